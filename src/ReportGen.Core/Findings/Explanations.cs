using System.Collections.Immutable;

namespace ReportGen.Core.Findings;

/// <summary>Brings findings and explanations together.</summary>
public static class Explanations
{
    /// <summary>The findings, those that an explanation answers with that explanation; of two explanations that answer the same the first counts.</summary>
    public static IEnumerable<Finding> Answer(IEnumerable<Finding> findings, ImmutableArray<Explanation> explanations)
    {
        ArgumentNullException.ThrowIfNull(findings);
        if (explanations.IsEmpty) return findings;
        var byCode = explanations.ToLookup(explanation => explanation.Code.Id, StringComparer.Ordinal);
        return findings.Select(finding => finding.Explanation is null && finding.Code.Answerable && byCode[finding.Code.Id].FirstOrDefault(explanation => explanation.Answers(finding)) is { } answer
            ? finding with { Explanation = answer }
            : finding);
    }

    /// <summary>
    /// Answers the findings of the last stages, and tells the explanations that answer nothing any more. Where something stops the work, not everything was
    /// looked for, so that nothing can be said of an explanation that found no match.
    /// </summary>
    /// <param name="stage">The last stages.</param>
    /// <param name="explanations">All explanations.</param>
    /// <param name="before">Findings of the stages before them, answered already.</param>
    public static Checked<T> Settle<T>(Checked<T> stage, ImmutableArray<Explanation> explanations, ImmutableArray<Finding> before)
    {
        ArgumentNullException.ThrowIfNull(stage);
        if (explanations.IsEmpty) return stage;
        var answered = stage.With(Answer(stage.Findings, explanations));
        return answered.Succeeded ? answered.With(answered.Findings.Concat(Lapsed([.. before, .. answered.Findings], explanations))) : answered;
    }

    private static IEnumerable<Finding> Lapsed(ImmutableArray<Finding> findings, ImmutableArray<Explanation> explanations)
    {
        var used = findings.Select(finding => finding.Explanation).OfType<Explanation>().ToHashSet(ReferenceEqualityComparer.Instance);
        var open = findings.Where(finding => finding.Code.Answerable).ToLookup(finding => finding.Code.Id, StringComparer.Ordinal);
        foreach (var explanation in explanations.Where(explanation => !used.Contains(explanation)))
        {
            var same = open[explanation.Code.Id].Where(explanation.Concerns).ToList();
            yield return same.Find(explanation.Answers) is { Explanation: { } first } ? Twice(explanation, first)
                : same.Find(finding => finding.Explanation is null) is { } changed ? Changed(explanation, changed)
                : Told(explanation, "规则", explanation.Code.Id, $"说明已失效：规则 {explanation.Code.Id} 在“{explanation.File}”中已找不到所说明的问题。", "请核对该行，说明不再需要的删除该行。");
        }
    }

    private static Finding Changed(Explanation explanation, Finding finding) => Told(
        explanation,
        "现值",
        explanation.Value,
        $"说明已失效：现值已由“{explanation.Value}”变为“{finding.Value}”。",
        "请核对现值，属实的按现值重新说明，否则改正数据。");

    private static Finding Twice(Explanation explanation, Explanation first) => Told(
        explanation,
        "规则",
        explanation.Code.Id,
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"同一问题在第 {first.Place.Row} 行已有说明。"),
        "请删除重复的一行。");

    private static Finding Told(Explanation explanation, string column, string value, string message, string fix) =>
        new(Catalogue.ExplanationLapsed, explanation.Place with { Column = column }, message, fix, explanation.Region.Length > 0 ? explanation.Region : null, value) { InDraft = explanation.InDraft };
}
