using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Results;
using ReportGen.Site.AwardTables;
using ReportGen.Site.Navigation;

namespace ReportGen.Site.Pages.City;

/// <summary>The awards of the city.</summary>
/// <param name="Lead">Their sum in words.</param>
/// <param name="HasRows">Whether there are any.</param>
/// <param name="Rows">The awards.</param>
/// <param name="Total">Their sum.</param>
/// <param name="All">The ledger of the edition.</param>
public sealed record CityAwards(string Lead, bool HasRows, ImmutableArray<AwardRow> Rows, AwardSumRow Total, TextLink All)
{
    internal static CityAwards Of(PageContext page, EditionResult edition, CityResult city)
    {
        var awards = edition.Awards.Entries.Where(award => string.Equals(award.Unit.City.Key, city.City.Key, StringComparison.Ordinal)).ToImmutableArray();
        return new CityAwards(
            AwardTexts.OfCity(edition, city.City, awards),
            !awards.IsEmpty,
            AwardRow.Of(page, edition, awards),
            AwardSums.ByRule(edition, awards).Total,
            new TextLink("全省跃升奖励", page.To(page.Addresses.Awards(edition.Edition.Year))));
    }
}
