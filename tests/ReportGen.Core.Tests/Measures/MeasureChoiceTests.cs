using ReportGen.Analysis.Measures;
using static ReportGen.Core.Tests.Measures.TestLibrary;

namespace ReportGen.Core.Tests.Measures;

public sealed class MeasureChoiceTests
{
    [Fact]
    public void The_heaviest_measure_stands_first_and_says_why()
    {
        var choice = MeasureChoice.ForUnit(Of(Common("one", "a"), Common("two", "abx"), Common("three", "b")), "C", Weak("ba"));
        Assert.Equal("two three one", Names(choice.Common));
        Assert.Equal([new MeasureReason(Indicator('b'), 10m, 1), new MeasureReason(Indicator('a'), 9m, 1)], choice.Common[0].Because);
        Assert.Equal(19m, choice.Common[0].Weight);
    }

    [Fact]
    public void A_measure_without_a_weak_indicator_behind_it_is_not_chosen() =>
        Assert.Equal("one", Names(MeasureChoice.ForUnit(Of(Common("one", "a"), Common("two", "b")), "C", Weak("a")).Common));

    [Fact]
    public void Without_a_weakness_only_the_tasks_of_the_class_are_left()
    {
        var choice = MeasureChoice.ForUnit(Of(Common("one", "a"), Task("task", "A")), "A", []);
        Assert.Empty(choice.Common);
        Assert.Equal("task", Names(choice.ClassTasks));
    }

    [Fact]
    public void A_weakness_that_weighs_nothing_is_none() =>
        Assert.Empty(MeasureChoice.ForUnit(Of(Common("one", "a")), "A", [(Indicator('a'), 0m)]).Common);

    [Fact]
    public void A_weakness_beyond_the_fifth_chooses_nothing_and_is_no_reason()
    {
        var choice = MeasureChoice.ForUnit(Of(Common("one", "ef"), Common("two", "f")), "A", Weak("abcdef"));
        Assert.Equal("one", Names(choice.Common));
        Assert.Equal(Indicator('e'), Assert.Single(choice.Common[0].Because).Indicator);
    }

    [Fact]
    public void Not_more_than_six_are_chosen_and_ties_go_by_identifier() =>
        Assert.Equal("m1 m2 m3 m4 m5 m6", Names(MeasureChoice.ForUnit(Of([.. "87654321".Select(digit => Common($"m{digit}", "a"))]), "A", Weak("a")).Common));

    [Fact]
    public void The_fifth_weakness_gets_its_measure_although_seven_others_weigh_more()
    {
        var measures = "1234567".Select(digit => Common($"m{digit}", "abcd")).Append(Common("last", "e"));
        Assert.Equal("m1 m2 m3 m4 m5 last", Names(MeasureChoice.ForUnit(Of([.. measures]), "A", Weak("abcde")).Common));
    }

    [Fact]
    public void The_tasks_of_the_class_are_all_there_and_name_the_weaknesses_they_move()
    {
        var library = Of(Task("a-1", "A", "a"), Task("c-2", "C", "zb"), Task("c-1", "C"));
        var choice = MeasureChoice.ForUnit(library, "C", Weak("ab"));
        Assert.Equal("c-1 c-2", Names(choice.ClassTasks));
        Assert.Empty(choice.ClassTasks[0].Because);
        Assert.Equal(Indicator('b'), Assert.Single(choice.ClassTasks[1].Because).Indicator);
        Assert.Empty(choice.Common);
    }

    [Fact]
    public void A_group_shows_how_many_units_have_the_weakness_and_gets_no_class_tasks()
    {
        var choice = MeasureChoice.ForGroup(Of(Common("one", "ab"), Task("c-1", "C", "a")), [(Indicator('a'), 4m, 12), (Indicator('b'), 3m, 9)]);
        Assert.Equal([12, 9], Assert.Single(choice.Common).Because.Select(reason => reason.Units));
        Assert.Empty(choice.ClassTasks);
    }

    [Fact]
    public void An_indicator_that_stands_twice_is_refused() =>
        Assert.Throws<ArgumentException>(() => MeasureChoice.ForUnit(MeasureLibrary.Empty, "A", Weak("aa")));

    [Fact]
    public void A_library_is_in_the_order_of_identifiers() =>
        Assert.Equal(["a", "b", "c"], Of(Common("c", "a"), Task("a", "A"), Common("b", "a")).Measures.Select(measure => measure.Id.Text));
}
