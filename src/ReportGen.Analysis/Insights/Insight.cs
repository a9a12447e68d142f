using ReportGen.Analysis.Pathways;
using ReportGen.Analysis.Peers;
using ReportGen.Evaluation.Classes;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Analysis.Insights;

/// <summary>A finding about a unit, with the numbers that prove it: a closed set.</summary>
public abstract record Insight
{
    private protected Insight()
    {
    }

    /// <summary>
    /// How much it matters: in points where it is about points, plus what <see cref="InsightRules"/> adds for its kind. Only for ordering; not shown.
    /// </summary>
    public abstract decimal Weight { get; }
}

/// <summary>Where the unit stands.</summary>
/// <param name="Class">Its class.</param>
/// <param name="Total">Its total.</param>
/// <param name="Rank">Rank in the province.</param>
/// <param name="Count">Number of units in the province.</param>
/// <param name="CityRank">Rank in its city-level group.</param>
/// <param name="CityCount">Number of units there.</param>
/// <param name="Below">Number of units of the province with a lower total.</param>
public sealed record Position(UnitClass Class, Points Total, int Rank, int Count, int CityRank, int CityCount, int Below) : Insight
{
    /// <inheritdoc/>
    public override decimal Weight => InsightRules.PositionWeight;
}

/// <summary>What changed against the edition before; the comparison holds score, rank with its split, and class.</summary>
/// <param name="Compared">The comparison.</param>
/// <param name="Class">The class now.</param>
public sealed record Change(Compared Compared, UnitClass Class) : Insight
{
    /// <inheritdoc/>
    public override decimal Weight => InsightRules.ChangeWeight + Math.Abs(Compared.ScoreChange.Value);
}

/// <summary>Nothing can be said of a change, and why.</summary>
/// <param name="Why">Why.</param>
public sealed record Uncompared(NotCompared Why) : Insight
{
    /// <inheritdoc/>
    public override decimal Weight => InsightRules.ChangeWeight;
}

/// <summary>An indicator that explains much of the change of the total.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Before">Points in the edition before.</param>
/// <param name="After">Points now.</param>
/// <param name="ShareOfDirection">Its part of all gains, or of all losses, 0 to 1.</param>
/// <param name="ValueBefore">The value before; null where it was missing.</param>
/// <param name="ValueAfter">The value now; null where it is missing.</param>
public sealed record Driver(Indicator Indicator, Points Before, Points After, decimal ShareOfDirection, decimal? ValueBefore, decimal? ValueAfter) : Insight
{
    /// <summary>Change of points: greater than zero for a gain, less for a loss.</summary>
    public Points Change => After - Before;

    /// <inheritdoc/>
    public override decimal Weight => Math.Abs(Change.Value);
}

/// <summary>
/// An indicator with a high share of full points on which the unit is ahead of the means of its peers, its class and the province, as far as there are any.
/// </summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Points">Points of the unit.</param>
/// <param name="Means">Means to compare with.</param>
public sealed record Strength(Indicator Indicator, Points Points, Means Means) : Insight
{
    /// <summary>Share of full points, 0 to 1.</summary>
    public decimal Share => Points.Value / Indicator.Weight.Value;

    /// <summary>Points ahead of the province's mean.</summary>
    public override decimal Weight => (Points - Means.Province).Value;
}

/// <summary>An indicator with points still to gain that the peers have.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Points">Points of the unit.</param>
/// <param name="PeersAhead">Number of peers with more points.</param>
/// <param name="Peers">Number of peers.</param>
/// <param name="Means">Means to compare with.</param>
public sealed record Weakness(Indicator Indicator, Points Points, int PeersAhead, int Peers, Means Means) : Insight
{
    /// <summary>Points still to gain.</summary>
    public Points Lacking => Indicator.Weight - Points;

    /// <summary>Points still to gain, times the share of peers that have more points.</summary>
    public override decimal Weight => PeersAhead == 0 ? 0m : Lacking.Value * PeersAhead / Peers;
}

/// <summary>Mean points of an indicator, rounded to the decimals of a score.</summary>
/// <param name="Peers">Over the unit's peers; null where it has none.</param>
/// <param name="Class">Over its class, itself included; null where it is alone there.</param>
/// <param name="Province">Over all units.</param>
public sealed record Means(Points? Peers, Points? Class, Points Province);

