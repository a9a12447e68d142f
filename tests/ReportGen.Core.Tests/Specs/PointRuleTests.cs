using ReportGen.Core.Tests.Assessments;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Schemes;
using ReportGen.Evaluation.Scoring;

namespace ReportGen.Core.Tests.Specs;

/// <summary>Runs the worked examples of checklists and of assessed points.</summary>
public sealed class PointRuleTests
{
    [Fact]
    public void The_answers_of_a_checklist_add_up_to_the_cap()
    {
        foreach (var section in SpecSection.Read("checklists"))
        {
            var rule = new ChecklistRule([.. Example.Pairs(section.Settings["Questions"]).Select(QuestionOf)]);
            foreach (var row in section.Rows)
            {
                var indicator = TestScheme.Indicator("checklist", Example.Number(section.Settings["Cap"]), rule);
                string[] words = row["answers"].Split(' ');
                var working = Assert.IsType<ChecklistWorking>(Scorer.Work(indicator, new Answered([.. words], TestScheme.Cell), 2));
                Assert.Equal(words, working.Answers.Select(answer => answer.Word));
                Assert.Equal((Example.Number(row["before the cap"]), Example.Number(row["score"])), (working.Exact.Value, working.Points.Value));
            }
        }
    }

    [Fact]
    public void Assessed_points_are_the_score_up_to_the_weight()
    {
        foreach (var section in SpecSection.Read("assessed"))
        {
            var indicator = TestScheme.Indicator("assessed", Example.Number(section.Settings["Weight"]), new AssessedRule());
            foreach (var row in section.Rows)
            {
                Observation observation = row["given"] == "—"
                    ? new Missing(MissingReason.NotReported, TestScheme.Cell)
                    : new Assessed(new Points(Example.Number(row["given"])), TestScheme.Cell);
                var working = Scorer.Work(indicator, observation, 2);
                Assert.Equal((Example.Number(row["before the cap"]), Example.Number(row["score"])), (working.Exact.Value, working.Points.Value));
                Assert.Equal(observation is Missing missing ? missing.Reason : null, (working as MissingWorking)?.Reason);
            }
        }
    }

    private static Question QuestionOf((string Column, string Answers) question) =>
        new(new ColumnId(question.Column), [.. question.Answers.Split(',').Select(AnswerOf)]);

    private static Answer AnswerOf(string text) => new(text.Split('=')[0], new Points(Example.Number(text.Split('=')[1])));
}
