using System.Collections.Immutable;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Schemes;
using ReportGen.Evaluation.Scoring;
using ReportGen.Forms;

namespace ReportGen.Samples;

/// <summary>The numbers of a unit in an edition, by column, as they are written; scored by the product's own rules.</summary>
/// <param name="Numbers">The numbers.</param>
internal sealed record Figures(ImmutableDictionary<string, decimal> Numbers)
{
    private const int StatedDecimals = 2;

    public decimal this[ColumnId column] => Numbers[column.Text];

    /// <summary>The score of a linear indicator.</summary>
    public decimal Points(Indicator indicator, int decimals) => Scorer.Linear((LinearRule)indicator.Rule, Of(indicator.Supply), decimals).Points.Value;

    public void WriteTo(Dictionary<string, string> cells, FigurePlan plan)
    {
        foreach (var (column, number) in Numbers) cells[column] = CsvWriter.Number(number);
        foreach (var ratio in plan.Linear.Select(indicator => indicator.Supply).OfType<RatioSupply>())
        {
            if (ratio.Stated is not { } stated) continue;
            var decimals = Math.Min(StatedDecimals, plan.Columns[stated.Text].Decimals);
            cells[stated.Text] = CsvWriter.Number(Math.Round(Of(ratio).Value, decimals, MidpointRounding.AwayFromZero));
        }
    }

    private Quantity Of(Supply supply) => supply switch
    {
        ColumnSupply column => Quantity.Of(this[column.Column]),
        RatioSupply ratio => Quantity.Ratio(this[ratio.Numerator], this[ratio.Denominator], ratio.Per),
        _ => throw new ArgumentOutOfRangeException(nameof(supply)),
    };
}
