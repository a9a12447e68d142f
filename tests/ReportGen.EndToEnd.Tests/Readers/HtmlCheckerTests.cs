using System.Text.Json;
using ReportGen.EndToEnd.Tests.Browsers;
using ReportGen.EndToEnd.Tests.Tools;
using ReportGen.Testing;

namespace ReportGen.EndToEnd.Tests.Readers;

/// <summary>Pages by the letter of the standard.</summary>
public sealed class HtmlCheckerTests(BuiltSite site, OutsideTools tools)
{
    [Fact]
    public async Task No_type_of_page_has_a_fault()
    {
        var folder = await site.FolderAsync();
        string FileOf(string path) => Path.Combine(folder, path.EndsWith(".html", StringComparison.Ordinal) ? path : path + "index.html");
        var pages = PageTypes.All.Select(row => FileOf(row.Data)).ToList();
        Assert.All(pages, page => Assert.True(File.Exists(page), page));
        Assert.Empty(await FaultsAsync(pages));
    }

    [Fact]
    public async Task No_page_to_print_for_a_supplier_has_a_fault()
    {
        using var temp = new TempFolder();
        await Product.RunAsync("check", "--report", temp["report"]);
        var pages = Directory.GetFiles(temp["report"], "*.html", SearchOption.AllDirectories);
        _ = pages.AtLeast(2);
        Assert.Empty(await FaultsAsync(pages));
    }

    [Fact]
    public async Task The_checker_reports_a_fault_where_there_is_one()
    {
        using var temp = new TempFolder();
        await File.WriteAllTextAsync(temp["page.html"], "<!doctype html><html lang=\"zh-Hans\"><title>页</title><p id=\"a\"><p id=\"a\">");
        Assert.NotEmpty(await FaultsAsync([temp["page.html"]]));
        await File.WriteAllTextAsync(
            temp["page.html"], "<!doctype html><html lang=\"zh-Hans\"><meta http-equiv=Content-Security-Policy content=\"defaultsrc 'self'\"><title>页</title>");
        Assert.NotEmpty(await FaultsAsync([temp["page.html"]]));
    }

    private async Task<IReadOnlyList<string>> FaultsAsync(IReadOnlyList<string> pages)
    {
        using var output = JsonDocument.Parse(await tools.CheckHtmlAsync(pages));
        return [.. output.RootElement.GetProperty("messages").EnumerateArray().Where(message => !IsAboutPolicy(message)).Select(message => message.ToString())];
    }

    /// <summary>
    /// Whether it is a remark on what the page's policy would stop. In files of a folder no address is the site's own, and the checker takes data for scripts;
    /// <see cref="Sites.ContentPolicyTests"/> and a browser see to that. A policy that is written wrongly is an error, and no remark.
    /// </summary>
    private static bool IsAboutPolicy(JsonElement message) =>
        message.GetProperty("type").ValueEquals("info")
        && message.GetProperty("message").GetString()!.Contains("violates Content Security Policy", StringComparison.Ordinal);
}
