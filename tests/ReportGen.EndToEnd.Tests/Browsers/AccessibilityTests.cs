using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Browsers;

/// <summary>WCAG 2.2 AA as far as a program can judge, on every type of page.</summary>
public sealed class AccessibilityTests(BuiltSite site, Browser browser)
{
    public static TheoryData<string> Pages => PageTypes.All;

    [Theory]
    [MemberData(nameof(Pages))]
    public Task On_a_narrow_phone_nothing_is_in_the_way(string path) => CheckAsync(path, 320, 640);

    [Theory]
    [MemberData(nameof(Pages))]
    public Task On_a_wide_screen_nothing_is_in_the_way(string path) => CheckAsync(path, 1280, 800);

    /// <summary>A scheme of colours changes nothing but colours.</summary>
    private static readonly AxeRunOptions OnlyColours = new() { RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast"] } };

    private static IEnumerable<string> Describe(string scheme, AxeResult result) =>
        result.Violations.SelectMany(rule =>
            rule.Nodes.Take(3).Select(node => $"{scheme} {rule.Id}: {node.Target} {node.Html} {node.Any.FirstOrDefault()?.Message}")
        );

    private async Task CheckAsync(string path, int width, int height)
    {
        await using var window = await browser.OpenAsync(
            site,
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = height },
            }
        );
        await window.GoAsync(path);
        Assert.True(await window.FitsAsync(), "The page is wider than the window.");
        var light = await window.Page.RunAxe();
        Assert.NotEmpty(light.Passes);
        await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        var dark = await window.Page.RunAxe(OnlyColours);
        Assert.NotEmpty(dark.Passes);
        List<string> faults = [.. Describe("light", light), .. Describe("dark", dark)];
        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.Empty(window.Errors);
    }
}
