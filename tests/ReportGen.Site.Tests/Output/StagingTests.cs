using ReportGen.Site.Output;

namespace ReportGen.Site.Tests.Output;

/// <summary>What stands in a folder before and after it was replaced, and after a replacement that was ended in its midst.</summary>
public sealed class StagingTests : IDisposable
{
    private static readonly string[] Files = ["index.html", "pages/a.html"];

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
        Assert.ThrowsAny<IOException>(() => Replace("new"));
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
        Assert.Equal([".git", ".htaccess"], Replace("new").Kept);
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
            staging.SwapIn(Files);
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
            Assert.ThrowsAny<IOException>(() => staging.SwapIn(Files));
        }

        Assert.Equal(["letter.txt"], Names(Output));
        Assert.Equal(["site"], Names(folder));
    }

    [Fact]
    public void What_was_not_published_stays_wherever_it_lies_with_mode_and_time_and_is_named()
    {
        Replace("old");
        foreach (var name in (string[])["CNAME", "google123.html", "archive/2016/a.pdf", "pages/mine.txt", ".well-known/security.txt"])
        {
            Directory.CreateDirectory(Path.GetDirectoryName(In("site", name))!);
            File.WriteAllText(In("site", name), "mine");
        }

        Directory.CreateDirectory(In("site", "empty"));
        File.CreateSymbolicLink(In("site", "link"), "nowhere");
        var time = File.GetLastWriteTimeUtc(In("site", "CNAME"));
        var kept = Replace("new").Kept;
        Assert.Equal([".well-known", "CNAME", "archive", "empty", "google123.html", "link", "pages/mine.txt"], kept);
        AssertSite("new", ".reportgen", ".well-known", "CNAME", "archive", "empty", "google123.html", "index.html", "link", "pages");
        Assert.Equal("mine", File.ReadAllText(In("site", "archive", "2016", "a.pdf")));
        Assert.Equal("mine", File.ReadAllText(In("site", "pages", "mine.txt")));
        Assert.Equal("nowhere", new FileInfo(In("site", "link")).LinkTarget);
        Assert.Equal(time, File.GetLastWriteTimeUtc(In("site", "CNAME")));
    }

    [Fact]
    public void Pruned_it_goes_but_for_a_repository()
    {
        Replace("old");
        Directory.CreateDirectory(In("site", ".git", "objects"));
        File.WriteAllText(In("site", "CNAME"), "mine");
        Assert.Equal([".git"], Replace("new", prune: true).Kept);
        AssertSite("new", ".git", ".reportgen", "index.html", "pages");
    }

    [Fact]
    public void A_page_that_is_no_more_goes()
    {
        Replace("old");
        using (var staging = Staging.For(Output))
        {
            File.WriteAllText(Path.Combine(staging.Folder, "index.html"), "new");
            Assert.Empty(staging.SwapIn(["index.html"]).Kept);
        }

        Assert.Equal([".reportgen", "index.html"], Names(Output));
    }

    [Fact]
    public void A_file_of_others_in_the_place_of_a_page_is_not_overwritten()
    {
        Replace("old");
        File.WriteAllText(In("site", "news.html"), "mine");
        using (var staging = Staging.For(Output))
        {
            Fill(staging.Folder, "new");
            File.WriteAllText(Path.Combine(staging.Folder, "news.html"), "ours");
            Assert.Contains("news.html", Assert.ThrowsAny<IOException>(() => staging.SwapIn(["news.html", .. Files])).Message, StringComparison.Ordinal);
        }

        Assert.Equal("mine", File.ReadAllText(In("site", "news.html")));
        AssertSite("old", ".reportgen", "index.html", "news.html", "pages");
    }

    [Fact]
    public void What_comes_while_the_new_content_is_written_stays_too()
    {
        Replace("old");
        using (var staging = Staging.For(Output))
        {
            Fill(staging.Folder, "new");
            File.WriteAllText(In("site", "CNAME"), "mine");
            Assert.Equal(["CNAME"], staging.SwapIn(Files).Kept);
        }

        AssertSite("new", ".reportgen", "CNAME", "index.html", "pages");
    }

    [Fact]
    public void A_site_of_a_version_that_left_no_list_is_replaced_as_it_was_then()
    {
        Replace("old");
        File.WriteAllText(In("site", Staging.Marker), string.Empty);
        File.WriteAllText(In("site", "former.html"), "of that version");
        File.WriteAllText(In("site", ".htaccess"), "mine");
        Assert.Equal([".htaccess"], Replace("new").Kept);
        AssertSite("new", ".htaccess", ".reportgen", "index.html", "pages");
    }

    [Fact]
    public void An_exchange_in_two_steps_that_was_ended_between_them_brings_the_old_content_back()
    {
        Replace("old");
        Directory.Move(Output, In(".site.0123abcd.old"));
        Fill(Marked(".site.0123abcd.new"), "new");
        Staging.For(Output).Dispose();
        AssertSite("old", ".reportgen", "index.html", "pages");
    }

    [Theory]
    [InlineData(".reportgen", "index.html")]
    [InlineData(".reportgen")]
    [InlineData]
    public void What_builds_that_were_ended_have_left_is_deleted(params string[] left)
    {
        Replace("old");
        foreach (var name in (string[])[".site.0123abcd.old", ".site.4567cdef.new"])
        {
            Directory.CreateDirectory(In(name));
            foreach (var file in left) File.WriteAllText(In(name, file), string.Empty);
        }

        Replace("new");
        AssertSite("new", ".reportgen", "index.html", "pages");
    }

    [Fact]
    public void Folders_of_others_with_such_names_are_not_touched_and_are_in_nobodys_way()
    {
        Replace("old");
        string[] names = [".site.0123abcd.old", ".site.4567cdef.new", ".site.new"];
        foreach (var name in names)
        {
            Directory.CreateDirectory(In(name));
            File.WriteAllText(In(name, "letter.txt"), "mine");
        }

        Replace("new");
        Assert.All(names, name => Assert.Equal(["letter.txt"], Names(In(name))));
        Assert.Equal("new", File.ReadAllText(In("site", "index.html")));
    }

    [Fact]
    public void What_came_in_the_moment_of_the_exchange_stays_beside_a_page_that_has_its_name()
    {
        Directory.CreateDirectory(In("old", "index.html"));
        File.WriteAllText(In("old", "index.html", "letter.txt"), "late");
        File.WriteAllText(In("old", "letter.txt"), "late");
        Directory.CreateDirectory(Output);
        Fill(Output, "new");
        Assert.Equal(["index.html.1", "letter.txt"], ForeignFiles.AdoptBeside(["index.html", "letter.txt"], In("old"), Output));
        Assert.Equal("late", File.ReadAllText(In("site", "index.html.1", "letter.txt")));
        Assert.Equal("late", File.ReadAllText(In("site", "letter.txt")));
        Assert.Equal("new", File.ReadAllText(In("site", "index.html")));
    }

    private string Marked(string name)
    {
        Directory.CreateDirectory(In(name));
        File.WriteAllText(In(name, Staging.Marker), string.Empty);
        return In(name);
    }

    private Swapped Replace(string content, bool prune = false)
    {
        using var staging = Staging.For(Output);
        Fill(staging.Folder, content);
        return staging.SwapIn(Files, prune);
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
