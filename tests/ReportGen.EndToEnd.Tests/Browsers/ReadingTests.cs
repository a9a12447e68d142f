using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Browsers;

/// <summary>Reading a county report: on a phone, without scripts, on paper.</summary>
public sealed partial class ReadingTests(BuiltSite site, Browser browser)
{
    private const string Report = "2019/langfang/bazhou/";
    private const string Source = "财政厅.csv第157行";

    private static readonly ViewportSize Phone = new() { Width = 390, Height = 844 };

    [Fact]
    public async Task On_a_phone_name_class_and_total_are_seen_at_once()
    {
        await using var window = await browser.OpenAsync(
            site,
            new BrowserNewContextOptions
            {
                ViewportSize = Phone,
                IsMobile = true,
                HasTouch = true,
                DeviceScaleFactor = 3,
            }
        );
        await window.GoAsync(Report);
        foreach (var seen in new[] { window.Page.Locator("h1"), window.Page.Locator("h1 [role=img]"), window.Page.Locator("dl.tiles .num").First })
        {
            Assert.True(await seen.IsVisibleAsync());
            var box = await seen.BoundingBoxAsync();
            Assert.NotNull(box);
            Assert.True(
                box.Y + box.Height <= Phone.Height && box.X >= 0 && box.X + box.Width <= Phone.Width,
                $"{await seen.TextContentAsync()} is not in the first screen."
            );
        }

        Assert.StartsWith("霸州市", await window.Page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        Assert.StartsWith("61.33", await window.Page.Locator("dl.tiles .num").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await window.FitsAsync());
    }

    [Fact]
    public async Task On_a_phone_a_derivation_can_be_opened()
    {
        await using var window = await browser.OpenAsync(site, new BrowserNewContextOptions { ViewportSize = Phone, IsMobile = true, HasTouch = true });
        await window.GoAsync(Report);
        var derivation = window.Page.Locator("main table details").First;
        Assert.DoesNotContain(Source, await derivation.InnerTextAsync(), StringComparison.Ordinal);
        await derivation.Locator("summary").TapAsync();
        await Assertions.Expect(derivation).ToHaveAttributeAsync("open", string.Empty);
        Assert.Contains(Source, await derivation.InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await window.FitsAsync());
    }

    [Fact]
    public async Task Without_scripts_all_indicators_and_derivations_are_there()
    {
        await using var window = await browser.OpenAsync(site, new BrowserNewContextOptions { JavaScriptEnabled = false, ViewportSize = Phone });
        await window.GoAsync(Report);
        var text = await window.Page.Locator("main").InnerTextAsync();
        var scores = CsvTable.Parse(await site.ReadAsync("data", "2019", "scores.csv")).Rows.Where(row => row["code"] == "131081").ToList();
        Assert.Equal(17, scores.Count);
        var links = window.Page.Locator("main table th a[href*='/indicators/']");
        Assert.Equal(17, await links.CountAsync());
        foreach (var link in await links.AllAsync()) Assert.True(await link.IsVisibleAsync());
        Assert.All(scores, row => Assert.Contains(row["score"], text, StringComparison.Ordinal));
        await window.Page.Locator("main table details summary").First.ClickAsync();
        Assert.Contains(Source, await window.Page.Locator("main table details").First.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_asked_of_anybody_else()
    {
        await using var window = await browser.OpenAsync(site, new BrowserNewContextOptions());
        foreach (var path in PageTypes.All)
        {
            await window.GoAsync(path.Data);
            await window.Page.Locator("input[name=q]").FocusAsync();
        }

        Assert.True(window.Requests.Count > 40);
        Assert.All(window.Requests, url => Assert.StartsWith(window.AddressOf(""), url, StringComparison.Ordinal));
        Assert.True(window.Errors.IsEmpty, string.Join('\n', window.Errors));
        Assert.Empty(await window.Page.Context.CookiesAsync());
    }

    [Theory]
    [InlineData("2019/langfang/bazhou/")]
    [InlineData("2023/shijiazhuang/changan/")]
    [InlineData("2023/xinji/")]
    public async Task On_paper_a_report_has_at_most_six_pages(string path)
    {
        await using var window = await browser.OpenAsync(site, new BrowserNewContextOptions());
        await window.GoAsync(path);
        var paper = await window.Page.PdfAsync(new PagePdfOptions { Format = "A4", PrintBackground = true, PreferCSSPageSize = true });
        Assert.InRange(PdfPage().Count(Encoding.Latin1.GetString(paper)), 1, 6);
    }

    [GeneratedRegex(@"/Type\s*/Page\b", RegexOptions.None, 5000)]
    private static partial Regex PdfPage();
}
