using ReportGen.Core.Profiles;

namespace ReportGen.Core.Robustness;

/// <summary>
/// The weights of all draws: for each indicator the factor by which its points are multiplied. A factor is the drawn one, 0.9000 to 1.1000, divided by the mean
/// drawn factor weighted by the weights, so that full points stay full points; it is kept as a whole number of binary fractions.
/// </summary>
internal sealed class WeightDraws
{
    private const int Steps = (int)(100m / RobustnessRules.WeightStep);
    private const int Reach = (int)(RobustnessRules.WeightSpread / RobustnessRules.WeightStep);
    private const int MostBinaryDigits = 17;

    public WeightDraws(PointsTable table)
    {
        long full = table.Weights.Sum();
        for (Shift = MostBinaryDigits; (full * 5 / 4) << Shift > int.MaxValue; Shift--)
        {
        }

        Factors = new int[RobustnessRules.Draws][];
        var chance = new SplitMix(RobustnessRules.SeedOf(table.Edition.Edition.Year));
        for (var draw = 0; draw < Factors.Length; draw++)
        {
            var drawn = new long[table.Weights.Length];
            for (var i = 0; i < drawn.Length; i++) drawn[i] = Steps - Reach + chance.Next((2 * Reach) + 1);
            var weighted = 0L;
            for (var i = 0; i < drawn.Length; i++) weighted += drawn[i] * table.Weights[i];
            Factors[draw] = Array.ConvertAll(drawn, factor => (int)(((((Int128)factor * full) << (Shift + 1)) + weighted) / (2 * (Int128)weighted)));
        }
    }

    /// <summary>Number of binary digits of a factor behind its point.</summary>
    public int Shift { get; }

    /// <summary>Factors by draw, then indicator.</summary>
    public int[][] Factors { get; }
}
