using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Awards;
using ReportGen.Evaluation.Disclosures;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Ranking;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Scoring;

namespace ReportGen.Core.Tests.Assessments;

public sealed class ArgumentTests
{
    private static UnitResult Result => PointsWorld.Assess((2019, "甲:1+1")).Editions[0].Units[0];

    public static TheoryData<string, Action> Calls => new()
    {
        { "indicator", () => Scorer.Work(null!, Result.Scores[0].Observation, 2) },
        { "rule", () => Scorer.Linear(null!, Quantity.Of(1m), 2) },
        { "rule", () => Scorer.KnotAbove(null!, Quantity.Of(1m)) },
        { "rule", () => Scorer.ExactAt(null!, Quantity.Of(1m), 0) },
        { "indicator", () => Scorer.PointsAt(null!, Quantity.Of(1m), 2) },
        { "points", () => CompetitionRank.Of(null!) },
        { "panel", () => Assessment.Of(null!) },
        { "scheme", () => GroupSummary.Of(null!, [Result]) },
        { "units", () => GroupSummary.Of(PointsWorld.Scheme, null!) },
        { "letter", () => AwardRuleId.Rise(null!) },
        { "disclosure", () => DisclosedUnit.Of(null!, Result) },
        { "result", () => DisclosedUnit.Of(Disclosure.Full, null!) },
        { "unit", () => PointsWorld.Assess((2019, "甲:1+1")).Editions[0].NameOf(null!) },
        { "assessment", () => DisclosureControl.Apply(null!) },
        { "editions", () => EditionBefore.InTime<EditionResult>(null!, 2019, result => result.Edition) },
        { "edition", () => EditionBefore.Comparable([], null!, (EditionResult result) => result.Edition) },
        { "working", () => Score.ValueFrom(null!) },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public void An_argument_that_is_not_there_is_named(string name, Action call) => Assert.Equal(name, Assert.Throws<ArgumentNullException>(call).ParamName);
}
