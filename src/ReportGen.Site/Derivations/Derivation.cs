using System.Collections.Immutable;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;
using ReportGen.Evaluation.Scoring;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Derivations;

/// <summary>
/// How a score came about, in finished words: the value, the band in which it lies, the formula with the numbers in it, the points, and the file, row and
/// column from which all of it comes. Pages and the command line print the same.
/// </summary>
/// <param name="Name">Name of the indicator.</param>
/// <param name="Points">The score as published.</param>
/// <param name="FullPoints">Full points.</param>
/// <param name="Clause">The source that states the rule.</param>
/// <param name="Steps">The steps in their order.</param>
public sealed record Derivation(string Name, string Points, string FullPoints, string Clause, ImmutableArray<DerivationStep> Steps)
{
    /// <summary>The derivation of a score; the scheme names the columns.</summary>
    public static Derivation Of(Score score, Scheme scheme)
    {
        ArgumentNullException.ThrowIfNull(score);
        return Of(score, score.Working, scheme);
    }

    /// <summary>The derivation of a score whose working is known.</summary>
    public static Derivation Of(Score score, Working of, Scheme scheme)
    {
        ArgumentNullException.ThrowIfNull(score);
        ArgumentNullException.ThrowIfNull(scheme);
        var steps = ImmutableArray.CreateBuilder<DerivationStep>(5);
        switch (of)
        {
            case LinearWorking working:
                LinearSteps.Add(steps, score, (Measured)score.Observation, working, scheme);
                break;
            case ItemsWorking working:
                ItemsSteps.Add(steps, (Counted)score.Observation, working);
                break;
            case ChecklistWorking working:
                AnswerSteps.Add(steps, score, working, scheme);
                break;
            case AssessedWorking working:
                steps.Add(new DerivationStep("评定", DerivationWords.Points(working.Exact)));
                if (working.Exact > score.Indicator.Weight) steps.Add(new DerivationStep(StepLabels.Cap, DerivationWords.Cap(score.Indicator.Weight)));
                break;
            case MissingWorking working:
                steps.Add(new DerivationStep(StepLabels.Value, Format.Reason(working.Reason)
                    + (working.Reason == MissingReason.NotSent ? "，暂计0分" : "，按评价方案计0分")));
                break;
            default:
                throw new InvalidOperationException($"No derivation is defined for {of}.");
        }

        foreach (var amendment in score.Amendments)
            steps.Add(new DerivationStep(StepLabels.Amendment, AmendmentWords.Sentence(amendment)));

        steps.Add(new DerivationStep(StepLabels.Source, SourceWords.Of(score.Observation)));
        return new Derivation(
            score.Indicator.Name,
            Format.Points(score.Points),
            Format.Weight(score.Indicator.Weight),
            score.Indicator.Clause,
            steps.ToImmutable()
        );
    }
}
