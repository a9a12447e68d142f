using System.Collections.Immutable;

namespace ReportGen.Evaluation.Findings;

/// <summary>Brings findings and explanations together.</summary>
public static class Explanations
{
    /// <summary>The findings, those that an explanation answers with that explanation; of two explanations that answer the same the first counts.</summary>
    public static IEnumerable<Finding> Answer(IEnumerable<Finding> findings, ImmutableArray<Explanation> explanations)
    {
        ArgumentNullException.ThrowIfNull(findings);
        if (explanations.IsEmpty) return findings;
        var byCode = explanations.ToLookup(explanation => explanation.Code.Id, StringComparer.Ordinal);
        return findings.Select(finding =>
            finding.Explanation is null
            && finding.Code.Answerable
            && byCode[finding.Code.Id].FirstOrDefault(explanation => explanation.Answers(finding)) is { } answer
                ? finding with
                {
                    Explanation = answer,
                }
                : finding
        );
    }

    /// <summary>
    /// Marks the findings of the last stages as answered, and reports the explanations that answer nothing any more. Where not everything was looked for,
    /// nothing can be said of an explanation that found no match.
    /// </summary>
    /// <param name="stage">The last stages.</param>
    /// <param name="explanations">All explanations.</param>
    /// <param name="before">Findings of the stages before them, answered already.</param>
    /// <param name="wasSought">Says whether all that an explanation may speak of was looked for.</param>
    public static Checked<T> Apply<T>(Checked<T> stage, ImmutableArray<Explanation> explanations, ImmutableArray<Finding> before,
        Predicate<Explanation> wasSought)
    {
        ArgumentNullException.ThrowIfNull(stage);
        if (explanations.IsEmpty) return stage;
        var answered = stage.WithFindings(Answer(stage.Findings, explanations));
        return answered.WithFindings(answered.Findings.Concat(IdleExplanations.Report([.. before, .. answered.Findings], explanations, wasSought)));
    }
}
