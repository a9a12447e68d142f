using System.Globalization;
using Microsoft.Playwright;
using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Browsers;

/// <summary>Searching and sorting, with the keyboard.</summary>
public sealed class KeyboardTests(BuiltSite site, Browser browser)
{
    [Theory]
    [InlineData("霸州", "2023/langfang/bazhou/")]
    [InlineData("bazhou", "2023/langfang/bazhou/")]
    [InlineData("bzs", "2023/langfang/bazhou/")]
    [InlineData("131081", "2023/langfang/bazhou/")]
    [InlineData("长安", "2023/shijiazhuang/changan/")]
    [InlineData("辛集", "2023/xinji/")]
    [InlineData("xiangdu", "2023/xingtai/xiangdu/")]
    [InlineData("邢台县", "regions/xingtai/xingtai/")]
    public async Task A_county_is_found(string typed, string path)
    {
        await using var window = await browser.OpenAsync(site, new BrowserNewContextOptions());
        await window.GoAsync("2019/methodology/");
        var field = window.Page.GetByRole(AriaRole.Combobox);
        await field.FocusAsync();
        await window.Page.Keyboard.TypeAsync(typed);
        await window.Page.Locator("#hits [role=option]").First.WaitForAsync();
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-expanded", "true");
        await window.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(window.Page.Locator("#hits [role=option]").First).ToHaveAttributeAsync("aria-selected", "true");
        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(window.Page).ToHaveURLAsync(window.AddressOf(path), new PageAssertionsToHaveURLOptions { Timeout = 30_000 });
        Assert.Empty(window.Errors);
    }

    [Fact]
    public async Task A_search_that_finds_nothing_says_so()
    {
        await using var window = await browser.OpenAsync(site, new BrowserNewContextOptions());
        await window.GoAsync("");
        await window.Page.GetByRole(AriaRole.Combobox).FocusAsync();
        await window.Page.Keyboard.TypeAsync("zzzz");
        await Assertions.Expect(window.Page.Locator("form[role=search] [role=status]")).Not.ToBeEmptyAsync();
        Assert.False(await window.Page.Locator("#hits").IsVisibleAsync());
    }

    [Fact]
    public async Task The_first_stop_leads_past_the_menu()
    {
        await using var window = await browser.OpenAsync(site, new BrowserNewContextOptions());
        await window.GoAsync("2019/langfang/bazhou/");
        await window.Page.Keyboard.PressAsync("Tab");
        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(window.Page.Locator("main")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_table_is_sorted_by_click_and_by_key()
    {
        await using var window = await browser.OpenAsync(site, new BrowserNewContextOptions());
        await window.GoAsync("2019/rankings/");
        var head = window.Page.Locator("table[data-sortable] thead th", new PageLocatorOptions { HasText = "综合得分" });
        var column = await head.EvaluateAsync<int>("head => head.cellIndex");
        var before = await ValuesAsync(window, column);
        Assert.Equal(168, before.Count);

        await head.Locator("button").ClickAsync();
        await Assertions.Expect(head).ToHaveAttributeAsync("aria-sort", "ascending");
        Assert.Equal(before.Order(), await ValuesAsync(window, column));

        await head.Locator("button").FocusAsync();
        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(head).ToHaveAttributeAsync("aria-sort", "descending");
        Assert.Equal(before.OrderDescending(), await ValuesAsync(window, column));
        Assert.Equal(1, await window.Page.Locator("th[aria-sort]").CountAsync());
    }

    private static async Task<List<decimal>> ValuesAsync(Window window, int column)
    {
        var texts = await window.Page.EvaluateAsync<string[]>(
            "column => [...document.querySelector('table[data-sortable]').tBodies[0].rows].map(row => row.cells[column].textContent)",
            column
        );
        return [.. texts.Select(text => decimal.Parse(text, CultureInfo.InvariantCulture))];
    }
}
