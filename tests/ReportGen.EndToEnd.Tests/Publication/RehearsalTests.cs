using System.Diagnostics;
using System.Net;
using Microsoft.Playwright;
using ReportGen.EndToEnd.Tests.Browsers;
using ReportGen.EndToEnd.Tests.Readers;
using ReportGen.EndToEnd.Tests.Tools;
using ReportGen.Testing;

namespace ReportGen.EndToEnd.Tests.Publication;

/// <summary>From a commit to a county in a browser, by the steps of the workflow: this repository, and a fork with another province's data.</summary>
public sealed class RehearsalTests(Browser browser, OutsideTools tools, ProgramCache cache) : IClassFixture<ProgramCache>
{
    private const string Path = "/repo/";

    [Theory]
    [InlineData(null, "2019/langfang/bazhou/", "霸州市")]
    [InlineData("Yunling", "2022/qingshi/donglu/", "东麓")]
    public async Task What_the_workflow_publishes_is_live_behind_a_web_server(string? fork, string county, string name)
    {
        tools.NeedWebServer();
        if (!Directory.Exists(Repository.PathOf(".git"))) Assert.Skip("This is not a repository, so no commit of it can be published.");
        using var temp = new TempFolder();
        var repository = fork is null ? Repository.Root : await ForkAsync(temp["fork"]);
        var port = WebServer.FreePort();
        var rehearsal = new Rehearsal(temp.Path, new Uri(FormattableString.Invariant($"http://127.0.0.1:{port}{Path}")), cache);
        await rehearsal.RunAsync(repository);
        await using var server = await WebServer.StartAsync(temp.Path, port, Path);

        await using var window = await browser.OpenAsync(server.Root, new BrowserNewContextOptions());
        Assert.Equal(200, (await window.GoAsync(string.Empty)).Status);
        await window.Page.Locator("input[name=q]").FillAsync(name);
        await window.Page.Locator("#hits a").First.ClickAsync();
        await window.Page.WaitForURLAsync("**/" + county.Split('/')[^2] + "/");
        Assert.Contains(name, await window.Page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        var answer = await window.GoAsync(county);
        Assert.Equal(200, answer.Status);
        Assert.Equal("nosniff", (await answer.AllHeadersAsync())["x-content-type-options"]);
        Assert.Contains(name, await window.Page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(server.Root + county, await window.Page.Locator("link[rel=canonical]").GetAttributeAsync("href"));
        Assert.Empty(window.Errors);

        Assert.Equal((int)HttpStatusCode.NotFound, (await window.GoAsync("2019/nowhere/")).Status);
        Assert.Equal("页面不存在", await window.Page.Locator("h1").InnerTextAsync());
        await Product.SucceedAsync("verify", server.Root.AbsoluteUri);
    }

    /// <summary>A clone with the data of another province in the place of the committed ones.</summary>
    private static async Task<string> ForkAsync(string folder)
    {
        async Task GitAsync(params string[] arguments)
        {
            var ran = await Command.RunAsync(new ProcessStartInfo("git", arguments));
            Assert.True(ran.ExitCode == 0, ran.ToString());
        }

        await GitAsync("clone", "--quiet", "--depth", "1", new Uri(Repository.Root).AbsoluteUri, folder);
        var data = System.IO.Path.Combine(folder, "data");
        Directory.Delete(data, recursive: true);
        foreach (var file in Directory.EnumerateFiles(OtherProvince.Data, "*", SearchOption.AllDirectories))
        {
            var to = System.IO.Path.Combine(data, System.IO.Path.GetRelativePath(OtherProvince.Data, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }

        await GitAsync("-C", folder, "add", "--all");
        await GitAsync("-C", folder, "-c", "user.name=Web team", "-c", "user.email=web@example.org", "commit", "--quiet", "-m", "Our own data");
        return folder;
    }
}
