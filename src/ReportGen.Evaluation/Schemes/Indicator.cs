using ReportGen.Evaluation.Quantities;

namespace ReportGen.Evaluation.Schemes;

/// <summary>What a missing value does to a unit's score.</summary>
public enum MissingPolicy
{
    /// <summary>It stops the build (default): nobody gets a silent zero.</summary>
    Error,

    /// <summary>It scores 0 with a visible mark.</summary>
    ZeroMarked,
}

/// <summary>One of the indicators of a scheme.</summary>
public sealed record Indicator
{
    /// <summary>Its identifier.</summary>
    public required IndicatorId Id { get; init; }

    /// <summary>Official name.</summary>
    public required string Name { get; init; }

    /// <summary>A short form for charts and table heads.</summary>
    public required string ShortName { get; init; }

    /// <summary>Unit of the value; empty where the value is itself in points.</summary>
    public required string Unit { get; init; }

    /// <summary>Decimals with which the value is shown; the score is computed from full precision.</summary>
    public required int Decimals { get; init; }

    /// <summary>Full points.</summary>
    public required Points Weight { get; init; }

    /// <summary>How the value becomes points.</summary>
    public required Rule Rule { get; init; }

    /// <summary>Where the value comes from.</summary>
    public required Supply Supply { get; init; }

    /// <summary>What a missing value does.</summary>
    public required MissingPolicy Missing { get; init; }

    /// <summary>Title and clause of the source that states the rule.</summary>
    public required string Clause { get; init; }

    /// <summary>True for a column from which its value comes, or by which that is checked.</summary>
    public bool Uses(ColumnId column) => Supply switch
    {
        ColumnSupply supply => supply.Column == column,
        RatioSupply supply => supply.Numerator == column || supply.Denominator == column || supply.Stated == column,
        ListSupply supply => supply.Assessed == column || supply.Counts.Any(count => count.Column == column),
        ChecklistSupply => ((ChecklistRule)Rule).Questions.Any(question => question.Column == column),
        _ => throw new InvalidOperationException($"Nobody knows the columns of {Supply}."),
    };
}

/// <summary>A dimension: indicators that are summed under one heading.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Name">Official name, such as 创新主体.</param>
/// <param name="Indicators">Its indicators, in the order of the source.</param>
public sealed record Dimension(DimensionId Id, string Name, System.Collections.Immutable.ImmutableArray<Indicator> Indicators)
{
    /// <summary>Full points: the sum over its indicators.</summary>
    public Points Weight
    {
        get
        {
            var sum = Points.Zero;
            foreach (var indicator in Indicators) sum += indicator.Weight;
            return sum;
        }
    }
}
