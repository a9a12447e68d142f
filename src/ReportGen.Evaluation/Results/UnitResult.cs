using System.Collections.Immutable;
using ReportGen.Evaluation.Classes;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Evaluation.Results;

/// <summary>What an edition says of a unit.</summary>
public sealed record UnitResult
{
    /// <summary>The unit.</summary>
    public required Unit Unit { get; init; }

    /// <summary>Scores in the order of the scheme's indicators.</summary>
    public required ImmutableArray<Score> Scores { get; init; }

    /// <summary>Scores of the dimensions, in the scheme's order: sums of rounded scores.</summary>
    public required ImmutableArray<DimensionScore> Dimensions { get; init; }

    /// <summary>Total: sum of the rounded scores.</summary>
    public required Points Total { get; init; }

    /// <summary>Class, taken from the total as published.</summary>
    public required UnitClass Class { get; init; }

    /// <summary>Competition rank by total in the province.</summary>
    public required int Rank { get; init; }

    /// <summary>Competition rank by total in its city-level group.</summary>
    public required int CityRank { get; init; }

    /// <summary>Comparison with the edition before.</summary>
    public required Comparison Comparison { get; init; }
}

/// <summary>Score of a dimension.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Points">Sum of its rounded scores.</param>
/// <param name="Rank">Competition rank by these points among all units of the edition.</param>
public sealed record DimensionScore(Dimension Dimension, Points Points, int Rank)
{
    /// <summary>Share of full points, 0 to 1.</summary>
    public decimal Share => Points.Value / Dimension.Weight.Value;
}
