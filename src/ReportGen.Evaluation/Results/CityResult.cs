using System.Collections.Immutable;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Regions;

namespace ReportGen.Evaluation.Results;

/// <summary>What an edition says of a city-level group.</summary>
/// <param name="City">The group.</param>
/// <param name="Units">Its units, by rank, ties by code.</param>
/// <param name="Summary">Counts and means.</param>
/// <param name="Rank">Competition rank by mean total among the groups.</param>
public sealed record CityResult(City City, ImmutableArray<UnitResult> Units, GroupSummary Summary, int Rank);

/// <summary>Counts and means over a group of units; every unit weighs the same.</summary>
public sealed record GroupSummary
{
    /// <summary>Number of units.</summary>
    public required int Count { get; init; }

    /// <summary>Mean total, rounded to the decimals of a score.</summary>
    public required Points Mean { get; init; }

    /// <summary>Number of units in each class, in the order of the scale.</summary>
    public required ImmutableArray<int> ClassCounts { get; init; }

    /// <summary>Mean points of each dimension, rounded, in the scheme's order.</summary>
    public required ImmutableArray<Points> DimensionMeans { get; init; }

    /// <summary>Mean points of each indicator, rounded, in the scheme's order.</summary>
    public required ImmutableArray<Points> IndicatorMeans { get; init; }

    /// <summary>The summary of some units, at least one. Means are rounded once, half away from zero.</summary>
    /// <exception cref="ArgumentException">There is no unit.</exception>
    public static GroupSummary Of(Schemes.Scheme scheme, IReadOnlyCollection<UnitResult> units)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(units);
        if (units.Count == 0) throw new ArgumentException("A group has at least one unit.", nameof(units));
        var total = 0m;
        var dimensions = new decimal[scheme.Dimensions.Length];
        var indicators = new decimal[scheme.Indicators.Length];
        var classes = new int[scheme.Classes.Classes.Length];
        foreach (var unit in units)
        {
            total += unit.Total.Value;
            classes[scheme.Classes.IndexOf(unit.Class)]++;
            for (var i = 0; i < dimensions.Length; i++) dimensions[i] += unit.Dimensions[i].Points.Value;
            for (var i = 0; i < indicators.Length; i++) indicators[i] += unit.Scores[i].Points.Value;
        }

        Points MeanOf(decimal sum) => new Points(sum / units.Count).Rounded(scheme.Decimals);
        return new GroupSummary
        {
            Count = units.Count,
            Mean = MeanOf(total),
            ClassCounts = [.. classes],
            DimensionMeans = [.. dimensions.Select(MeanOf)],
            IndicatorMeans = [.. indicators.Select(MeanOf)],
        };
    }
}
