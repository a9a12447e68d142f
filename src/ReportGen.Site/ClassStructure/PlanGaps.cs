using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Classes;
using ReportGen.Site.Formatting;
using ReportGen.Site.Navigation;

namespace ReportGen.Site.ClassStructure;

/// <summary>One of the plan's structures against the structure of an edition.</summary>
/// <param name="Label">2020年规划目标与2019年度实际.</param>
/// <param name="Rows">One for each class.</param>
public sealed record PlanGap(string Label, ImmutableArray<PlanGapRow> Rows);

/// <summary>A class against the plan.</summary>
/// <param name="Class">The class.</param>
/// <param name="Target">What the plan says.</param>
/// <param name="Actual">What was counted.</param>
/// <param name="Gap">尚差12个, 超出3个, 与目标一致.</param>
public sealed record PlanGapRow(ClassMark Class, string Target, string Actual, string Gap);

/// <summary>
/// The class structure against the plan: each year that the plan names against the edition of that year, and the newest edition against the next target. For
/// the years between, the plan says nothing, and nothing is interpolated.
/// </summary>
internal static class PlanGaps
{
    public static ImmutableArray<PlanGap> Of(PageContext page, EditionResult edition)
    {
        var (year, scheme) = (edition.Edition.Year, edition.Scheme);
        var targets = scheme.Targets.OrderBy(target => target.Edition).ToList();
        var met = targets
            .Where(target => target.Edition <= year)
            .Select(target => (Target: target, Edition: page.Input.Assessment.Find(target.Edition)))
            .Where(entry => entry.Edition is not null && entry.Edition.Scheme.Classes.Classes.Length == scheme.Classes.Classes.Length)
            .Select(entry => Of(entry.Target, entry.Edition!));
        return targets.Find(target => target.Edition > year) is { } next ? [.. met, Of(next, edition)] : [.. met];
    }

    private static PlanGap Of(StructureTarget target, AssessedEdition edition) => new(
        $"{target.Edition.ToString(CultureInfo.InvariantCulture)}年规划{(target.IsEstimate ? "估计" : "目标")}与{Format.EditionLabel(edition.Edition.Year)}实际",
        [
            .. edition.Scheme.Classes.Classes.Select((unitClass, i) => new PlanGapRow(
                ClassMark.Of(edition.Scheme.Classes, unitClass),
                Format.Count(target.Counts[i]),
                Format.Count(edition.ClassCounts[i]),
                Words(edition.ClassCounts[i] - target.Counts[i], i, target.Counts.Length, target.IsEstimate))),
        ]);

    /// <summary>The best class is to be reached, the last one to be left; between them and against an estimate there is only more or fewer.</summary>
    private static string Words(int gap, int index, int classes, bool isEstimate)
    {
        var count = Format.Count(Math.Abs(gap));
        if (gap == 0) return isEstimate ? "与估计一致" : "与目标一致";
        if (!isEstimate && index == 0) return gap < 0 ? $"尚差{count}个" : $"超出{count}个";
        if (!isEstimate && index == classes - 1) return gap > 0 ? $"尚需减少{count}个" : $"比目标少{count}个";
        return (gap > 0 ? "多" : "少") + count + "个";
    }
}
