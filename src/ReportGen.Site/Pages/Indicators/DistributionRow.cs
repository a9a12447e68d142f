using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Ranking;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Formatting;
using ReportGen.Site.Wording;

namespace ReportGen.Site.Pages.Indicators;

/// <summary>Quartiles of the points, and of the values where they are numbers.</summary>
/// <param name="Label">得分（分） or 数值 with its unit.</param>
/// <param name="Numbers">Lowest, lower quartile, median, upper quartile, highest, mean.</param>
public sealed record DistributionRow(string Label, ImmutableArray<string> Numbers)
{
    internal static ImmutableArray<DistributionRow> Of(EditionResult edition, int index)
    {
        var indicator = edition.Scheme.Indicators[index];
        var points = Row("得分（分）", Quartiles.Of(edition.Units.Select(result => result.Scores[index].Points.Value)), edition.Scheme.Decimals);
        if (indicator.Rule is not LinearRule) return [points];
        var values = Quartiles.Of(edition.Units.Select(result => result.Scores[index].Value).OfType<decimal>());
        return [Row($"数值（{ResultWords.UnitLabel(indicator)}）", values, indicator.Decimals), points];
    }

    private static DistributionRow Row(string label, Quartiles? quartiles, int decimals) =>
        new(
            label,
            quartiles is null
                ? [.. Enumerable.Repeat("—", 6)]
                :
                [
                    .. new[] { quartiles.Minimum, quartiles.Lower, quartiles.Median, quartiles.Upper, quartiles.Maximum, quartiles.Mean }.Select(number =>
                        Format.Value(number, decimals)
                    ),
                ]
        );
}
