using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Results;
using ReportGen.Site.AwardTables;
using ReportGen.Site.Navigation;

namespace ReportGen.Site.Pages.City;

/// <summary>The awards of the city.</summary>
/// <param name="IsGiven">False where the scheme gives no awards.</param>
/// <param name="Lead">Their sum in words.</param>
/// <param name="HasRows">Whether there are any.</param>
/// <param name="Caption">Caption of their table.</param>
/// <param name="Rows">The awards.</param>
/// <param name="Total">Their sum.</param>
/// <param name="All">The ledger of the edition.</param>
public sealed record CityAwards(bool IsGiven, string Lead, bool HasRows, string Caption, ImmutableArray<AwardedUnit> Rows, AwardSumRow Total, TextLink All)
{
    internal static CityAwards Of(PageContext page, EditionResult edition, CityResult city)
    {
        var awards = edition.Awards.Entries.Where(award => string.Equals(award.Unit.City.Key, city.City.Key, StringComparison.Ordinal)).ToImmutableArray();
        if (edition.Scheme.Awards is null)
        {
            return new CityAwards(false, string.Empty, false, string.Empty, [], AwardSums.ByRule(edition, []).Total, new TextLink(string.Empty, string.Empty));
        }

        return new CityAwards(
            true,
            AwardTexts.OfCity(edition, city.City, awards),
            !awards.IsEmpty,
            AwardTexts.Caption(edition.Scheme),
            AwardedUnit.Of(page, edition, awards),
            AwardSums.ByRule(edition, awards).Total,
            new TextLink($"{edition.Scheme.Terms.Whole}{edition.Scheme.Terms.Leap}奖励", page.To(page.Addresses.Awards(edition.Edition.Year))));
    }
}