/// <summary>A class line within one point.</summary>
/// <param name="Line">The class to which the line belongs: the next better one below it, the own class above it.</param>
/// <param name="Distance">Points to the line, never negative; 0 only above.</param>
/// <param name="IsAbove">True where the unit is above the line or on it.</param>
/// <param name="FlipsByRounding">True where the class depends on the rounding of the supplied values.</param>
public sealed record CloseToLine(UnitClass Line, Points Distance, bool IsAbove, bool FlipsByRounding) : Insight
{
    /// <inheritdoc/>
    public override decimal Weight => InsightRules.LineWeight - Distance.Value;
}

/// <summary>A field in which units are compared.</summary>
public enum Field
{
    /// <summary>The city-level group.</summary>
    City,

    /// <summary>The unit and its peers.</summary>
    Peers,

    /// <summary>The class.</summary>
    Class,
}

/// <summary>Alone the best of a field on an indicator.</summary>
/// <param name="Field">The field.</param>
/// <param name="Count">Number of units in it, the unit included.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Points">Points of the unit.</param>
/// <param name="Next">Points of the next best.</param>
public sealed record BestAmong(Field Field, int Count, Indicator Indicator, Points Points, Points Next) : Insight
{
    /// <summary>Points ahead of the next.</summary>
    public override decimal Weight => (Points - Next).Value;
}

/// <summary>Alone the last of a field on an indicator.</summary>
/// <param name="Field">The field.</param>
/// <param name="Count">Number of units in it, the unit included.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Points">Points of the unit.</param>
/// <param name="Next">Points of the last but one.</param>
public sealed record LastAmong(Field Field, int Count, Indicator Indicator, Points Points, Points Next) : Insight
{
    /// <summary>Points behind the last but one.</summary>
    public override decimal Weight => (Next - Points).Value;
}

/// <summary>What goes on for several editions.</summary>
public enum StreakKind
{
    /// <summary>The total rose each time.</summary>
    ScoreUp,

    /// <summary>The total fell each time.</summary>
    ScoreDown,

    /// <summary>The rank improved each time.</summary>
    RankUp,

    /// <summary>The rank worsened each time.</summary>
    RankDown,

    /// <summary>The class stayed.</summary>
    ClassHeld,
}

/// <summary>Something that went on for several editions in a row, this one the last; an edition without comparison ends it.</summary>
/// <param name="Kind">What.</param>
/// <param name="Editions">Number of rises or falls in a row; of a class the number of editions in it, the first included.</param>
/// <param name="Since">The first edition of the row: the first that rose or fell, or the first in the class.</param>
public sealed record Streak(StreakKind Kind, int Editions, int Since) : Insight
{
    /// <inheritdoc/>
    public override decimal Weight => InsightRules.StreakWeight + Editions;
}

/// <summary>A missing value that scored nothing, with a visible mark.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Reason">Why it is missing.</param>
public sealed record DataGap(Indicator Indicator, MissingReason Reason) : Insight
{
    /// <inheritdoc/>
    public override decimal Weight => InsightRules.GapWeight + Indicator.Weight.Value;
}

/// <summary>How the unit stands on a dimension; there is one for each.</summary>
/// <param name="Dimension">The dimension, which knows its full points.</param>
/// <param name="Points">Points of the unit.</param>
/// <param name="ClassMean">Mean of its class, rounded, itself included.</param>
/// <param name="ProvinceMean">Mean of all units, rounded.</param>
/// <param name="Rank">Rank among all units.</param>
/// <param name="Count">Number of units.</param>
public sealed record DimensionStanding(Dimension Dimension, Points Points, Points ClassMean, Points ProvinceMean, int Rank, int Count) : Insight
{
    /// <summary>Points apart from the province's mean.</summary>
    public override decimal Weight => Math.Abs((Points - ProvinceMean).Value);
}

/// <summary>The peer that rose most.</summary>
/// <param name="Leap">Who, by how much, and on what.</param>
public sealed record PeerRise(PeerLeap Leap) : Insight
{
    /// <inheritdoc/>
    public override decimal Weight => Leap.Change.Value;
}

/// <summary>What a year could bring or cost.</summary>
/// <param name="Pathway">The arithmetic.</param>
public sealed record Outlook(Pathway Pathway) : Insight
{
    /// <inheritdoc/>
    public override decimal Weight => InsightRules.OutlookWeight;
}
