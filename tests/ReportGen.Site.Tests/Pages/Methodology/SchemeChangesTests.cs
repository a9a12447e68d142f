using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Output;
using ReportGen.Site.Pages.Methodology;

namespace ReportGen.Site.Tests.Pages.Methodology;

/// <summary>What the page of the method says about a scheme that follows another.</summary>
public sealed class SchemeChangesTests
{
    private static readonly Scheme Old = World.Scheme;

    /// <summary>
    /// The first indicator weighs a point more and its last knot lies higher; the last one is gone, and another stands in its place; the first class begins
    /// five points lower, and the cap is lower.
    /// </summary>
    private static Scheme New { get; } = Revised();

    [Fact]
    public void A_scheme_does_not_differ_from_itself_under_another_name() =>
        Assert.Empty(SchemeChanges.Between(Old, Old with { Id = new SchemeId("next"), Name = "下一方案" }));

    [Fact]
    public void Every_change_is_named_once_with_what_was_and_what_is()
    {
        var (first, last) = (Old.Indicators[0], Old.Indicators[^1]);
        var changes = SchemeChanges.Between(Old, New)
            .SelectMany(group => group.Changes.Select(change => (group.Subject, change.What, change.Before, change.Now)))
            .ToList();
        Assert.Contains(("分类标准", "A类", "第一梯队，80分及以上", "第一梯队，75分及以上"), changes);
        Assert.Contains(("奖励", "同一年度符合多项条件的", "各项金额相加，最高500万元", "各项金额相加，最高400万元"), changes);
        Assert.Contains((first.Name, "满分", "5分", "6分"), changes);
        Assert.Contains((last.Name, "指标取消"), changes.Select(change => (change.Subject, change.What)));
        Assert.Contains(("新指标", "指标新增"), changes.Select(change => (change.Subject, change.What)));
        Assert.Single(changes, change => change.What == "折点");
        Assert.Equal(changes.Distinct(), changes);
        Assert.DoesNotContain(changes, change => change.Before == change.Now);
        string[] touched = ["总体", "一级指标", "分类标准", "奖励", first.Name, last.Name, "新指标"];
        Assert.Empty(changes.Select(change => change.Subject).Except(touched));
    }

    [Fact]
    public void The_other_way_round_the_same_things_changed()
    {
        var there = SchemeChanges.Between(Old, New).SelectMany(group => group.Changes).Where(IsKept).Select(change => (change.Before, change.Now)).Order();
        var back = SchemeChanges.Between(New, Old).SelectMany(group => group.Changes).Where(IsKept).Select(change => (change.Now, change.Before)).Order();
        Assert.Equal(there, back);
        static bool IsKept(SchemeChange change) => change.What is not ("指标新增" or "指标取消");
    }

    [Fact]
    public void Every_edition_of_the_later_scheme_says_so_and_none_of_the_first()
    {
        var site = World.With(New);
        var pages = MethodologyPages.Plan(site).ToDictionary(page => page.Key.Path, page => Sections(page.Value));
        Assert.Empty(pages["2018/methodology/"]);
        Assert.All((string[])["2019/methodology/", "2020/methodology/"], path =>
        {
            var section = Assert.Single(pages[path]);
            Assert.Contains("2018年度采用", section.TextContent, StringComparison.Ordinal);
            Assert.Equal(
                SchemeChanges.Between(Old, New).Sum(group => group.Changes.Length),
                section.QuerySelectorAll("tbody tr:not(.grp)").Length
            );
        });
    }

    [Fact]
    public void Where_nothing_changed_nothing_is_said() =>
        Assert.All(MethodologyPages.Plan(World.With(Old with { Id = new SchemeId("next") })), page => Assert.Empty(Sections(page.Value)));

    private static Scheme Revised()
    {
        var (first, last) = (Old.Indicators[0], Old.Indicators[^1]);
        var knots = ((LinearRule)first.Rule).Knots;
        var heavier = first with
        {
            Weight = first.Weight + new Points(1m),
            Rule = new LinearRule([.. knots[..^1], new Knot(knots[^1].Value * 2, knots[^1].Points + new Points(1m))]),
        };
        var other = last with { Id = new IndicatorId("new-one"), Name = "新指标", ShortName = "新指标" };
        Indicator Now(Indicator indicator) => indicator == first ? heavier : indicator == last ? other : indicator;
        var classes = Old.Classes.Classes;
        return Old with
        {
            Id = new SchemeId("next"),
            Dimensions = [.. Old.Dimensions.Select(dimension => dimension with { Indicators = [.. dimension.Indicators.Select(Now)] })],
            Classes = Old.Classes with { Classes = classes.SetItem(0, classes[0] with { From = new Points(75m) }) },
            Awards = Old.Awards! with { Cap = 400m },
        };
    }

    private static ImmutableArray<IElement> Sections(Recipe recipe)
    {
        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        ((TextRecipe)recipe).Write(writer);
        return [.. new HtmlParser().ParseDocument(writer.ToString()).QuerySelectorAll("#changes")];
    }
}
