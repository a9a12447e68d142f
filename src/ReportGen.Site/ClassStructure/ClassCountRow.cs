using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Changes;
using ReportGen.Site.Formatting;
using ReportGen.Site.Navigation;

namespace ReportGen.Site.ClassStructure;

/// <summary>How many units are in a class, and how many more than before.</summary>
public sealed record ClassCountRow
{
    public required ClassMark Class { get; init; }

    /// <summary>80分及以上, 60分及以上、不满80分, 不满60分: 以下 would take in the line itself.</summary>
    public required string Range { get; init; }

    public required string Count { get; init; }

    public required string Share { get; init; }

    public required ChangeMark Change { get; init; }

    internal static ImmutableArray<ClassCountRow> Of(Scheme scheme, GroupSummary now, GroupSummary? before) =>
    [
        .. scheme.Classes.Classes.Select((unitClass, i) => new ClassCountRow
        {
            Class = ClassMark.Of(scheme.Classes, unitClass),
            Range = RangeOf(scheme, i),
            Count = Format.Count(now.ClassCounts[i]),
            Share = Format.Percent((decimal)now.ClassCounts[i] / now.Count),
            Change = before is null ? ChangeMark.NotComparable : ChangeMark.OfClass(Neighbours.ClassChange(now, before, i), i, scheme.Classes.Classes.Length),
        }),
    ];

    /// <summary>The classes of an edition, compared with nothing.</summary>
    internal static ImmutableArray<ClassCountRow> Of(AssessedEdition edition) =>
    [
        .. edition.Scheme.Classes.Classes.Select((unitClass, i) => new ClassCountRow
        {
            Class = ClassMark.Of(edition.Scheme.Classes, unitClass),
            Range = RangeOf(edition.Scheme, i),
            Count = Format.Count(edition.ClassCounts[i]),
            Share = Format.Percent((decimal)edition.ClassCounts[i] / edition.Register.Length),
            Change = ChangeMark.NotComparable,
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
