namespace ReportGen.Analysis.Insights;

/// <summary>What counts as a finding. Distances, peers, steps and draws are defined by the rules of their own folders.</summary>
public static class InsightRules
{
    /// <summary>Least share of full points of a strength.</summary>
    public const decimal StrengthShare = 0.75m;

    /// <summary>Least weight of a weakness, in points: points still to gain times the share of peers that have more.</summary>
    public const decimal LeastWeakness = 0.25m;

    /// <summary>Most indicators named as the reason of a change, for gains and for losses each.</summary>
    public const int Drivers = 3;

    /// <summary>Fewest units of a city, class or group of peers, the unit included, among which being the best or the last is worth a word.</summary>
    public const int LeastField = 3;

    /// <summary>Fewest editions in a row that make a streak.</summary>
    public const int LeastStreak = 2;

    /// <summary>Most weaknesses that are named for a city or the province.</summary>
    public const int CommonWeaknesses = 5;

    /// <summary>Weight of the position: it always comes first, since no difference of points can be greater.</summary>
    public const decimal PositionWeight = 1000m;

    /// <summary>Added to the weight of the change against the edition before, and of the reason why there is none.</summary>
    public const decimal ChangeWeight = 500m;

    /// <summary>Added to the weight of a class line close by.</summary>
    public const decimal LineWeight = 400m;

    /// <summary>Added to the weight of a missing value.</summary>
    public const decimal GapWeight = 300m;

    /// <summary>Weight of the outlook.</summary>
    public const decimal OutlookWeight = 200m;

    /// <summary>Added to the weight of a streak.</summary>
    public const decimal StreakWeight = 100m;
}
