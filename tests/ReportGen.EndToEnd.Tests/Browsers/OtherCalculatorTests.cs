using Microsoft.Playwright;
using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Browsers;

/// <summary>The calculator of a programme with other classes and other words.</summary>
public sealed class OtherCalculatorTests(OtherProvince site, Browser browser)
{
    /// <summary>Values of all indicators from none to the best.</summary>
    private static readonly (string Id, string None, string Best)[] Values =
    [
        ("good-air-days", "180", "350"),
        ("clean-water", "0", "100"),
        ("forest-cover", "5", "60"),
        ("clean-energy-share", "0", "40"),
        ("recycled-waste", "20", "95"),
        ("treated-sewage", "40", "100"),
        ("model-sites", "0", "10"),
        ("duties", "0", "8"),
        ("complaints-solved", "50", "100"),
    ];

    [Fact]
    public async Task Every_class_is_reached_by_its_letter()
    {
        await using var window = await browser.OpenAsync(await site.FolderAsync(), new BrowserNewContextOptions());
        await window.GoAsync("2022/songchuan/hongyan/");
        await window.Page.Locator("section[data-script] summary").ClickAsync();
        await window.Page.Locator(".trial").WaitForAsync();
        var form = window.Page.Locator(".trial");
        await Assertions.Expect(form.Locator(".sec-note")).ToContainTextAsync("其他县区的得分");
        await Assertions.Expect(form.Locator(".sum dt").Nth(2)).ToHaveTextAsync("全域位次");
        foreach (var (id, none, _) in Values) await form.Locator($"#try-{id}").FillAsync(none);
        var reached = new List<string>();
        foreach (var (id, _, best) in Values)
        {
            reached.Add(await form.Locator(".sum dd b").Nth(1).InnerTextAsync());
            await form.Locator($"#try-{id}").FillAsync(best);
        }

        reached.Add(await form.Locator(".sum dd b").Nth(1).InnerTextAsync());
        Assert.Equal(["丁类", "丙类", "乙类", "甲类"], reached.Distinct(StringComparer.Ordinal));
        await Assertions.Expect(form.Locator(".sum dd").Nth(3)).ToContainTextAsync("已属最高类别");
        Assert.True(window.Errors.IsEmpty, string.Join('\n', window.Errors));
    }
}
