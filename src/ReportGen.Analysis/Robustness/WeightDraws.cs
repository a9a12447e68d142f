using ReportGen.Analysis.Profiles;

namespace ReportGen.Analysis.Robustness;

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
        var full = 0L;
        foreach (var weight in table.Weights) full += weight;
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
            Factors[draw] = FactorsOf(drawn, full, weighted);
        }
    }

    /// <summary>
    /// Drawn factors over their weighted mean, rounded. The full points with all binary digits fit 31 bits, so that nothing here comes near 63.
    /// </summary>
    private int[] FactorsOf(long[] drawn, long full, long weighted)
    {
        var factors = new int[drawn.Length];
        for (var i = 0; i < factors.Length; i++) factors[i] = (int)((((drawn[i] * full) << (Shift + 1)) + weighted) / (2 * weighted));
        return factors;
    }

    /// <summary>Number of binary digits of a factor behind its point.</summary>
    public int Shift { get; }

    /// <summary>Factors by draw, then indicator.</summary>
    public int[][] Factors { get; }
}
