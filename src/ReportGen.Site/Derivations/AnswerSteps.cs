using System.Collections.Immutable;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;
using ReportGen.Evaluation.Scoring;

namespace ReportGen.Site.Derivations;

/// <summary>Questions and answers of a checklist, and their sum.</summary>
internal static class AnswerSteps
{
    public static void Add(ImmutableArray<DerivationStep>.Builder steps, Score score, ChecklistWorking working, Scheme scheme)
    {
        var questions = ((ChecklistRule)score.Indicator.Rule).Questions;
        for (var i = 0; i < questions.Length; i++)
        {
            var answer = working.Answers[i];
            steps.Add(
                new DerivationStep(
                    DerivationWords.WithoutUnit(DerivationWords.Column(scheme, questions[i].Column).Header),
                    $"{answer.Word}，{DerivationWords.Points(answer.Points)}"
                )
            );
        }

        if (questions.Length > 1)
            steps.Add(
                new DerivationStep(
                    StepLabels.Sum,
                    string.Join("＋", working.Answers.Select(answer => DerivationWords.Number(answer.Points.Value)))
                        + "＝"
                        + DerivationWords.Points(working.Exact)
                )
            );
        if (working.Exact > score.Indicator.Weight)
            steps.Add(new DerivationStep(StepLabels.Cap, DerivationWords.Cap(score.Indicator.Weight)));
    }
}
