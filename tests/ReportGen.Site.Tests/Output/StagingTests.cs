using ReportGen.Site.Listings;
using ReportGen.Site.Output;

namespace ReportGen.Site.Tests.Output;

/// <summary>What stands in a folder before and after it was replaced, and after a replacement that was ended in its midst.</summary>
public sealed class StagingTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("reportgen-").FullName;

    private string Output => In("site");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_new_folder_is_made_and_nothing_is_left_beside_it()
    {
        Replace("new");
        AssertSite("new", ".reportgen", "index.html", "pages");
    }

    [Theory]
    [InlineData]
    [InlineData(".gitkeep")]
    public void An_empty_folder_is_free_and_so_is_one_that_a_repository_keeps(params string[] there)
    {
        Directory.CreateDirectory(Output);
        foreach (var name in there) File.WriteAllText(In("site", name), string.Empty);
        Assert.True(Staging.MayReplace(Output));
        Replace("new");
        AssertSite("new", [.. there, ".reportgen", "index.html", "pages"]);
    }

    [Theory]
    [InlineData(".bashrc", "alias")]
    [InlineData(".gitkeep", "not empty")]
    [InlineData(".htaccess", "")]
    [InlineData("letter.txt", "")]
    public void A_folder_with_anything_else_is_somebodys(string name, string text)
    {
        Directory.CreateDirectory(Output);
        File.WriteAllText(In("site", name), text);
        Assert.False(Staging.MayReplace(Output));
        Assert.Throws<IOException>(() => Replace("new"));
        Assert.Equal([Output], Directory.EnumerateFileSystemEntries(folder));
        Assert.Equal([In("site", name)], Directory.EnumerateFileSystemEntries(Output));
    }

    [Fact]
    public void Folders_whose_names_begin_with_a_dot_are_somebodys_too()
    {
        Directory.CreateDirectory(In("site", ".ssh"));
        Assert.False(Staging.MayReplace(Output));
        Directory.CreateDirectory(In("other", ".gitkeep"));
        Assert.False(Staging.MayReplace(In("other")));
    }

    [Fact]
    public void What_begins_with_a_dot_stays_in_a_folder_of_ours()
    {
        Replace("old");
        Directory.CreateDirectory(In("site", ".git", "objects"));
        File.WriteAllText(In("site", ".htaccess"), "deny");
        File.WriteAllText(In("site", "former.html"), "gone after the next build");
        Replace("new");
        AssertSite("new", ".git", ".htaccess", ".reportgen", "index.html", "pages");
        Assert.True(Directory.Exists(In("site", ".git", "objects")));
    }

    [Fact]
    public void The_folder_keeps_its_mode_and_what_grows_beside_it_is_as_private()
    {
        if (OperatingSystem.IsWindows()) return;
        Replace("old");
        const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        File.SetUnixFileMode(Output, Private);
        using (var staging = Staging.For(Output))
        {
            Assert.Equal(Private, File.GetUnixFileMode(staging.Folder));
            Fill(staging.Folder, "new");
            staging.SwapIn();
        }

        AssertSite("new", ".reportgen", "index.html", "pages");
        Assert.Equal(Private, File.GetUnixFileMode(Output));
    }

    [Fact]
    public void A_link_keeps_pointing_to_the_folder_that_is_replaced()
    {
        Directory.CreateDirectory(In("real"));
        Directory.CreateSymbolicLink(Output, In("real"));
        Replace("new");
        Assert.Equal(In("real"), new DirectoryInfo(Output).LinkTarget);
        Assert.Equal("new", File.ReadAllText(In("real", "index.html")));
        Assert.Equal(["real", "site"], Names(folder));
    }

    [Fact]
    public void What_somebody_puts_there_in_the_meantime_is_not_replaced()
    {
        using (var staging = Staging.For(Output))
        {
            Fill(staging.Folder, "new");
            Directory.CreateDirectory(Output);
            File.WriteAllText(In("site", "letter.txt"), "mine");
            Assert.Throws<IOException>(staging.SwapIn);
        }

        Assert.Equal(["letter.txt"], Names(Output));
        Assert.Equal(["site"], Names(folder));
    }

    [Fact]
    public void A_swap_that_was_ended_while_the_old_content_left_brings_it_back()
    {
        Replace("old");
        Begin("old", "index.html");
        Fill(Marked(".site.new"), "new");
        Staging.For(Output).Dispose();
        AssertSite("old", ".reportgen", "index.html", "pages");
    }

    [Fact]
    public void A_swap_that_was_ended_while_the_new_content_came_brings_the_old_one_back()
    {
        Replace("old");
        Begin("old", "index.html", "pages");
        File.WriteAllText(In(".site.old", ".whole"), string.Empty);
        Fill(Marked(".site.new"), "new");
        File.Move(In(".site.new", "index.html"), In("site", "index.html"));
        Staging.For(Output).Dispose();
        AssertSite("old", ".reportgen", "index.html", "pages");
    }

    [Fact]
    public void A_swap_that_was_ended_when_all_had_come_is_finished()
    {
        Replace("new");
        Directory.CreateDirectory(In(".site.new"));
        Fill(Marked(".site.old"), "old");
        File.WriteAllText(In(".site.old", ".whole"), string.Empty);
        Staging.For(Output).Dispose();
        AssertSite("new", ".reportgen", "index.html", "pages");
    }

    [Fact]
    public void A_recovery_that_was_ended_while_the_old_content_came_back_is_taken_up()
    {
        Replace("old");
        Begin("old", "pages"); // index.html is back already, the mark that all had left is gone
        Fill(Marked(".site.new"), "new");
        Staging.For(Output).Dispose();
        AssertSite("old", ".reportgen", "index.html", "pages");
    }

    [Fact]
    public void A_recovery_that_was_ended_while_the_new_content_went_away_is_taken_up()
    {
        Replace("old");
        Begin("old", "index.html", "pages");
        File.WriteAllText(In(".site.old", ".whole"), string.Empty);
        Fill(Marked(".site.new"), "new");
        Directory.Move(In(".site.new", "pages"), In("site", "pages")); // index.html is away again
        Staging.For(Output).Dispose();
        AssertSite("old", ".reportgen", "index.html", "pages");
    }

    [Theory]
    [InlineData(".reportgen", ".whole")]
    [InlineData(".reportgen", ".whole", "index.html")]
    [InlineData(".reportgen")]
    [InlineData]
    public void An_old_content_that_was_half_deleted_is_deleted(params string[] left)
    {
        Replace("new");
        Directory.CreateDirectory(In(".site.old"));
        foreach (var name in left) File.WriteAllText(In(".site.old", name), string.Empty);
        Replace("newer");
        AssertSite("newer", ".reportgen", "index.html", "pages");
    }

    [Fact]
    public void Folders_of_mine_under_the_names_of_the_swap_are_not_touched()
    {
        Replace("old");
        foreach (var name in (string[])[".site.old", ".site.new"])
        {
            Directory.CreateDirectory(In(name));
            File.WriteAllText(In(name, "letter.txt"), "mine");
            Assert.Throws<IOException>(() => Replace("new"));
            Assert.Equal(["letter.txt"], Names(In(name)));
            Directory.Delete(In(name), recursive: true);
        }

        AssertSite("old", ".reportgen", "index.html", "pages");
    }

    /// <summary>Moves some of the content away, as a swap does first.</summary>
    private void Begin(string content, params string[] moved)
    {
        Assert.Equal(content, File.ReadAllText(In("site", "index.html")));
        Marked(".site.old");
        foreach (var name in moved) Directory.Move(In("site", name), In(".site.old", name));
    }

    private string Marked(string name)
    {
        Directory.CreateDirectory(In(name));
        File.WriteAllText(In(name, Staging.Marker), string.Empty);
        return In(name);
    }

    private void Replace(string content)
    {
        using var staging = Staging.For(Output);
        Fill(staging.Folder, content);
        staging.SwapIn();
    }

    private static void Fill(string place, string content)
    {
        Directory.CreateDirectory(Path.Combine(place, "pages"));
        File.WriteAllText(Path.Combine(place, "index.html"), content);
        File.WriteAllText(Path.Combine(place, "pages", "a.html"), content);
    }

    private void AssertSite(string content, params string[] names)
    {
        Assert.Equal(names.Order(StringComparer.Ordinal), Names(Output));
        Assert.Equal(content, File.ReadAllText(In("site", "index.html")));
        Assert.Equal(content, File.ReadAllText(In("site", "pages", "a.html")));
        Assert.Equal(["site"], Names(folder));
    }

    private static IEnumerable<string> Names(string place) =>
        Directory.EnumerateFileSystemEntries(place).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    private string In(params string[] steps) => Path.Combine([folder, .. steps]);
}
