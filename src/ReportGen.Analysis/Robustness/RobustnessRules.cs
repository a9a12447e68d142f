namespace ReportGen.Analysis.Robustness;

/// <summary>What the definition of robustness leaves to choose.</summary>
public static class RobustnessRules
{
    /// <summary>Number of draws of weights; all units of an edition share them.</summary>
    public const int Draws = 1000;

    /// <summary>Most by which a weight moves before the full points are restored, in per cent of itself.</summary>
    public const decimal WeightSpread = 10m;

    /// <summary>Steps of a drawn weight: hundredths of a per cent of itself, each from −10 % to +10 % as likely as any other.</summary>
    public const decimal WeightStep = 0.01m;

    /// <summary>Distance from a class line, in points, within which a unit counts as close to it.</summary>
    public const decimal NearLine = 1m;

    /// <summary>Seed of the draws: the year of the edition.</summary>
    public static ulong SeedOf(int year) => (ulong)year;
}
