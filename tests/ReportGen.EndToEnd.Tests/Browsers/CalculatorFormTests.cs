using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using ReportGen.Analysis.Trials;
using ReportGen.EndToEnd.Tests.Tools;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Formatting;
using ReportGen.Site.Listings;

namespace ReportGen.EndToEnd.Tests.Browsers;

/// <summary>Using the calculator of a county's report.</summary>
public sealed class CalculatorFormTests(BuiltSite site, Browser browser)
{
    private const string Report = "2019/langfang/bazhou/";
    private const string Section = "section[data-script]";

    [Fact]
    public async Task With_the_keyboard_alone_points_total_class_and_rank_change()
    {
        var (edition, unit) = (CommittedData.Edition(2019), CommittedData.Unit(2019, "131081"));
        await using var window = await browser.OpenAsync(site, new BrowserNewContextOptions());
        await OpenAsync(window);
        await ShowsAsync(window, Assert.IsType<Trial>(Trial.Of(edition, unit, new Dictionary<IndicatorId, decimal>())), unit.Rank);

        var values = new Dictionary<IndicatorId, decimal>();
        foreach (var indicator in edition.Scheme.Indicators)
        {
            await window.Page.Keyboard.PressAsync("Tab");
            await Assertions.Expect(window.Page.Locator($"#try-{indicator.Id}")).ToBeFocusedAsync();
            await window.Page.Keyboard.PressAsync("Control+A");
            values[indicator.Id] = indicator.Rule is LinearRule rule ? (rule.Knots[^1].Value + rule.Knots[^2].Value) / 2m : indicator.Weight.Value;
            await window.Page.Keyboard.TypeAsync(Format.Exact(values[indicator.Id]));
            var trial = Assert.IsType<Trial>(Trial.Of(edition, unit, values));
            await ShowsAsync(window, trial, unit.Rank);
            await Assertions
                .Expect(window.Page.Locator($"#got-{indicator.Id}"))
                .ToContainTextAsync(Points(trial.Points[edition.Scheme.Indicators.IndexOf(indicator)], indicator));
        }

        await window.Page.Keyboard.PressAsync("Tab");
        await window.Page.Keyboard.PressAsync("Enter");
        await ShowsAsync(window, Assert.IsType<Trial>(Trial.Of(edition, unit, new Dictionary<IndicatorId, decimal>())), unit.Rank);
        Assert.True(window.Errors.IsEmpty, string.Join('\n', window.Errors));
    }

    [Theory]
    [InlineData("platforms", "1,5", "不是规范的数字")]
    [InlineData("fiscal-st-share", "-0.1", "不得小于0")]
    [InlineData("hightech-firms", "", "请填写数字")]
    public async Task What_cannot_be_tried_is_reported_at_the_field_and_keeps_its_points(string id, string typed, string expectedText)
    {
        await using var window = await browser.OpenAsync(site, new BrowserNewContextOptions());
        await OpenAsync(window);
        var field = window.Page.Locator($"#try-{id}");
        var (before, total) = (await window.Page.Locator($"#got-{id}").InnerTextAsync(), await window.Page.Locator(".trial .sum").InnerTextAsync());
        await field.FillAsync(typed);
        await window.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-invalid", "true");
        await Assertions
            .Expect(field)
            .ToHaveAccessibleDescriptionAsync(
                new System.Text.RegularExpressions.Regex($"错误：.*{expectedText}", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromMinutes(1))
            );
        Assert.Equal(before, await window.Page.Locator($"#got-{id}").InnerTextAsync());
        Assert.Equal(total, await window.Page.Locator(".trial .sum").InnerTextAsync());
        await field.FillAsync("1");
        await Assertions.Expect(field).Not.ToHaveAttributeAsync("aria-invalid", "true");
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Opened_it_is_in_nobodys_way(int width)
    {
        await using var window = await browser.OpenAsync(
            site,
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = 800 },
            }
        );
        await OpenAsync(window);
        await window.Page.Locator("#try-parks").FillAsync("2");
        await window.Page.Locator("#try-services").FillAsync("1");
        await window.Page.Locator("#try-platforms").FillAsync("1,5");
        await window.Page.Keyboard.PressAsync("Tab");
        Assert.True(await window.FitsAsync(), "The page is wider than the window.");
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            var result = await window.Page.Locator(Section).RunAxe();
            Assert.NotEmpty(result.Passes);
            Assert.Empty(result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{scheme} {rule.Id}: {node.Target} {node.Html}")));
        }

        await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.False(await window.Page.Locator(Section).IsVisibleAsync());
        Assert.Empty(window.Errors);
    }

    [Fact]
    public async Task Without_scripts_it_is_not_there()
    {
        await using var window = await browser.OpenAsync(site, new BrowserNewContextOptions { JavaScriptEnabled = false });
        await window.GoAsync(Report);
        Assert.Equal(1, await window.Page.Locator(Section).CountAsync());
        Assert.False(await window.Page.Locator(Section).IsVisibleAsync());
    }

    [Fact]
    public async Task Its_script_is_fetched_only_when_it_is_opened()
    {
        await using var window = await browser.OpenAsync(site, new BrowserNewContextOptions());
        await window.GoAsync(Report);
        await Assertions.Expect(window.Page.Locator(Section)).ToBeVisibleAsync();
        Assert.DoesNotContain(window.Requests, url => url.Contains("calculator", StringComparison.Ordinal) || url.EndsWith(".json", StringComparison.Ordinal));
    }

    private static async Task OpenAsync(Window window)
    {
        await window.GoAsync(Report);
        await window.Page.Locator($"{Section} summary").FocusAsync();
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.Locator(".trial").WaitForAsync();
    }

    private static string Points(Points points, Indicator indicator) => $"{Format.Points(points)}／{Format.Weight(indicator.Weight)}分";

    private static async Task ShowsAsync(Window window, Trial trial, int before)
    {
        var figures = window.Page.Locator(".trial .sum dd");
        await Assertions.Expect(figures.Nth(0)).ToContainTextAsync(Format.Points(trial.Total) + "分");
        await Assertions.Expect(figures.Nth(1)).ToContainTextAsync(trial.Class.Letter + "类");
        await Assertions.Expect(figures.Nth(2)).ToContainTextAsync($"第{Format.Count(trial.Rank)}位");
        await Assertions
            .Expect(figures.Nth(2))
            .ToContainTextAsync(
                trial.Rank == before ? "未变"
                : trial.Rank < before ? $"前进{Format.Count(before - trial.Rank)}位"
                : $"后退{Format.Count(trial.Rank - before)}位"
            );
        await Assertions
            .Expect(figures.Nth(3))
            .ToContainTextAsync(
                CommittedData.Edition(2019).Scheme.Classes.Above(trial.Class) is { } above ? $"差{Format.Points(above.From - trial.Total)}分" : "已属最高类别"
            );
    }
}
