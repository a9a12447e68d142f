namespace ReportGen.Analysis.Pathways;

/// <summary>What the definition of a pathway leaves to choose.</summary>
public static class PathwayRules
{
    /// <summary>Fewest units of like size whose changes are a measure; the class takes their place where there are fewer.</summary>
    public const int LeastLike = 10;

    /// <summary>The units of like size are so small a part of all that can be compared.</summary>
    public const int PartOfLike = 5;

    /// <summary>Fewest known changes of a class from which a step is taken; quartiles of fewer values say nothing.</summary>
    public const int LeastGains = 4;
}
