using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Browsers;

/// <summary>A city opens its pack from a disk, without server or network.</summary>
public sealed class ReviewPackTests(Browser browser) : IDisposable
{
    private const string City = "廊坊市";

    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Fact]
    public async Task It_is_read_from_page_to_page_and_the_calculator_works()
    {
        await using var window = await OpenAsync(390);
        foreach (var page in new[] { "index.html", "意见函.html", "合订本.html" })
        {
            await window.GoAsync(page);
            Assert.True(await window.FitsAsync(), page);
        }

        await window.GoAsync("index.html");
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "霸州市", Exact = true }).ClickAsync();
        await Assertions.Expect(window.Page.Locator("h1")).ToContainTextAsync("霸州市");
        Assert.True(await window.FitsAsync());
        await window.Page.GetByText("改动指标数值").ClickAsync();
        var total = window.Page.Locator(".trial .sum dd").First;
        var before = await total.InnerTextAsync();
        await window.Page.Locator("#try-parks").FillAsync("0");
        await Assertions.Expect(total).Not.ToHaveTextAsync(before);
        await window.Page.GetByRole(AriaRole.Link, new() { Name = City, Exact = true }).First.ClickAsync();
        await Assertions.Expect(window.Page.Locator("h1")).ToContainTextAsync(City);
        Assert.True(window.Errors.IsEmpty, string.Join('\n', window.Errors));
        Assert.All(window.Requests, address => Assert.StartsWith("file:", address, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Everybody_can_read_it(ColorScheme colours)
    {
        await using var window = await OpenAsync(1280, colours);
        foreach (var page in new[] { "index.html", "意见函.html", "合订本.html", "报告/2023/langfang/index.html", "报告/2023/langfang/bazhou/index.html" })
        {
            await window.GoAsync(page);
            var found = await window.Page.RunAxe();
            var faults = found.Violations.Select(violation => $"{violation.Id} {violation.Nodes[0].Html}");
            Assert.True(found.Violations.Length == 0, page + ": " + string.Join("; ", faults));
        }
    }

    [Fact]
    public async Task The_bundle_prints_the_whole_city_with_every_derivation_open_and_a_place_to_sign()
    {
        await using var window = await OpenAsync(1280);
        await window.GoAsync("合订本.html");
        Assert.Equal(11, await window.Page.Locator("article").CountAsync());
        Assert.Equal(11, await window.Page.Locator(".contents a").CountAsync());
        Assert.Equal(0, await window.Page.Locator("details:not([open])").CountAsync());
        Assert.Equal(10 * 17, await window.Page.Locator(".inds details").CountAsync());
        Assert.Equal(12, await window.Page.Locator(".sign").CountAsync());
        var missing = await window.Page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.getAttribute('href').slice(1)).filter(id => !document.getElementById(id))");
        Assert.Empty(missing);
        var paper = await Paper.PrintAsync(window.Page);
        Assert.True(paper.Sheets.Length > 11);
        Assert.All(paper.Headings, heading => Assert.True(heading.Sheets.Length == 1, heading.Text));
    }

    private async Task<Window> OpenAsync(int width, ColorScheme colours = ColorScheme.Light)
    {
        temp.CopyOfData();
        await ReviewedYear.UnpublishAsync(temp, 2023);
        await Product.SucceedAsync("review", "--edition", "2023", "--city", City, "--output", temp["packs"], "--data", temp["data"]);
        var options = new BrowserNewContextOptions { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = colours };
        return await browser.OpenAsync(new Uri("file://" + temp["packs", City] + "/"), options);
    }
}
