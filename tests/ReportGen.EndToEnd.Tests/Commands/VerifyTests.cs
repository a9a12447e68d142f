using System.Text.Json;
using ReportGen.EndToEnd.Tests.Browsers;
using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Commands;

/// <summary>Whether a site is still what was published can be seen by anybody.</summary>
public sealed class VerifyTests : IAsyncLifetime
{
    private readonly TempFolder temp = new();

    public async ValueTask InitializeAsync() => await Product.SucceedAsync("build", "--edition", "2019", "--output", temp["site"]);

    [Fact]
    public async Task The_manifest_names_every_file_and_every_input()
    {
        var manifest = JsonDocument.Parse(await File.ReadAllTextAsync(temp["site", "manifest.json"])).RootElement;
        var files = manifest.GetProperty("files").EnumerateArray().ToDictionary(
            file => file.GetProperty("path").GetString()!,
            file => file.GetProperty("sha256").GetString()!,
            StringComparer.Ordinal);
        var there = Tree.OfSite(temp["site"]);
        there.Remove(".reportgen");
        Assert.Equal(there, new SortedDictionary<string, string>(files, StringComparer.Ordinal));
        var inputs = manifest.GetProperty("inputs").EnumerateArray().Select(file => file.GetProperty("path").GetString()!).ToList();
        Assert.Contains("data/editions/2019/统计局.csv", inputs);
        Assert.Contains("templates/county.sbn-html", inputs);
        Assert.Equal(inputs.Order(StringComparer.Ordinal), inputs);
    }

    [Fact]
    public async Task A_site_is_as_it_was_published_in_its_folder_and_live()
    {
        var folder = await Product.SucceedAsync("verify", temp["site"]);
        Assert.Contains("0 missing, 0 changed, 0 extra", folder.Output, StringComparison.Ordinal);
        await using var server = await SiteServer.StartAsync(temp["site"], "/repo/");
        var live = await Product.SucceedAsync("verify", server.Root.AbsoluteUri);
        Assert.Equal(folder.Output, live.Output);
    }

    [Fact]
    public async Task What_was_changed_taken_or_added_is_named()
    {
        await File.AppendAllTextAsync(temp["site", "2019", "index.html"], " ");
        File.Delete(temp["site", "data", "2019", "results.csv"]);
        await File.WriteAllTextAsync(temp["site", "CNAME"], "example.org");
        var folder = await Product.RunAsync("verify", temp["site"]);
        Assert.Equal(1, folder.ExitCode);
        Assert.Equal(["missing: data/2019/results.csv", "changed: 2019/index.html", "not published: CNAME"], folder.ErrorLines);
        await using var server = await SiteServer.StartAsync(temp["site"], "/");
        var live = await Product.RunAsync("verify", server.Root.AbsoluteUri);
        Assert.Equal(1, live.ExitCode);
        Assert.Equal(folder.ErrorLines.Take(2), live.ErrorLines);
    }

    [Fact]
    public async Task A_server_that_drops_connections_is_asked_again_and_what_it_never_gives_is_named()
    {
        await using var patient = DroppingServer.Start(temp["site"], dropped: 1, never: string.Empty);
        var asked = await Product.SucceedAsync("verify", patient.Root);
        Assert.Contains("0 missing, 0 changed, 0 extra.", asked.Output, StringComparison.Ordinal);
        await using var broken = DroppingServer.Start(temp["site"], dropped: 0, never: "2019/index.html");
        var ran = await Product.RunAsync("verify", broken.Root);
        Assert.Equal(3, ran.ExitCode);
        Assert.StartsWith("not read: 2019/index.html (", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
        Assert.Contains("0 missing, 0 changed, 0 extra, 1 not read.", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_leads_round_is_a_file_that_was_not_published()
    {
        Directory.CreateSymbolicLink(temp["site", "round"], temp["site"]);
        var ran = await Product.SucceedAsync("verify", temp["site"]);
        Assert.Contains("0 missing, 0 changed, 1 extra", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_compared_is_said()
    {
        var missing = await Product.RunAsync("verify", temp["nowhere"]);
        Assert.Equal(2, missing.ExitCode);
        File.Delete(temp["site", "manifest.json"]);
        var without = await Product.RunAsync("verify", temp["site"]);
        Assert.Equal(2, without.ExitCode);
        Assert.Contains("manifest.json", without.Error, StringComparison.Ordinal);
        await File.WriteAllTextAsync(temp["site", "manifest.json"], "{}");
        Assert.Equal(2, (await Product.RunAsync("verify", temp["site"])).ExitCode);
        var dead = await Product.RunAsync("verify", "http://127.0.0.1:9/");
        Assert.True(dead.ExitCode == 3, dead.ToString());
    }

    public ValueTask DisposeAsync()
    {
        temp.Dispose();
        return ValueTask.CompletedTask;
    }
}
