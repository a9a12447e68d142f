using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Ranking;
using ReportGen.Site.Formatting;
using ReportGen.Site.Wording;

namespace ReportGen.Site.Listings;

/// <summary>An edition in a few numbers.</summary>
internal static class SummaryFacts
{
    public static ImmutableArray<Fact> Of(EditionResult edition, EditionResult? before)
    {
        var scheme = edition.Scheme;
        var totals = Quartiles.Of(edition.Units.Select(result => result.Total.Value))!;
        Points Rounded(decimal value) => new Points(value).Rounded(scheme.Decimals);
        return
        [
            Fact.Of(
                $"参评{scheme.UnitKind}",
                Format.Count(edition.Summary.Count),
                "个",
                before is null ? string.Empty : ResultWords.CountChange(edition.Summary.Count - before.Summary.Count)
            ),
            Fact.Of(
                "平均得分",
                Format.Points(edition.Summary.Mean),
                "分",
                before is null ? string.Empty : ResultWords.ScoreChange(edition.Summary.Mean - before.Summary.Mean)
            ),
            Fact.Of(
                "得分中位数",
                Format.Points(Rounded(totals.Median)),
                "分",
                $"中间一半在{Format.Points(Rounded(totals.Lower))}分至{Format.Points(Rounded(totals.Upper))}分之间"
            ),
            Fact.Of("最高与最低", Format.Points(Rounded(totals.Maximum)), "分", $"最低{Format.Points(Rounded(totals.Minimum))}分"),
        ];
    }
}
