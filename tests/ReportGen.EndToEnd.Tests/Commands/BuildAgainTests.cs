using System.Globalization;
using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Commands;

/// <summary>A build after another writes what changed and says what that is; where nothing changed it does nothing, and never where something did.</summary>
public sealed class BuildAgainTests : IAsyncLifetime
{
    private const string Page = "2022/qingshi/donglu/index.html";
    private const string Same = "The same as the former build; no file was written.";
    private readonly TempFolder temp = new();

    public async ValueTask InitializeAsync()
    {
        temp.CopyOf(OtherProvince.Data, "data");
        temp.CopyOfTemplates();
        Assert.DoesNotContain("former build", await BuildAsync(), StringComparison.Ordinal);
        foreach (var file in Tree.Files(temp["site"])) File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch);
    }

    public ValueTask DisposeAsync()
    {
        temp.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Where_nothing_changed_nothing_is_written()
    {
        var folder = new DirectoryInfo(temp["site"]).CreationTimeUtc;
        Assert.Contains(Same, await BuildAsync(), StringComparison.Ordinal);
        Assert.Empty(Written());
        Assert.Equal(folder, new DirectoryInfo(temp["site"]).CreationTimeUtc);
    }

    [Fact]
    public async Task What_did_not_change_keeps_its_time_and_what_changed_is_named()
    {
        await ChangeAsync("texts/about.md", "\n新增的一段说明。\n");
        var said = await BuildAsync();
        Assert.Equal([".reportgen", ".reportgen-build", "about/index.html", "manifest.json"], Written());
        Assert.Contains("Since the former build: 2 files new or changed: about/index.html, manifest.json; 0 files gone.", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_the_name_of_a_file_of_the_site_and_is_none_is_never_lost()
    {
        File.Delete(temp["site", "about", "index.html"]);
        Directory.CreateDirectory(temp["site", "about", "index.html"]);
        await File.WriteAllTextAsync(temp["site", "about", "index.html", "note"], "mine");
        for (var attempt = 0; attempt < 2; attempt++)
        {
            var ran = await RunAsync();
            Assert.True(ran.ExitCode == 3, ran.ToString());
            Assert.Contains("was not made by this program, and the site would take its place", ran.Error, StringComparison.Ordinal);
        }

        Assert.Equal("mine", await File.ReadAllTextAsync(temp["site", "about", "index.html", "note"]));
        Assert.Empty(Directory.GetDirectories(temp.Path, ".site*"));
        var pruned = await RunAsync("--prune");
        Assert.True(pruned.ExitCode == 0, pruned.ToString());
        Assert.Contains("Removed what this program did not make (1): about/index.html.", pruned.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(temp["site", "about", "index.html"]));
    }

    [Fact]
    public async Task A_link_in_the_place_of_a_folder_is_not_the_site()
    {
        Directory.Move(temp["site", "2022"], temp["elsewhere"]);
        Directory.CreateSymbolicLink(temp["site", "2022"], temp["elsewhere"]);
        var ran = await RunAsync();
        Assert.True(ran.ExitCode == 3, ran.ToString());
        Assert.Contains("2022' was not made by this program", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("index.html\n")]
    [InlineData("mine.txt\n")]
    [InlineData("")]
    public async Task A_list_that_is_not_that_of_the_site_is_put_right_and_loses_nothing(string list)
    {
        var before = await File.ReadAllTextAsync(temp["site", ".reportgen"]);
        await File.WriteAllTextAsync(temp["site", ".reportgen"], list);
        await File.WriteAllTextAsync(temp["site", "mine.txt"], "mine");
        var said = await RunAsync();
        Assert.True(said.ExitCode == 0, said.ToString());
        Assert.Equal(before, await File.ReadAllTextAsync(temp["site", ".reportgen"]));
        Assert.Equal("mine", await File.ReadAllTextAsync(temp["site", "mine.txt"]));
    }

    [Fact]
    public async Task A_repository_is_never_said_to_be_removable()
    {
        Directory.CreateDirectory(temp["site", ".git"]);
        await File.WriteAllTextAsync(temp["site", ".git", "HEAD"], "mine");
        Assert.Contains("(1): .git.", (await RunAsync()).Error, StringComparison.Ordinal);
        Assert.Contains("(1): .git.", (await RunAsync("--prune")).Error, StringComparison.Ordinal);
        await File.WriteAllTextAsync(temp["site", "mine.txt"], "mine");
        Assert.Contains("--prune removes it, but for a repository", (await RunAsync()).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_value_changes_the_pages_that_show_it()
    {
        var file = temp["data", "editions", "2022", "林业局.csv"];
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("38.74", "38.75", StringComparison.Ordinal));
        var said = await BuildAsync();
        Assert.Contains(Page, Written());
        Assert.DoesNotContain("2021/index.html", Written());
        Assert.DoesNotContain("assets/index.html", Written());
        Assert.Contains((Written().Count - 2).ToString(CultureInfo.InvariantCulture) + " files new or changed", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("data/texts/about.md")]
    [InlineData("templates/about.sbn-html")]
    [InlineData("site/2022/index.html")]
    [InlineData("site/manifest.json")]
    [InlineData("site/.reportgen-build")]
    public async Task Whatever_is_other_than_it_was_is_built_again(string file)
    {
        var before = Tree.Of(temp["site"]);
        await ChangeAsync(Path.Combine("..", file), " ");
        await BuildAsync();
        Assert.NotEmpty(Written());
        if (file.StartsWith("site", StringComparison.Ordinal)) Assert.Empty(Tree.Differences(before, Tree.Of(temp["site"])));
    }

    [Theory]
    [InlineData("--base-url", "https://other.example/")]
    [InlineData("--edition", "2022")]
    public async Task What_was_asked_for_otherwise_is_built_again(string option, string value)
    {
        Assert.DoesNotContain(Same, await BuildAsync(option, value), StringComparison.Ordinal);
        Assert.Contains(Same, await BuildAsync(option, value), StringComparison.Ordinal);
        Assert.DoesNotContain(Same, await BuildAsync(), StringComparison.Ordinal);
    }

    /// <summary>A build that says nothing the second time would hide what it said the first time.</summary>
    [Fact]
    public async Task What_was_found_is_said_each_time()
    {
        await File.WriteAllTextAsync(temp["data", "texts", "indicators", "nothing.md"], "没有页面显示的文字。\n");
        var first = await Product.RunAsync(Arguments);
        var second = await Product.RunAsync(Arguments);
        Assert.NotEmpty(first.Error);
        Assert.Equal(first.Error, second.Error);
        Assert.Equal(first.ExitCode, second.ExitCode);
    }

    private string[] Arguments => ["build", "--data", temp["data"], "--templates", temp["templates"], "--output", temp["site"]];

    private Task<Ran> RunAsync(params string[] more) => Product.RunAsync([.. Arguments, .. more]);

    private async Task<string> BuildAsync(params string[] more) => (await Product.SucceedAsync([.. Arguments, .. more])).Output;

    private Task ChangeAsync(string file, string more) => File.AppendAllTextAsync(temp["data", file], more);

    private List<string> Written() =>
    [
        .. Tree.Files(temp["site"]).Where(file => File.GetLastWriteTimeUtc(file) != DateTime.UnixEpoch).Select(file => Tree.Name(temp["site"], file))
            .Order(StringComparer.Ordinal),
    ];
}
