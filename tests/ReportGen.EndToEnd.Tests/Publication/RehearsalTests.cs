using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ReportGen.EndToEnd.Tests.Browsers;
using ReportGen.EndToEnd.Tests.Readers;
using ReportGen.EndToEnd.Tests.Tools;
using ReportGen.Testing;

namespace ReportGen.EndToEnd.Tests.Publication;

/// <summary>From a commit to a county in a browser, by the steps of the workflows: this repository, and a fork with another province's data.</summary>
public sealed class RehearsalTests(Browser browser, OutsideTools tools, ProgramCache cache) : IClassFixture<ProgramCache>
{
    private const string Owner = "yunling";

    [Theory]
    [InlineData(null, "2019/langfang/bazhou/", "霸州市")]
    [InlineData("Yunling", "2022/qingshi/donglu/", "东麓")]
    public async Task What_the_workflow_publishes_is_live_behind_a_web_server(string? fork, string county, string name)
    {
        Need();
        using var temp = new TempFolder();
        var repository = fork is null ? Repository.Root : await ForkAsync(temp["fork"]);
        var port = Port.Free();
        var rehearsal = new Rehearsal(temp.Path, new Uri(FormattableString.Invariant($"http://127.0.0.1:{port}/repo/")), cache);
        await rehearsal.RunAsync("pages.yml", repository);
        await using var server = await WebServer.StartAsync(temp.Path, port, "/repo/");

        await using var window = await browser.OpenAsync(server.Root, new BrowserNewContextOptions());
        Assert.Equal(200, (await window.GoAsync(string.Empty)).Status);
        await window.Page.Locator("input[name=q]").FillAsync(name);
        await window.Page.Locator("#hits a").First.ClickAsync();
        await Assertions.Expect(window.Page).ToHaveURLAsync(EndsIn(county.Split('/')[^2]));
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

    /// <summary>Every part in the repository of its own, handed out below one host, as GitHub Pages does for an organisation.</summary>
    [Fact]
    public async Task What_is_published_in_parts_is_one_site()
    {
        Need();
        using var temp = new TempFolder();
        var port = Port.Free();
        var root = new Uri(FormattableString.Invariant($"http://127.0.0.1:{port}/"));
        var rehearsal = new Rehearsal(
            temp.Path, root, cache, ("inputs.parts", "3"), ("github.repository_owner", Owner), ("secrets.PARTS_TOKEN", "token"));
        foreach (var name in (string[])[Owner + ".github.io", "2021", "2022"])
            await GitAsync("init", "--quiet", "--bare", Path.Combine(rehearsal.Remote, Owner, name + ".git"));
        await rehearsal.RunAsync("parts.yml", await ForkAsync(temp["fork"]));
        foreach (var (name, folder) in ((string, string)[])[(Owner + ".github.io", "www"), ("2021", "www/2021"), ("2022", "www/2022")])
            await GitAsync("clone", "--quiet", "--branch", "gh-pages", Path.Combine(rehearsal.Remote, Owner, name + ".git"), temp[folder]);
        await using var server = await WebServer.StartAsync(temp.Path, port, "/");

        await using var window = await browser.OpenAsync(server.Root, new BrowserNewContextOptions());
        await window.GoAsync(string.Empty);
        await window.Page.Locator("input[name=q]").FillAsync("东麓");
        await window.Page.Locator("#hits a").First.ClickAsync();
        await Assertions.Expect(window.Page).ToHaveURLAsync(EndsIn("donglu"));
        await window.GoAsync("2021/qingshi/donglu/");
        Assert.Equal($"https://{Owner}.github.io/2021/qingshi/donglu/", await window.Page.Locator("link[rel=canonical]").GetAttributeAsync("href"));
        const string Links = "[...new Set([...document.links].filter(link => link.host == location.host).map(link => link.href.split('#')[0]))]";
        var links = await window.Page.EvaluateAsync<string[]>(Links);
        Assert.True(links.Length > 20);
        foreach (var link in links.Where(link => !link.EndsWith(".csv", StringComparison.Ordinal))) Assert.Equal(200, (await window.GoAsync(link)).Status);
        Assert.Empty(window.Errors);
        Assert.True(File.Exists(temp["www", "2022", ".nojekyll"]));
    }

    /// <summary>Everything of a frozen edition is kept, and can be compared and made again.</summary>
    [Fact]
    public async Task What_a_frozen_edition_was_published_with_is_released()
    {
        Need();
        const string Live = "https://yunling.github.io/report/";
        using var temp = new TempFolder();
        var fork = await ForkAsync(temp["fork"]);
        foreach (var year in (string[])["2021", "2022"]) await Product.SucceedAsync("freeze", year, "--data", temp["fork", "data"], "--approved-by", "省厅");
        await CommitAsync(fork, "Frozen");
        await GitAsync("-C", fork, "tag", "edition-2021");
        var rehearsal = new Rehearsal(
            temp.Path, new Uri(Live), cache, ("github.sha", "main"), ("github.repository", "yunling/report"), ("github.token", "token"));
        Directory.CreateDirectory(rehearsal.Tools);
        await File.WriteAllTextAsync(Path.Combine(rehearsal.Tools, "gh"), "#!/bin/sh\nfor word; do echo \"$word\"; done >>../released\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path.Combine(rehearsal.Tools, "gh"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        await rehearsal.RunAsync("release.yml", fork);

        string[] files = ["SHA256SUMS", "bill-of-materials.json", "inputs.zip", "manifest.json", "site.zip"];
        var released = await File.ReadAllLinesAsync(temp["released"]);
        Assert.Equal(["release", "create", "edition-2022"], released[..3]);
        Assert.Equal(files.Select(file => "release/" + file), released[3..8].Order(StringComparer.Ordinal));
        Assert.Equal(["--target", "main"], released[8..10]);
        Assert.Equal(2, rehearsal.Attested.Count);
        var folder = temp["publish-edition-2022", "release"];
        await ZipFile.ExtractToDirectoryAsync(Path.Combine(folder, "site.zip"), temp["site"]);
        await Product.SucceedAsync("verify", temp["site"]);
        await ZipFile.ExtractToDirectoryAsync(Path.Combine(folder, "inputs.zip"), temp["inputs"]);
        await Product.SucceedAsync(
            "build", "--data", temp["inputs", "data"], "--templates", temp["inputs", "templates"], "--output", temp["again"], "--base-url", Live);
        var again = Tree.OfSite(temp["again"]);
        again.Remove(".reportgen");
        Assert.Empty(Tree.Differences(Tree.OfSite(temp["site"]), again));
        Assert.Contains("\"Scriban.Signed\"", await File.ReadAllTextAsync(Path.Combine(folder, "bill-of-materials.json")), StringComparison.Ordinal);
    }

    private void Need()
    {
        tools.NeedWebServer();
        if (!Directory.Exists(Repository.PathOf(".git"))) Assert.Skip("This is not a repository, so no commit of it can be published.");
    }

    /// <summary>A clone with the data of another province in the place of the committed ones.</summary>
    private static async Task<string> ForkAsync(string folder)
    {
        await GitAsync("clone", "--quiet", new Uri(Repository.Root).AbsoluteUri, folder);
        var data = Path.Combine(folder, "data");
        Directory.Delete(data, recursive: true);
        FolderCopy.Make(OtherProvince.Data, data);
        await CommitAsync(folder, "Our own data");
        return folder;
    }

    private static async Task CommitAsync(string folder, string message)
    {
        await GitAsync("-C", folder, "add", "--all");
        await GitAsync("-C", folder, "-c", "user.name=Web team", "-c", "user.email=web@example.org", "commit", "--quiet", "-m", message);
    }

    private static async Task GitAsync(params string[] arguments)
    {
        var ran = await Command.RunAsync(new ProcessStartInfo("git", arguments));
        Assert.True(ran.ExitCode == 0, ran.ToString());
    }

    private static Regex EndsIn(string step) => new($"/{step}/$", RegexOptions.None, TimeSpan.FromSeconds(1));
}
