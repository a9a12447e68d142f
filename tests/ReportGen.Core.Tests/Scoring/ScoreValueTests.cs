using System.Collections.Immutable;
using ReportGen.Core.Tests.Assessments;
using ReportGen.Core.Tests.Specs;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;
using ReportGen.Evaluation.Scoring;

namespace ReportGen.Core.Tests.Scoring;

public sealed class ScoreValueTests
{
    private static readonly ItemKind Kind = new("k", "平台", [], [new ItemLevel("省级", new Points(2m))]);

    /// <summary>Rising, and falling with the value; the ratios lie exactly on a half cent of a point, but have no finite decimals.</summary>
    [Theory]
    [InlineData("0:0 2:3.5 4:4.5 12:6", 302, 75, 1, 2)]
    [InlineData("0:0 3:0.03", 1, 2, 1, 2)]
    [InlineData("0:0 6:0.02", 3, 2, 1, 2)]
    [InlineData("0:5 3:4.97", 1, 2, 1, 2)]
    [InlineData("0:0 2:3.5 4:4.5 12:6", 151, 375, 10, 2)]
    [InlineData("0:0 3:3", 1, 3, 1, 2)]
    [InlineData("0:5 0.3:4.985", 1, 10, 1, 2)]
    [InlineData("0:0 0.00006:0.03", 1, 100_000, 1, 2)]
    [InlineData("0:0 1:0.015", 1, 3, 1, 2)]
    [InlineData("0:5 1:4.985", 1, 3, 1, 2)]
    [InlineData("0:5 1:4.985", 2, 3, 1, 2)]
    [InlineData("0:0 1:0.15", 1, 3, 1, 1)]
    public void The_score_follows_from_the_value_as_published(string knots, int numerator, int denominator, int per, int decimals)
    {
        var score = Ratio(Example.Knots(knots), numerator, denominator, per, decimals);
        Assert.Equal(score.Working.Points, score.Points);
        Assert.Equal(score.Points, Scorer.PointsAt(score.Indicator, Quantity.Of(score.Value!.Value), decimals));
    }

    [Theory]
    [InlineData("0:0 1:0.015", 1, 3, "0.3333333333333333333333333334", "up: the half is rounded up, and the score rises with the value")]
    [InlineData("0:5 1:4.985", 1, 3, "0.3333333333333333333333333332", "down: the half is rounded up, and the score falls with the value")]
    [InlineData("0:0 1:0.03", 1, 3, "0.3333333333333333333333333333", "no half")]
    [InlineData("0:0 1:0.01", 1, 2, "0.5", "a half, but nothing was cut")]
    [InlineData("0:0 0.00000762939453125:0.01", 1, 262_144, "0.000003814697265625", "a half with as many decimals as a ratio that ends can have")]
    [InlineData("0:0 0.1:0.005", 1, 3, "0.3333333333333333333333333333", "above the last knot, which is worth a half")]
    public void A_ratio_is_published_off_by_its_last_digit_where_the_cut_would_hide_a_half(
        string knots, int numerator, int denominator, string value, string why) =>
        Assert.True(Ratio(Example.Knots(knots), numerator, denominator, 1, 2).Value == Example.Number(value), why);

    [Fact]
    public void The_value_behind_a_score_is_what_was_measured_or_the_points_before_the_cap()
    {
        var item = new ListedItem(TestScheme.Unit("u", 130_101), Kind, Kind.Levels[0], "一", 2, TestScheme.Cell.Table);
        var checklist = new ChecklistRule([new Question(new ColumnId("q"), [new Answer("有", new Points(7m))])]);
        Assert.Equal(41m, ValueOf(Example.Knots("0:0 10:5"), new Measured(41m, TestScheme.Cell)));
        Assert.Equal(6m, ValueOf(new ItemsRule([Kind], Assessed: false), new Counted([item, item, item], null, TestScheme.Cell)));
        Assert.Equal(4.5m, ValueOf(new ItemsRule([Kind], Assessed: true), new Counted([item], new Points(2.5m), TestScheme.Cell)));
        Assert.Equal(8m, ValueOf(new AssessedRule(), new Assessed(new Points(8m), TestScheme.Cell)));
        Assert.Equal(7m, ValueOf(checklist, new Answered(["有"], TestScheme.Cell)));
        Assert.Null(ValueOf(checklist, new Missing(MissingReason.NotReported, TestScheme.Cell)));
    }

