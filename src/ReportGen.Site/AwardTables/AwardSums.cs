using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Awards;
using ReportGen.Site.Derivations;
using ReportGen.Site.Formatting;
using ReportGen.Site.Navigation;

namespace ReportGen.Site.AwardTables;

/// <summary>Sums of awards.</summary>
/// <param name="Label">What was summed by.</param>
/// <param name="HasHref">Whether it leads somewhere.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="Units">Number of units.</param>
/// <param name="Entries">Number of awards.</param>
/// <param name="Amount">Sum before the cap.</param>
/// <param name="Paid">Sum paid.</param>
public sealed record AwardSumRow(string Label, bool HasHref, string Href, string Units, string Entries, string Amount, string Paid);

/// <summary>Awards summed by something, and in all.</summary>
/// <param name="Id">Identifier of the table.</param>
/// <param name="Caption">Its caption.</param>
/// <param name="Head">Head of its first column.</param>
/// <param name="Rows">The sums.</param>
/// <param name="Total">The sum of all.</param>
public sealed record AwardSums(string Id, string Caption, string Head, ImmutableArray<AwardSumRow> Rows, AwardSumRow Total)
{
    internal static AwardSums ByRule(EditionResult edition, ImmutableArray<Award> awards) => new(
        "by-rule",
        "按奖励条件（同一县符合多项条件的，在各项中分别计数）",
        "奖励条件",
        [
            .. awards.GroupBy(award => award.RuleId, StringComparer.Ordinal)
                .OrderBy(group => group.First().Rule)
                .ThenByDescending(group => group.First().Amount)
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => Row(AwardWords.Rule(group.First(), edition.Scheme), string.Empty, [.. group])),
        ],
        TotalOf(awards));

    internal static AwardSums ByClass(EditionResult edition, ImmutableArray<Award> awards) =>
        new(
            "by-class",
            "按本年度类别",
            "类别",
            [
                .. edition.Scheme.Classes.Classes.Select(unitClass =>
                    Row(unitClass.Letter + "类", string.Empty, [.. awards.Where(award => edition.Find(award.Unit.Id)!.Class == unitClass)])
                ),
            ],
            TotalOf(awards)
        );

    internal static AwardSums ByCity(PageContext page, EditionResult edition, ImmutableArray<Award> awards) => new(
        "by-city",
        "按市级单元",
        "市级单元",
        [
            .. edition.Cities.Select(city => Row(
                city.City.Name,
                page.To(page.Addresses.City(edition.Edition.Year, city.City)),
                [.. awards.Where(award => string.Equals(award.Unit.City.Key, city.City.Key, StringComparison.Ordinal))])),
        ],
        TotalOf(awards));

    private static AwardSumRow TotalOf(ImmutableArray<Award> awards) => Row("合计", string.Empty, awards);

    private static AwardSumRow Row(string label, string href, ImmutableArray<Award> awards)
    {
        var sum = AwardSum.Of(label, awards);
        return new(
            label,
            href.Length > 0,
            href,
            Format.Count(sum.Units),
            Format.Count(sum.Entries),
            AwardWords.Amount(sum.Amount),
            AwardWords.Amount(sum.Paid)
        );
    }
}
