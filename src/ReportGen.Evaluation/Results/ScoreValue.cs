using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Schemes;
using ReportGen.Evaluation.Scoring;

namespace ReportGen.Evaluation.Results;

/// <summary>The value behind a score and its bounds.</summary>
public static class ScoreValue
{
    /// <summary>
    /// The value from which a score follows: measured, a ratio without finite decimals cut at 28 digits, or the points before the cap; null where it is
    /// missing.
    /// </summary>
    public static decimal? Of(Score score) => score.Observation switch
    {
        Missing => null,
        Measured measured => measured.Value.Value,
        Counted counted => SumOf(counted),
        Assessed assessed => assessed.Points.Value,
        _ => score.Working.Exact.Value,
    };

    /// <summary>
    /// Least and greatest value that the scheme's columns take: those of the value's own column or of the stated ratio; a ratio without a stated one and points
    /// before a cap are never negative.
    /// </summary>
    public static (decimal? Least, decimal? Greatest) BoundsOf(Scheme scheme, Indicator indicator) => (indicator.Rule, indicator.Supply) switch
    {
        (LinearRule, ColumnSupply supply) => BoundsOf(scheme, supply.Column),
        (LinearRule, RatioSupply { Stated: { } stated }) => BoundsOf(scheme, stated),
        _ => (0m, null),
    };

    /// <summary>The description of a column; null where no file of the scheme has it.</summary>
    public static NumberContent? ContentOf(Scheme scheme, ColumnId column)
    {
        foreach (var file in scheme.Files)
        {
            foreach (var candidate in file.Columns)
            {
                if (candidate.Id == column) return candidate.Content as NumberContent;
            }
        }

        return null;
    }

    private static (decimal? Least, decimal? Greatest) BoundsOf(Scheme scheme, ColumnId column) =>
        ContentOf(scheme, column) is { } content ? (content.Minimum, content.Maximum) : (null, null);

    private static decimal SumOf(Counted counted)
    {
        var sum = counted.Assessed?.Value ?? 0m;
        foreach (var item in counted.Items) sum += item.Level.Points.Value;
        return sum;
    }
}
