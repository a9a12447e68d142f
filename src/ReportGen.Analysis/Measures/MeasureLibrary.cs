using System.Collections.Immutable;

namespace ReportGen.Analysis.Measures;

/// <summary>All measures from which recommendations are drawn.</summary>
public sealed record MeasureLibrary
{
    /// <summary>A library without measures: nothing is recommended.</summary>
    public static MeasureLibrary Empty { get; } = new() { Measures = [] };

    /// <summary>The measures, by identifier.</summary>
    public required ImmutableArray<Measure> Measures
    {
        get;
        init
        {
            field = [.. value.OrderBy(measure => measure.Id)];
            Common = [.. field.Where(measure => measure.IsCommon)];
        }
    }

    /// <summary>The common tasks, by identifier.</summary>
    public ImmutableArray<Measure> Common { get; private init; }

    /// <summary>The tasks of a class, by identifier.</summary>
    public IEnumerable<Measure> TasksOf(string letter) => Measures.Where(measure => measure.Classes.Contains(letter, StringComparer.Ordinal));
}
