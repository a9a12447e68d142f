using ReportGen.Analysis.Profiles;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;
using ReportGen.Evaluation.Scoring;

namespace ReportGen.Analysis.Robustness;

/// <summary>Least and greatest points of a score within the rounding of its value.</summary>
internal sealed class RoundingRange
{
    private readonly Scheme scheme;
    private readonly HashSet<string> counts = new(StringComparer.Ordinal);

    public RoundingRange(Scheme scheme)
    {
        this.scheme = scheme;
        foreach (var file in scheme.Files)
        {
            foreach (var column in file.Columns)
            {
                if (column.Content is NumberContent { Decimals: 0 }) counts.Add(column.Id.Text);
            }
        }
    }

    public (Points Least, Points Greatest) Of(Score score)
    {
        if (score.Observation is not Measured measured || score.Indicator.Rule is not LinearRule rule) return (score.Points, score.Points);
        var (low, high) = Ends(score.Indicator.Supply, measured);
        if (low == high) return (score.Points, score.Points);
        var (least, greatest) = (score.Points, score.Points);
        void Take(Points exact)
        {
            var points = exact.Rounded(scheme.Decimals);
            if (points < least) least = points;
            if (points > greatest) greatest = points;
        }

        var (from, to) = (Scorer.KnotAbove(rule, low), Scorer.KnotAbove(rule, high));
        Take(Scorer.ExactAt(rule, low, from));
        Take(Scorer.ExactAt(rule, high, to));
        for (var knot = from; knot < to; knot++) Take(rule.Knots[knot].Points);
        return (least, greatest);
    }

    /// <summary>
    /// The ends of a value's range. A denominator is greater than zero, so it is at least one unit of its last decimal, and half of that is less.
    /// </summary>
    private (Quantity Low, Quantity High) Ends(Supply supply, Measured measured)
    {
        if (measured.Components is not { } parts || supply is not RatioSupply ratio)
        {
            var column = supply is ColumnSupply own ? own.Column : ((RatioSupply)supply).Stated!.Value;
            var half = HalfUnit(column, measured.Value.Numerator);
            return (Quantity.Of(measured.Value.Numerator - half), Quantity.Of(measured.Value.Numerator + half));
        }

        var (up, down) = (HalfUnit(ratio.Numerator, parts.Numerator), HalfUnit(ratio.Denominator, parts.Denominator));
        return (
            Quantity.Ratio(parts.Numerator - up, parts.Denominator + down, parts.Per),
            Quantity.Ratio(parts.Numerator + up, parts.Denominator - down, parts.Per)
        );
    }

    private decimal HalfUnit(ColumnId column, decimal supplied) =>
        counts.Contains(column.Text) ? 0m : new decimal(5, 0, 0, isNegative: false, (byte)(supplied.Scale + 1));
}
