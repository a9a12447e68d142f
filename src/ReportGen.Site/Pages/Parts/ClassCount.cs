using System.Collections.Immutable;
using ReportGen.Core.Assessments;
using ReportGen.Core.Schemes;

namespace ReportGen.Site.Pages.Parts;

/// <summary>How many units are in a class, and how many more than before.</summary>
public sealed record ClassCount
{
    public required ClassMark Class { get; init; }

    /// <summary>80分及以上, 60分及以上、不满80分, 不满60分: 以下 would take in the line itself.</summary>
    public required string Range { get; init; }

    public required string Count { get; init; }

    public required string Share { get; init; }

    public required ChangeMark Change { get; init; }

    internal static ImmutableArray<ClassCount> Of(Scheme scheme, GroupSummary now, GroupSummary? before) =>
    [
        .. scheme.Classes.Classes.Select((unitClass, i) => new ClassCount
        {
            Class = ClassMark.Of(scheme.Classes, unitClass),
            Range = RangeOf(scheme, i),
            Count = Format.Count(now.ClassCounts[i]),
            Share = Format.Percent((decimal)now.ClassCounts[i] / now.Count),
            Change = before is null ? ChangeMark.NotComparable : ChangeMark.Of(Neighbours.ClassChange(now, before, i)),
        }),
    ];

    internal static string RangeOf(Scheme scheme, int index)
    {
        var classes = scheme.Classes.Classes;
        var from = Format.Weight(classes[index].From);
        if (index == 0) return $"{from}分及以上";
        var to = Format.Weight(classes[index - 1].From);
        return index == classes.Length - 1 ? $"不满{to}分" : $"{from}分及以上、不满{to}分";
    }
}
