using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Browsers;

/// <summary>WCAG 2.2 AA as far as a program can tell, on every type of page.</summary>
public sealed class AccessibilityTests(BuiltSite site, Browser browser)
{
    public static TheoryData<string> Pages => PageTypes.All;

    [Theory]
    [MemberData(nameof(Pages))]
    public Task On_a_narrow_phone_nothing_is_in_the_way(string path) => CheckAsync(path, 320, 640);

    [Theory]
    [MemberData(nameof(Pages))]
    public Task On_a_wide_screen_nothing_is_in_the_way(string path) => CheckAsync(path, 1280, 800);

    private async Task CheckAsync(string path, int width, int height)
    {
        await using var window = await browser.OpenAsync(site, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = height } });
        await window.GoAsync(path);
        Assert.True(await window.FitsAsync(), "The page is wider than the window.");
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            var result = await window.Page.RunAxe();
            Assert.NotEmpty(result.Passes);
            Assert.Empty(result.Violations.SelectMany(rule => rule.Nodes.Take(3).Select(node => $"{scheme} {rule.Id}: {node.Target} {node.Html} {node.Any.FirstOrDefault()?.Message}")));
        }

        Assert.Empty(window.Errors);
    }
}
