using System.Collections.Immutable;
using ReportGen.Analysis.Measures;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Core.Tests.Measures;

/// <summary>Measures made of bare identifiers; indicators are letters.</summary>
internal static class TestLibrary
{
    /// <summary>A common task that moves the indicators named by the letters.</summary>
    public static Measure Common(string id, string moves) => new()
    {
        Id = new MeasureId(id),
        Title = id,
        Group = "培育壮大创新主体",
        Clause = "《测试计划》",
        Moves = [.. moves.Select(letter => Indicator(letter))],
        Classes = [],
        Text = "做事。",
    };

    /// <summary>A task of the units of a class.</summary>
    public static Measure Task(string id, string letter, string moves = "") => Common(id, moves) with { Group = null, Classes = [letter] };

    public static MeasureLibrary Of(params Measure[] measures) => new() { Measures = [.. measures] };

    public static IndicatorId Indicator(char letter) => new(letter.ToString());

    /// <summary>Weaknesses by letter, the first weighing most: 10, 9, 8 …</summary>
    public static ImmutableArray<(IndicatorId Indicator, decimal Weight)> Weak(string letters) =>
        [.. letters.Select((letter, i) => (Indicator(letter), 10m - i))];

    public static string Names(IEnumerable<ChosenMeasure> measures) => string.Join(' ', measures.Select(chosen => chosen.Measure.Id));
}
