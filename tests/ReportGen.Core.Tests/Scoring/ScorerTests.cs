using System.Collections.Immutable;
using ReportGen.Core.Tests.Assessments;
using ReportGen.Core.Tests.Specs;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Schemes;
using ReportGen.Evaluation.Scoring;

namespace ReportGen.Core.Tests.Scoring;

public sealed class ScorerTests
{
    private static readonly ItemKind Platform = Kind("b", "国家级", "省级");

    private static readonly ItemKind Park = Kind("a", "省级");

    [Fact]
    public void Items_of_the_same_kind_and_level_stand_together_ordered_by_kind_and_level()
    {
        var (national, provincial, park) = (Platform.Levels[0], Platform.Levels[1], Park.Levels[0]);
        var working = Items([
            Item(Platform, provincial, "一"),
            Item(Platform, national, "二"),
            Item(Park, park, "三"),
            Item(Platform, provincial, "四"),
            Item(Park, park, "五")]);
        Assert.Equal(
            [("a", "省级", "三五"), ("b", "国家级", "二"), ("b", "省级", "一四")],
            working.Terms.Select(term => (term.Kind.Id, term.Level.Name, string.Concat(term.Items.Select(item => item.Name)))));
        Assert.Equal([2m, 1m, 2m], working.Terms.Select(term => term.Points.Value));
    }

    [Fact]
    public void Levels_that_are_called_the_same_stay_apart_by_kind()
    {
        var working = Items([Item(Platform, Platform.Levels[1], "一"), Item(Park, Park.Levels[0], "二")]);
        Assert.Equal(["二", "一"], working.Terms.Select(term => term.Items.Single().Name));
    }

    [Fact]
    public void Without_items_there_is_nothing_to_add_up() => Assert.Empty(Items([]).Terms);

    [Fact]
    public void A_word_that_is_no_answer_names_its_question()
    {
        var indicator = TestScheme.Indicator("c", 5m, new ChecklistRule([new Question(new ColumnId("机构"), [new Answer("有", new Points(1m))])]));
        var bug = Assert.Throws<InvalidOperationException>(() => Scorer.Work(indicator, new Answered(["也许"], TestScheme.Cell), 2));
        Assert.Equal("机构 cannot be answered with 也许.", bug.Message);
    }

    [Fact]
    public void An_observation_of_another_kind_than_the_rule_needs_names_the_indicator()
    {
        var indicator = TestScheme.Indicator("firms", 5m, new AssessedRule());
        var bug = Assert.Throws<InvalidOperationException>(() => Scorer.Work(indicator, new Measured(1m, TestScheme.Cell), 2));
        Assert.StartsWith("firms: ", bug.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-1", 0, 0)]
    [InlineData("0", 0, 0)]
    [InlineData("0.3", 0, 1)]
    [InlineData("1", 1, 2)]
    [InlineData("1.5", 1, 2)]
    [InlineData("2", 2, 2)]
    [InlineData("9", 2, 2)]
    public void A_value_on_an_inner_knot_lies_at_the_beginning_of_a_band_and_one_on_an_outer_knot_outside(string value, int lower, int upper)
    {
        var rule = Example.Knots("0:0 1:2 2:3");
        var working = Scorer.Linear(rule, Quantity.Of(Example.Number(value)), 2);
        var isOutside = lower == upper;
        Assert.Equal(isOutside && lower == 0 ? null : rule.Knots[lower], working.Lower);
        Assert.Equal(isOutside && lower == 2 ? null : rule.Knots[upper], working.Upper);
    }

    [Theory]
    [InlineData("-3", "0.00")]
    [InlineData("0", "0.00")]
    [InlineData("2.005", "2.01")]
    [InlineData("5", "5.00")]
    [InlineData("7", "5.00")]
    public void A_sum_of_points_gives_itself_never_less_than_none_and_never_more_than_the_weight(string value, string points) =>
        Assert.Equal(Example.Number(points), Scorer.PointsAt(TestScheme.Indicator("a", 5m, new AssessedRule()), Quantity.Of(Example.Number(value)), 2).Value);

    [Fact]
    public void A_value_of_a_linear_rule_gives_the_points_of_its_working()
    {
        var rule = Example.Knots("0:0 3:2");
        Assert.Equal(Scorer.Linear(rule, Quantity.Of(1m), 2).Points, Scorer.PointsAt(TestScheme.Indicator("l", 2m, rule), Quantity.Of(1m), 2));
        Assert.Equal(0.67m, Scorer.PointsAt(TestScheme.Indicator("l", 2m, rule), Quantity.Of(1m), 2).Value);
    }

    private static ItemsWorking Items(ImmutableArray<ListedItem> items)
    {
        var indicator = TestScheme.Indicator("i", 10m, new ItemsRule([Platform, Park], Assessed: false));
        return Assert.IsType<ItemsWorking>(Scorer.Work(indicator, new Counted(items, null, TestScheme.Cell), 2));
    }

    private static ItemKind Kind(string id, params ReadOnlySpan<string> levels)
    {
        var made = ImmutableArray.CreateBuilder<ItemLevel>();
        foreach (var level in levels) made.Add(new ItemLevel(level, new Points(1m)));
        return new ItemKind(id, id, [], made.ToImmutable());
    }

    private static ListedItem Item(ItemKind kind, ItemLevel level, string name) =>
        new(TestScheme.Unit("u", 130_101), kind, level, name, 2, TestScheme.Cell.Table);
}
