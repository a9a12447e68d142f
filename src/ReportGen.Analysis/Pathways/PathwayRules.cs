namespace ReportGen.Analysis.Pathways;

/// <summary>What the definition of a pathway leaves to choose.</summary>
public static class PathwayRules
{
    /// <summary>Fewest known gains from which a realistic step is taken; quartiles of fewer values say nothing.</summary>
    public const int LeastGains = 4;
}
