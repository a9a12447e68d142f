using Microsoft.Playwright;
using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Browsers;

/// <summary>
/// The policy of a page is not only written but in force: what got into the page is not run. That it stops nothing of ours is seen by all other tests.
/// </summary>
public sealed class ContentPolicyInForceTests(BuiltSite site, Browser browser)
{
    private const string Attack = """
        () => new Promise(resolve => {
          const seen = new Set();
          document.addEventListener("securitypolicyviolation", event => {
            seen.add(event.effectiveDirective);
            if (seen.size === 3) resolve([...seen].sort());
          });
          const script = document.createElement("script");
          script.textContent = "window.ran = true";
          document.body.append(script);
          document.body.insertAdjacentHTML("beforeend", "<p style='color:red' id=attacked>x</p><img src='https://example.org/a.png' alt=''>");
          setTimeout(() => resolve([...seen].sort()), 20000);
        })
        """;

    [Theory]
    [InlineData("2019/langfang/bazhou/")]
    [InlineData("404.html")]
    public async Task What_got_into_a_page_is_not_run(string path)
    {
        await using var window = await browser.OpenAsync(site, new BrowserNewContextOptions());
        await window.GoAsync(path);
        Assert.Empty(window.Errors);
        var stopped = await window.Page.EvaluateAsync<string[]>(Attack);
        Assert.Equal(["img-src", "script-src-elem", "style-src-attr"], stopped);
        Assert.False(await window.Page.EvaluateAsync<bool>("'ran' in window"));
    }
}
