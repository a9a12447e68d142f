using System.Collections.Immutable;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Analysis.Measures;

/// <summary>Why a measure is recommended here: a weak indicator that it moves.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Weight">How much is to gain from it: points still to gain, weighed by the share of peers that have them; greater than 0.</param>
/// <param name="Units">How many units have this weakness: 1 for a unit itself, a count of its units for a group.</param>
public sealed record MeasureReason(IndicatorId Indicator, decimal Weight, int Units);

/// <summary>A measure that is recommended here.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Because">
/// The weak indicators that it moves, the weakest first. Never empty for a common task; a task of the unit's class is recommended for the class alone, so it
/// may have none.
/// </param>
public sealed record ChosenMeasure(Measure Measure, ImmutableArray<MeasureReason> Because)
{
    /// <summary>Sum of the weights of its reasons.</summary>
    public decimal Weight
    {
        get
        {
            var sum = 0m;
            foreach (var reason in Because) sum += reason.Weight;
            return sum;
        }
    }
}
