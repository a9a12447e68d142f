using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using ReportGen.Core.Tests.Assessments;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Schemes;
using ReportGen.Evaluation.Scoring;

namespace ReportGen.Core.Tests.Scoring;

public sealed class LinearScoreProperties
{
    private static readonly Config Seeded = Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(20_191_231UL, 77UL);

    private static readonly Gen<decimal> Values =
        from cents in Gen.Choose(-5_000, 1_200_000)
        from scale in Gen.Elements(1m, 100m, 10_000m)
        select cents / scale;

    private static readonly Gen<(int Top, int Bottom, int Per)> Ratios =
        from top in Gen.Choose(0, 3_000) from bottom in Gen.Choose(1, 900) from per in Gen.Elements(1, 100, 1000) select (top, bottom, per);

    [Fact]
    public void More_of_a_good_thing_never_lowers_a_score() =>
        Check.One(Seeded, Prop.ForAll(Values.Two().ToArbitrary(), pair => TestScheme.Rules.All(rule =>
        {
            var (less, more) = (Math.Min(pair.Item1, pair.Item2), Math.Max(pair.Item1, pair.Item2));
            return Scorer.Linear(rule, Quantity.Of(less), 2).Points <= Scorer.Linear(rule, Quantity.Of(more), 2).Points;
        })));

    [Fact]
    public void A_score_never_leaves_the_range_of_its_knots() =>
        Check.One(Seeded, Prop.ForAll(Values.ToArbitrary(), value => TestScheme.Rules.All(rule =>
            Scorer.Linear(rule, Quantity.Of(value), 2).Points is var points && points >= rule.Knots[0].Points && points <= rule.Knots[^1].Points)));

    [Fact]
    public void Exact_fractions_give_the_same_score_for_values() =>
        Check.One(Seeded, Prop.ForAll(Values.ToArbitrary(), value => TestScheme.Rules.All(rule => Agrees(rule, Quantity.Of(value), Fraction.Of(value)))));

    [Fact]
    public void Exact_fractions_give_the_same_score_for_ratios() =>
        Check.One(Seeded, Prop.ForAll(Ratios.ToArbitrary(), ratio => TestScheme.Rules.All(rule =>
            Agrees(rule, Quantity.Ratio(ratio.Top, ratio.Bottom, ratio.Per), new Fraction((BigInteger)ratio.Top * ratio.Per, ratio.Bottom)))));

    [Fact]
    public void A_ratio_without_finite_decimals_may_still_lie_exactly_on_a_half()
    {
        var rule = new LinearRule([new Knot(0m, Points.Zero), new Knot(4m, new Points(4.5m)), new Knot(12m, new Points(6m))]);
        var working = Scorer.Linear(rule, Quantity.Ratio(302m, 75m, 1m), 2);
        Assert.Equal((4.505m, 4.51m), (working.Exact.Value, working.Points.Value));
    }

    private static bool Agrees(LinearRule rule, Quantity quantity, Fraction fraction) =>
        (BigInteger)(Scorer.Linear(rule, quantity, 2).Points.Value * 100m) == SecondComputation.Hundredths(rule, fraction);
}
