using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Charts;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Classes;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Figures;
using ReportGen.Site.Formatting;
using ReportGen.Site.Navigation;
using ReportGen.Site.Rendering;
using ReportGen.Site.Wording;

namespace ReportGen.Site.ClassStructure;

/// <summary>One line of the class structure: what was counted or what is aimed at.</summary>
/// <param name="Label">2019年度, 2020年目标.</param>
/// <param name="Kind">实际, 目标 or 估计.</param>
/// <param name="IsCurrent">Whether it is the page's own edition.</param>
/// <param name="Counts">In the order of the scale.</param>
/// <param name="Total">Their sum.</param>
public sealed record StructureRow(string Label, string Kind, bool IsCurrent, ImmutableArray<string> Counts, string Total);

/// <summary>The class structure of all editions against the plan's targets.</summary>
internal static class StructureChart
{
    public static ImmutableArray<StructureRow> Rows(PageContext page, EditionResult edition) => [.. Lines(page, edition).Select(line => Row(line, edition))];

    /// <summary>The plan's targets alone.</summary>
    public static ImmutableArray<StructureRow> Targets(Scheme scheme) => [.. TargetLines(scheme).OrderBy(line => line.Year).Select(line => Row(line, null))];

    /// <summary>What picture and table show.</summary>
    public static string Title(Scheme scheme) => scheme.Targets.IsEmpty ? "历年分类结构" : "历年分类结构与规划目标";

    public static Markup Draw(PageContext page, EditionResult edition)
    {
        var scheme = edition.Scheme;
        var bars = Lines(page, edition).Select(line => new StackedBar(
            line.Label,
            line.Counted is null ? BarKind.Target : BarKind.Actual,
            [.. line.Counts.Select((count, i) => new Segment(scheme.Classes.Classes[i].Letter, i, count))]));
        var text = new ChartText(Title(scheme), Message(edition));
        return new StackedBars(text, [.. bars]).Draw().ToMarkup();
    }

    /// <summary>The edition's structure against the next target of the plan.</summary>
    public static string Message(EditionResult edition)
    {
        var scheme = edition.Scheme;
        var label = Format.EditionLabel(edition.Edition.Year);
        var counted = $"{label}{ResultWords.Classes(scheme, edition.Summary.ClassCounts)}";
        if (scheme.Targets.Where(target => !target.IsEstimate && target.Edition >= edition.Edition.Year).MinBy(target => target.Edition) is not { } next)
            return counted + "。";
        var year = next.Edition.ToString(CultureInfo.InvariantCulture);
        return $"{counted}；规划{year}年目标为{ResultWords.Classes(scheme, next.Counts)}，{Gaps(edition, next)}。";
    }

    private static StructureRow Row(Line line, EditionResult? current) => new(
        line.Label,
        line.Kind,
        line.Counted is not null && line.Counted == current,
        [.. line.Counts.Select(Format.Count)],
        Format.Count(line.Counts.Sum()));

    private static string Gaps(EditionResult edition, StructureTarget target)
    {
        var gaps = edition.Scheme.Classes.Classes.Select((unitClass, i) => (unitClass.Letter, Gap: edition.Summary.ClassCounts[i] - target.Counts[i])).ToList();
        return gaps.All(gap => gap.Gap == 0)
            ? "与目标一致"
            : "与目标相比，" + string.Join('、', gaps.Select(gap => gap.Gap switch
            {
                > 0 => $"{gap.Letter}类多{Format.Count(gap.Gap)}个",
                < 0 => $"{gap.Letter}类少{Format.Count(-gap.Gap)}个",
                _ => $"{gap.Letter}类相同",
            }));
    }

    private static IEnumerable<Line> Lines(PageContext page, EditionResult edition)
    {
        var counted = page
            .Input.Assessment.Editions.Where(candidate =>
                candidate.Edition.Year <= edition.Edition.Year && candidate.Scheme.Classes.Classes.Length == edition.Scheme.Classes.Classes.Length
            )
            .Select(candidate => new Line(candidate.Edition.Year, Format.EditionLabel(candidate.Edition.Year), "实际", candidate.ClassCounts, candidate));
        return counted.Concat(TargetLines(edition.Scheme)).OrderBy(line => line.Year).ThenBy(line => line.Counted is null);
    }

    private static IEnumerable<Line> TargetLines(Scheme scheme) => scheme.Targets.Select(target => new Line(
        target.Edition,
        target.Edition.ToString(CultureInfo.InvariantCulture) + (target.IsEstimate ? "年规划估计" : "年规划目标"),
        target.IsEstimate ? "估计" : "目标",
        target.Counts,
        null));

    private sealed record Line(int Year, string Label, string Kind, ImmutableArray<int> Counts, AssessedEdition? Counted);
}
