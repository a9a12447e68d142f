using System.Collections.Immutable;
using ReportGen.Site.Formatting;
using ReportGen.Site.Listings;
using ReportGen.Site.Narratives;
using ReportGen.Site.Tests.Pages.County;

namespace ReportGen.Site.Tests.Narratives;

/// <summary>A changed value changes the sentences that depend on it, and no other.</summary>
public sealed class DependenceTests
{
    private static readonly ImmutableArray<Row> Rows =
    [
        new("霸州市", 2018), new("霸州市", 2019, 32m) { Management = 7m },
        new("三河市", 2018, 50m), new("三河市", 2019, 50m),
        new("辛集市", 2018, 20m), new("辛集市", 2019, 20m),
        new("南和县", 2018, 10m), new("南和县", 2019, 12m),
    ];

    private static readonly ImmutableArray<string> Before = Parts(Rows);

    [Fact]
    public void The_text_has_the_parts_that_are_compared_here()
    {
        Assert.Equal(5, Before.Length);
        Assert.StartsWith("科技支出一项增加3.00分", Before[1], StringComparison.Ordinal);
        Assert.StartsWith("创新投入", Before[2], StringComparison.Ordinal);
        Assert.StartsWith("距B类标准线还差", Before[3], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(8, new[] { 0, 1, 2, 3, 4 })]
    [InlineData(6, new[] { 0, 1, 2, 3 })]
    public void The_own_value_moves_the_total_its_reason_its_dimension_and_the_distance_and_makes_a_strength(int management, int[] changed)
    {
        var change = management - 7m;
        var after = With("霸州市", 2019, row => row with { Management = management });
        Assert.Equal(changed, Changed(after));
        Assert.Contains($"综合得分{Moved(change, "综合得分", 0)}分", after[0], StringComparison.Ordinal);
        Assert.Contains($"创新条件{Moved(change, "创新条件", 2)}分", after[2], StringComparison.Ordinal);
        Assert.Contains($"标准线还差{Moved(-change, "标准线", 3)}分", after[3], StringComparison.Ordinal);
        Assert.Contains($"管理创新（增加{Format.Count(management - 5)}.00分）", after[1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_value_of_another_that_stays_behind_moves_nothing() => Assert.Empty(Changed(With("三河市", 2019, row => row with { Management = 6m })));

    [Fact]
    public void The_value_of_another_that_gets_ahead_moves_the_place_and_makes_a_weakness() =>
        Assert.Equal([0, 4], Changed(With("三河市", 2019, row => row with { Management = 8m })));

    [Fact]
    public void Another_that_falls_behind_moves_the_rank_and_its_reason()
    {
        var after = With("三河市", 2019, row => row with { Spending = 25m });
        Assert.Contains("由上年度第2位升至全省第1位", after[0], StringComparison.Ordinal);
        Assert.Contains("全省位次前进源于其他县（市、区）得分变化，与自身得分变化无关。", after[1], StringComparison.Ordinal);
        Assert.Equal(Before[3], after[3]);
    }

    [Fact]
    public void The_own_value_before_moves_only_the_change()
    {
        var after = With("霸州市", 2018, row => row with { Management = 4m });
        Assert.Equal([0, 1], Changed(after));
        Assert.Equal(After(Before[0]), After(after[0]));
        Assert.Contains("管理创新（增加3.00分）", after[1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_value_of_another_before_moves_nothing_while_the_ranks_stay() =>
        Assert.Empty(Changed(With("三河市", 2018, row => row with { Management = 4m })));

    [Fact]
    public void A_class_that_hangs_on_rounding_says_so()
    {
        var after = With("霸州市", 2019, row => row with { Spending = 38m, Management = 5m });
        Assert.Contains("与标准线的差距处于上报数据四舍五入的影响范围之内。", after[3], StringComparison.Ordinal);
    }

    /// <summary>What follows the first sentence.</summary>
    private static string After(string paragraph) => paragraph[(paragraph.IndexOf('。', StringComparison.Ordinal) + 1)..];

    private static string Moved(decimal change, string after, int part)
    {
        var text = Before[part];
        var number = Figures.In(text[text.IndexOf(after, StringComparison.Ordinal)..]).First();
        return Format.Points(new Evaluation.Quantities.Points(number + change));
    }

    private static IEnumerable<int> Changed(ImmutableArray<string> after)
    {
        Assert.Equal(Before.Length, after.Length);
        return Enumerable.Range(0, Before.Length).Where(i => Before[i] != after[i]);
    }

    private static ImmutableArray<string> With(string name, int year, Func<Row, Row> change) =>
        Parts([.. Rows.Select(row => row.Name == name && row.Year == year ? change(row) : row)]);

    private static ImmutableArray<string> Parts(ImmutableArray<Row> rows)
    {
        var subject = SmallSite.Subject(SmallSite.Create(rows), "霸州市", 2019);
        return [.. CountyNarrative.Of(subject.Edition, subject.Insights).Paragraphs];
    }
}
