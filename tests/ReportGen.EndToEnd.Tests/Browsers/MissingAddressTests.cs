using Microsoft.Playwright;
using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Browsers;

/// <summary>The page for missing addresses, at any depth, where the site was built for and elsewhere.</summary>
public sealed class MissingAddressTests(BuiltSite site, Browser browser)
{
    private const string Styled = "getComputedStyle(document.querySelector('main h1').closest('.wrap')).maxWidth";
    private const string NoneApart = "document.querySelectorAll('link[rel=stylesheet], link[rel=icon]:not([href^=\"data:\"]), script[src]').length";

    public static TheoryData<string> Bases => [BuiltSite.BasePath, "/", "/other/", "/a/b/c/"];

    public static TheoryData<string, string> Places
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var row in Bases)
            {
                foreach (var place in (string[])["nowhere", "2019/langfang/nowhere/at/all", "404.html"]) data.Add(row.Data, place);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task It_leads_back_to_the_site_wherever_that_stands(string basePath, string place)
    {
        await using var window = await browser.OpenAsync(await site.FolderAsync(), basePath, new BrowserNewContextOptions());
        await window.GoAsync(place);
        Assert.Equal("页面不存在", await window.Page.Locator("h1").InnerTextAsync());
        Assert.NotEqual("none", await window.Page.EvaluateAsync<string>(Styled));
        Assert.Equal(0, await window.Page.EvaluateAsync<int>(NoneApart));
        await Assertions.Expect(window.Page.Locator("input[role=combobox]")).ToBeVisibleAsync();
        await Assertions.Expect(window.Page.Locator(".brand")).ToHaveAttributeAsync("href", basePath);
        var links = await window.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('main ul a, nav a')].map(link => link.href)");
        Assert.True(links.Length > 10);
        Assert.All(links, link => Assert.StartsWith(window.AddressOf(""), link, StringComparison.Ordinal));
        await window.Page.Locator("input[name=q]").FillAsync("霸州");
        await Assertions.Expect(window.Page.Locator("#hits a").First).ToHaveAttributeAsync("href", window.AddressOf("2023/langfang/bazhou/"));
        await window.Page.Locator("main ul a").Nth(1).ClickAsync();
        await window.Page.WaitForURLAsync(window.AddressOf("2023/"), new PageWaitForURLOptions { WaitUntil = WaitUntilState.Commit });
        Assert.Contains("全省", await window.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_scripts_it_is_styled_and_leads_to_where_the_site_was_built_for()
    {
        await using var window = await browser.OpenAsync(await site.FolderAsync(), "/other/", new BrowserNewContextOptions { JavaScriptEnabled = false });
        var answer = await window.GoAsync("2019/nowhere");
        Assert.Equal(404, answer.Status);
        Assert.NotEqual("none", await window.Page.EvaluateAsync<string>(Styled));
        Assert.Equal(BuiltSite.BasePath, await window.Page.Locator("main ul a").First.GetAttributeAsync("href"));
        Assert.Single(window.Requests);
    }
}
