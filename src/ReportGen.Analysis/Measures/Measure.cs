using System.Collections.Immutable;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Analysis.Measures;

/// <summary>Identifier of a measure, such as <c>common-1-air</c>; the name of its file, and its anchor.</summary>
/// <param name="Text">Lower-case ASCII.</param>
public readonly record struct MeasureId(string Text) : IComparable<MeasureId>
{
    /// <summary>Ordinal order.</summary>
    public int CompareTo(MeasureId other) => string.CompareOrdinal(Text, other.Text);

    /// <summary>The identifier.</summary>
    public override string ToString() => Text;
}

/// <summary>
/// What a unit can do: a common task of every unit, or a task of the units of some classes
/// (河北省县域科技创新跃升计划, part five: common tasks; part six: tasks of each class). It is one or the other.
/// </summary>
public sealed record Measure
{
    /// <summary>Its identifier.</summary>
    public required MeasureId Id { get; init; }

    /// <summary>A short title.</summary>
    public required string Title { get; init; }

    /// <summary>Name of the group of common tasks to which it belongs; null for a task of classes.</summary>
    public required string? Group { get; init; }

    /// <summary>Title and clause of the document that asks for it.</summary>
    public required string Clause { get; init; }

    /// <summary>Indicators that it moves, in the order of the file, none twice; at least one for a common task.</summary>
    public required ImmutableArray<IndicatorId> Moves { get; init; }

    /// <summary>Letters of the classes whose task it is; empty for a common task, which is a task of all.</summary>
    public required ImmutableArray<string> Classes { get; init; }

    /// <summary>What to do and who does it, in Markdown.</summary>
    public required string Text { get; init; }

    /// <summary>Line of its file at which the text begins.</summary>
    public int Line { get; init; } = 1;

    /// <summary>True for a common task.</summary>
    public bool IsCommon => Group is not null;
}