    [Fact]
    public void A_value_that_may_not_be_below_a_bound_has_the_bounds_of_its_column_or_is_never_negative()
    {
        var file = new SourceFile("教育厅", "省教育厅", [Column("low", -5m, 7m), Column("open", null, null)]);
        var scheme = TestScheme.Scheme with { Files = [.. TestScheme.Scheme.Files, file] };
        var linear = Example.Knots("0:0 1:1");
        (decimal?, decimal?) Bounds(Rule rule, Supply supply) => ScoreValue.BoundsOf(scheme, TestScheme.Indicator("x", 1m, rule) with { Supply = supply });
        Assert.Equal((-5m, 7m), Bounds(linear, new ColumnSupply(new ColumnId("low"))));
        Assert.Equal((null, null), Bounds(linear, new ColumnSupply(new ColumnId("open"))));
        Assert.Equal((null, null), Bounds(linear, new ColumnSupply(new ColumnId("nowhere"))));
        Assert.Equal((-5m, 7m), Bounds(linear, new RatioSupply(new ColumnId("a"), new ColumnId("b"), 1m, new ColumnId("low"))));
        Assert.Equal((0m, null), Bounds(linear, new RatioSupply(new ColumnId("low"), new ColumnId("low"), 1m, null)));
        Assert.Equal((0m, null), Bounds(new AssessedRule(), new ColumnSupply(new ColumnId("low"))));
    }

    [Fact]
    public void A_score_knows_its_share_of_full_points_and_what_is_lacking()
    {
        var score = new Score(TestScheme.Indicator("a", 8m, new AssessedRule()), new Assessed(new Points(6m), TestScheme.Cell), new Points(6m), 1, 2);
        Assert.Equal((0.75m, 2m), (score.Share, score.Lacking.Value));
        var dimension = new DimensionScore(TestScheme.Scheme.Dimensions[0], new Points(9m), 1);
        Assert.Equal(0.2m, dimension.Share);
    }

    [Fact]
    public void Beside_a_working_the_plain_value_is_shown()
    {
        Assert.Equal(1m / 3m, Score.ValueFrom(Scorer.Linear(Example.Knots("0:0 1:0.015"), Quantity.Ratio(1m, 3m, 1m), 2)));
        Assert.Equal(9m, Score.ValueFrom(new AssessedWorking(new Points(9m), new Points(6m))));
        Assert.Null(Score.ValueFrom(new MissingWorking(MissingReason.NotReported, Points.Zero)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_ratio_needs_a_denominator_above_zero(int denominator) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantity.Ratio(1m, denominator, 100m));

    private static Score Ratio(LinearRule rule, int numerator, int denominator, int per, int decimals)
    {
        var observation = new Measured(new Components(numerator, denominator, per, TestScheme.Cell), TestScheme.Cell);
        var indicator = TestScheme.Indicator("r", rule.Knots.Max(knot => knot.Points.Value), rule);
        return new Score(indicator, observation, Scorer.Work(indicator, observation, decimals).Points, 1, decimals);
    }

    private static decimal? ValueOf(Rule rule, Observation observation)
    {
        var indicator = TestScheme.Indicator("v", 5m, rule);
        return new Score(indicator, observation, Scorer.Work(indicator, observation, 2).Points, 1, 2).Value;
    }

    private static SourceColumn Column(string id, decimal? least, decimal? greatest) =>
        new() { Id = new ColumnId(id), Header = id, Content = new NumberContent(least, greatest, 2) };
}
