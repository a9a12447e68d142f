using System.Collections.Immutable;
using System.Globalization;

namespace ReportGen.Evaluation.Findings;

/// <summary>
/// Reports the explanations that answer nothing: the value changed, it is said twice, a field is not written as the finding has it, or there is nothing left to
/// explain.
/// </summary>
internal static class IdleExplanations
{
    /// <param name="findings">All findings, answered as far as they are.</param>
    /// <param name="explanations">All explanations.</param>
    /// <param name="wasSought">Says whether all that an explanation may speak of was looked for; where not, nothing follows from not finding it.</param>
    public static IEnumerable<Finding> Report(ImmutableArray<Finding> findings, ImmutableArray<Explanation> explanations, Predicate<Explanation> wasSought)
    {
        var used = findings.Select(finding => finding.Explanation).OfType<Explanation>().ToHashSet(ReferenceEqualityComparer.Instance);
        var answerable = findings.Where(finding => finding.Code.Answerable).ToList();
        foreach (var explanation in explanations.Where(explanation => !used.Contains(explanation)))
        {
            var same = answerable.Where(explanation.Concerns).ToList();
            if (same.Find(explanation.Answers) is { Explanation: { } first }) yield return Twice(explanation, first);
            else if (same.Find(finding => finding.Explanation is null) is { } changed && ExplanationFit.Of(explanation, changed).Value == Fit.Other)
                yield return Changed(explanation, changed);
            else if (Meant(explanation, answerable.Where(finding => finding.Explanation is null)) is { } meant) yield return Misspelt(explanation, meant);
            else if (wasSought(explanation)) yield return Lapsed(explanation);
        }
    }

    /// <summary>
    /// The one open finding that the explanation misses only by how its fields are written; null where there is none, or where it may be several.
    /// </summary>
    private static (Finding Finding, ExplanationFit Fit)? Meant(Explanation explanation, IEnumerable<Finding> open)
    {
        var near = open.Select(finding => (Finding: finding, Fit: ExplanationFit.Of(explanation, finding))).Where(pair => pair.Fit.IsNear).ToList();
        var best = near.Where(pair => pair.Fit.Distance == near.Min(other => other.Fit.Distance)).ToList();
        return best is [var only] ? only : null;
    }

    private static Finding Misspelt(Explanation explanation, (Finding Finding, ExplanationFit Fit) meant)
    {
        var fields = meant.Fit.Fields.Where(field => field.Fit != Fit.Same).ToList();
        var words = string.Join("，", fields.Select(field => $"“{field.Name}”写作“{field.Written}”，所查出的是“{field.Found}”"));
        var fix = string.Join("，", fields.Select(field => field.Found.Length == 0 ? $"“{field.Name}”留空" : $"“{field.Name}”改填“{field.Found}”"));
        return FindingOn(explanation, fields[0].Name, fields[0].Written, $"该说明没有对上任何问题：{words}。",
            $"请核对；确指 {meant.Finding.Place.File} 的 {meant.Finding.Code.Id} 的，{fix}。");
    }

    private static Finding Changed(Explanation explanation, Finding finding) => FindingOn(
        explanation,
        "现值",
        explanation.Value,
        $"说明已失效：现值已由“{explanation.Value}”变为“{finding.Value}”。",
        "请核对现值，属实的按现值重新说明，否则改正数据。");

    private static Finding Twice(Explanation explanation, Explanation first) => FindingOn(
        explanation,
        "规则",
        explanation.Code.Id,
        string.Create(CultureInfo.InvariantCulture, $"同一问题在第 {first.Place.Row} 行已有说明。"),
        "请删除重复的一行。");

    private static Finding Lapsed(Explanation explanation) => FindingOn(
        explanation,
        "规则",
        explanation.Code.Id,
        $"说明已失效：规则 {explanation.Code.Id} 在“{explanation.File}”中已找不到所说明的问题。",
        "请核对该行，说明不再需要的删除该行。");

    private static Finding FindingOn(Explanation explanation, string column, string value, string message, string fix) =>
        new(Catalogue.ExplanationLapsed, explanation.Place with { Column = column }, message, fix, explanation.Region.Length > 0 ? explanation.Region : null,
            value)
        { InDraft = explanation.InDraft };
}
