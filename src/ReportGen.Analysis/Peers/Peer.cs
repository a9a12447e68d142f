using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Analysis.Peers;

/// <summary>A unit of the same edition with a similar profile.</summary>
/// <param name="Unit">Its result.</param>
/// <param name="Difference">
/// Mean over all indicators of the absolute difference between the two units' shares of full points, in percentage points, rounded to two decimals; 0 is the
/// same profile, 100 the opposite. Each share is taken to two decimals of a percentage point.
/// </param>
/// <param name="SameType">True where both units are of the same type.</param>
public sealed record Peer(UnitResult Unit, decimal Difference, bool SameType)
{
    /// <summary>The distance by which peers are ordered: the difference, plus the surcharge for another type. It is symmetric.</summary>
    public decimal Distance => SameType ? Difference : Difference + PeerRules.OtherTypeSurcharge;
}

/// <summary>The peer whose total rose most against the edition before.</summary>
/// <param name="Peer">The peer.</param>
/// <param name="Change">Change of its total; greater than zero.</param>
/// <param name="Indicator">The indicator on which it gained most points; ties by the scheme's order.</param>
/// <param name="IndicatorChange">Change of points on that indicator.</param>
public sealed record PeerLeap(Peer Peer, Points Change, Indicator Indicator, Points IndicatorChange);
