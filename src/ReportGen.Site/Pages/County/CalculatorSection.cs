using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Scoring;
using ReportGen.Site.Facts;
using ReportGen.Site.Formatting;
using ReportGen.Site.Rendering;

namespace ReportGen.Site.Pages.County;

/// <summary>What the script needs to try other values; the form, which is the same for every county, it builds by itself.</summary>
/// <param name="Scheme">Address of the edition's rules.</param>
/// <param name="Totals">Address of the edition's totals.</param>
/// <param name="Script">Address of the script.</param>
/// <param name="Values">The unit's values in the order of the indicators, separated by commas; nothing where a value is missing.</param>
public sealed record CalculatorSection(string Scheme, string Totals, string Script, string Values)
{
    /// <summary>Decimals that a supplier may give; a ratio with more is shortened.</summary>
    private const int SuppliedDecimals = 4;

    public static CalculatorSection Of(CountySubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var page = subject.Page;
        return new CalculatorSection(
            page.To(page.Addresses.SchemeJson(subject.Year)),
            page.To(page.Addresses.Totals(subject.Year)),
            page.To(page.Addresses.Asset(AssetSet.CalculatorScript)),
            string.Join(',', subject.Result.Scores.Select(ValueOf)));
    }

    /// <summary>The value in full; of a ratio that goes on, the shortest value beside it that gives the very points.</summary>
    private static string ValueOf(Score score)
    {
        if (score.Observation is Missing) return string.Empty;
        var value = score.Value!.Value;
        if (decimal.Round(value, SuppliedDecimals) == value) return Format.Exact(value);
        for (var decimals = score.Indicator.Decimals; decimals < value.Scale; decimals++)
        {
            var nearest = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
            if (Gives(nearest)) return Format.Exact(nearest);
            var step = new decimal(1, 0, 0, isNegative: nearest > value, (byte)decimals);
            if (Gives(nearest + step)) return Format.Exact(nearest + step);
        }

        return Format.Exact(value);

        bool Gives(decimal candidate) => Scorer.PointsAt(score.Indicator, Quantity.Of(candidate), score.Decimals) == score.Points;
    }
}
