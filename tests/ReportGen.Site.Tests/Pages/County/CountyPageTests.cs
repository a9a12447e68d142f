using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using ReportGen.Evaluation.Editions;
using ReportGen.Site.Checks;
using ReportGen.Site.Frames;
using ReportGen.Site.Listings;
using ReportGen.Site.Pages.County;
using ReportGen.Testing;

namespace ReportGen.Site.Tests.Pages.County;

public sealed class CountyPageTests
{
    private const int MostBytes = 40_000;

    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(new TextEncoderSettings(UnicodeRanges.All)),
    };

    private static readonly ImmutableArray<Row> Rows =
    [
        new("霸州市", 2018), new("霸州市", 2019, 60m), new("霸州市", 2020, 90m) { Platforms = (2, 2) },
        new("三河市", 2018, 50m), new("三河市", 2019, 45m) { Department = "独立设置" }, new("三河市", 2020, 50m) { Management = null },
        new("辛集市", 2020, 12m),
        new("南和县", 2019), new("南和区", 2020, 35m),
        new("桥东区", 2019), new("任县", 2019), new("襄都区", 2020, 5m) { Platforms = (0, 0), Department = "未设置" },
    ];

    public static TheoryData<string, int> Everyone => [.. Rows.Select(row => new TheoryDataRow<string, int>(row.Name, row.Year))];

    [Fact]
    public void The_view_model_of_a_report_is_as_it_was() =>
        Golden.Matches(WithoutFrameAndCharts(SmallSite.Page(SmallSite.Create(Rows), "霸州市", 2020)).ToJsonString(Json), "bazhou-2020.json");

    [Theory]
    [MemberData(nameof(Everyone))]
    public void A_report_renders_strictly_and_without_faults(string name, int year)
    {
        var html = SmallSite.Render("county", SmallSite.Page(SmallSite.Create(Rows), name, year));
        Assert.Empty(PageFacts.Of(html).Faults);
        Assert.DoesNotContain("⁂", html, StringComparison.Ordinal);
        Assert.DoesNotContain("⁓", html, StringComparison.Ordinal);
        var bytes = Encoding.UTF8.GetByteCount(html);
        Assert.True(bytes <= MostBytes, bytes.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_draft_carries_its_state()
    {
        var html = SmallSite.Render("county", SmallSite.Page(SmallSite.Create(Rows, state: EditionState.Review), "霸州市", 2020));
        Assert.Contains("征求意见稿", html, StringComparison.Ordinal);
        Assert.Contains("noindex", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_value_is_named_and_not_shown_as_zero()
    {
        var page = SmallSite.Page(SmallSite.Create(Rows), "三河市", 2020);
        Assert.True(page.Indicators.HasMissing);
        Assert.Equal("缺报", page.Indicators.Groups[1].Rows[2].Value);
    }

    [Fact]
    public void A_capped_indicator_shows_the_value_before_the_cap()
    {
        var row = SmallSite.Page(SmallSite.Create(Rows), "霸州市", 2020).Indicators.Groups[1].Rows[0];
        Assert.Equal(("12.5分", "10.00"), (row.Value, row.Points));
    }

    [Fact]
    public void A_unit_alone_in_its_class_is_measured_against_its_peers_and_the_province()
    {
        var strengths = SmallSite.Page(SmallSite.Create(Rows), "霸州市", 2020).Strengths;
        Assert.Equal("优势：得分率不低于75%，且高于全省和得分结构相近的县（市、区）平均", strengths.StrengthLabel);
        Assert.Equal("短板：按距满分的分值乘以4个得分结构相近的县（市、区）中得分更高者所占的比例，由大到小排列", strengths.WeaknessLabel);
        Assert.Equal(("科技支出", "57.50"), (strengths.Strengths[0].Name, strengths.Strengths[0].Points));
        Assert.False(strengths.HasWeaknesses);
    }

    [Fact]
    public void The_history_of_a_report_ends_with_its_edition()
    {
        var rows = SmallSite.Page(SmallSite.Create(Rows), "霸州市", 2019).History.Rows;
        Assert.Equal(["2018年度", "2019年度"], rows.Select(row => row.Label));
        Assert.Equal([false, true], rows.Select(row => row.IsSelf));
        Assert.DoesNotContain(rows, row => row.HasHref);
    }

    /// <summary>
    /// The frame and the address of a script hold hashes of assets, charts have goldens of their own, and the written body repeats the groups.
    /// </summary>
    private static JsonObject WithoutFrameAndCharts(CountyPage page)
    {
        var node = JsonSerializer.SerializeToNode(page)!.AsObject();
        node.Remove("Frame");
        foreach (var section in node.Select(entry => entry.Value).OfType<JsonObject>())
        {
            foreach (var chart in new[] { "Chart", "TotalChart", "RankChart", "Map", "Body", "Script" }) section.Remove(chart);
        }

        return node;
    }
}
