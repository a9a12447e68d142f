using System.Collections.Concurrent;
using ReportGen.EndToEnd.Tests.Tools;
using ReportGen.Testing;

namespace ReportGen.EndToEnd.Tests.Sites;

/// <summary>Every page forbids what it does not need: nothing from elsewhere, and within the page only what its policy names by its sum.</summary>
public sealed class ContentPolicyTests(BuiltSite site)
{
    private const int LeastPages = 1000;

    [Fact]
    public async Task Nothing_within_a_page_is_run_but_what_its_policy_names()
    {
        var folder = await site.FolderAsync();
        var faults = new ConcurrentBag<string>();
        var pages = Directory.GetFiles(folder, "*.html", SearchOption.AllDirectories);
        _ = pages.AtLeast(LeastPages);
        Parallel.ForEach(pages, path =>
        {
            foreach (var fault in PagePolicy.FaultsOf(File.ReadAllText(path))) faults.Add($"{Tree.Name(folder, path)}: {fault}");
        });
        Assert.Empty(faults.Order(StringComparer.Ordinal).Take(20));
    }

    /// <summary>The test above must be able to fail.</summary>
    [Theory]
    [InlineData("<p>", "no policy")]
    [InlineData("<meta http-equiv=Content-Security-Policy content=\"default-src 'self' 'unsafe-inline'\">", "unsafe-inline")]
    [InlineData("<style>a{}</style><meta http-equiv=Content-Security-Policy content=\"default-src 'self'\">", "style")]
    [InlineData("<meta http-equiv=Content-Security-Policy content=\"default-src 'self'\"><p style=color:red>", "style=")]
    [InlineData("<meta http-equiv=Content-Security-Policy content=\"default-src 'self'\"><p onclick=a()>", "onclick=")]
    [InlineData("<meta http-equiv=Content-Security-Policy content=\"default-src 'self'\"><script>a()</script>", "script")]
    [InlineData("<meta http-equiv=Content-Security-Policy content=\"default-src 'self'\"><script src=https://example.org/a.js></script>", "example.org")]
    [InlineData("<meta http-equiv=Content-Security-Policy content=\"default-src 'self'\"><a href=javascript:a()>", "javascript:")]
    public void A_page_that_breaks_it_is_found(string html, string words) =>
        Assert.Contains(PagePolicy.FaultsOf(html), fault => fault.Contains(words, StringComparison.Ordinal));
}
