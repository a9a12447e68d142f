using FsCheck;
using FsCheck.Fluent;
using ReportGen.Audit.Assurance;
using ReportGen.Core.Tests.Assessments;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Schemes;
using ReportGen.Evaluation.Scoring;

namespace ReportGen.Core.Tests.Assurance;

public sealed class ExactRuleTests
{
    private static readonly Config Seeded = Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(31UL, 7UL);

    [Fact]
    public void The_score_of_a_ratio_is_that_of_the_scorer() =>
        Check.One(
            Seeded,
            Prop.ForAll(
                Gen.Choose(0, 2_000_000).Two().ToArbitrary(),
                pair =>
                {
                    var (top, bottom) = (pair.Item1 / 100m, (pair.Item2 + 1) / 10_000m);
                    return TestScheme.Rules.All(rule =>
                        new ExactRule(rule, 2).Score(top, bottom, 100m) == Scorer.Linear(rule, Quantity.Ratio(top, bottom, 100m), 2).Points.Value * 100m
                    );
                }
            )
        );

    [Theory]
    [InlineData("3595", 1, 3298)]
    [InlineData("3594.999999999999", 1, 3297)]
    [InlineData("3595000000000000", 1000000000000, 3298)]
    [InlineData("-5", 1, 0)]
    [InlineData("900000000000000000", 1, 4000)]
    public void A_half_is_rounded_away_from_zero_however_many_digits_there_are(string top, long bottom, long expected)
    {
        var rule = new LinearRule([new Knot(0m, new Points(0m)), new Knot(1000m, new Points(20m)), new Knot(5000m, new Points(40m))]);
        Assert.Equal(expected, new ExactRule(rule, 2).Score(decimal.Parse(top, System.Globalization.CultureInfo.InvariantCulture), bottom, 1m));
    }

    [Fact]
    public void A_rule_that_falls_below_zero_is_rounded_away_from_zero_too()
    {
        var rule = new LinearRule([new Knot(0m, new Points(-1m)), new Knot(1000m, new Points(1m))]);
        Assert.Equal(-1, new ExactRule(rule, 2).Score(497.5m, 1m, 1m));
    }
}
