using System.Diagnostics;
using ReportGen.EndToEnd.Tests.Tools;
using ReportGen.Testing;

namespace ReportGen.EndToEnd.Tests.Sites;

/// <summary>Nothing on a page depends on the fonts of the machine that made it.</summary>
public sealed class FontTests
{
    private const string Fonts = "/usr/share/fonts";

    [Fact]
    public async Task No_font_one_font_and_another_font_make_the_same_bytes()
    {
        var installed = Directory.Exists(Fonts) ? Tree.Files(Fonts).Order(StringComparer.Ordinal).ToList() : [];
        Require(installed.Count > 1, $"Two fonts are needed in {Fonts}.");
        Require(await CanHideAsync(), "Fonts can be hidden only by root, in a file system of its own (unshare --mount).");
        using var temp = new TempFolder();
        await RunAsync(Build(temp, "all"));
        await RunAsync(Hiding(Build(temp, "none"), null));
        await RunAsync(Hiding(Build(temp, "one"), CopyOf(installed[0], temp)));
        await RunAsync(Hiding(Build(temp, "another"), CopyOf(installed[^1], temp)));
        var expected = Tree.Of(temp["all"]);
        Assert.NotEmpty(expected);
        Assert.All((string[])["none", "one", "another"], fonts => Assert.Empty(Tree.Differences(expected, Tree.Of(temp[fonts]))));
    }

    private static void Require(bool isThere, string reason)
    {
        if (isThere) return;
        if (Environment.GetEnvironmentVariable("REPORTGEN_REQUIRE_TOOLS") == "1") Assert.Fail(reason);
        Assert.Skip(reason);
    }

    private static async Task<bool> CanHideAsync() =>
        OperatingSystem.IsLinux() && File.Exists("/usr/bin/unshare") && (await Command.RunAsync(Hiding(new ProcessStartInfo("true"), null))).ExitCode == 0;

    private static ProcessStartInfo Build(TempFolder temp, string name) => Product.Start("build", "--edition", "2019", "--output", temp[name]);

    private static async Task RunAsync(ProcessStartInfo start)
    {
        var ran = await Command.RunAsync(start);
        Assert.True(ran.ExitCode == 0, ran.ToString());
    }

    /// <summary>A font is copied out of the way before its folder is hidden.</summary>
    private static string CopyOf(string font, TempFolder temp)
    {
        var copy = temp[Path.GetFileName(font)];
        File.Copy(font, copy, overwrite: true);
        return copy;
    }

    /// <summary>The same program where no font is installed but the one given.</summary>
    private static ProcessStartInfo Hiding(ProcessStartInfo start, string? font)
    {
        var install = font is null ? "true" : $"cp '{font}' {Fonts}";
        return new(
            "/usr/bin/unshare",
            ["--mount", "sh", "-c", $"mount -t tmpfs none {Fonts} && {install} && exec \"$@\"", "sh", start.FileName, .. start.ArgumentList]
        )
        {
            WorkingDirectory = Repository.Root,
        };
    }
}
