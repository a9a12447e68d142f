using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.EndToEnd.Tests.Readers;
using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Sites;

/// <summary>
/// A build is killed, or fails, at the calls by which it makes, links, renames and deletes files: at every call of the swap, and at some of each kind of which
/// there are hundreds. Whatever happens, the output is a whole site, the old or the new, with every file of others, and the next build leaves nothing behind.
/// </summary>
public sealed partial class FaultTests(OutsideTools tools) : IDisposable
{
    /// <summary>Calls that are tried of a kind of which there are more than <see cref="Few"/>.</summary>
    private const int Most = 5;

    private const int Few = 8;

    private const string Calls = "renameat2,rename,linkat,link,symlink,symlinkat,mkdir,mkdirat,unlink,unlinkat,rmdir,syncfs,chmod,fchmodat,openat,pwrite64";

    private static readonly string[] Foreign = [".git/HEAD", ".git/objects/aa/bb", ".htaccess", "CNAME", "archive/2016.pdf", "assets/mine.txt"];

    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Theory]
    [InlineData("signal=KILL")]
    [InlineData("error=EIO")]
    [InlineData("error=ENOSPC")]
    public async Task The_site_is_whole_wherever_a_build_ends(string fault)
    {
        Native.Require();
        tools.NeedTracer();
        var data = temp.CopyOfSmallData();
        string[] old = ["build", "--data", data, "--output", temp["site"]];
        string[] @new = [.. old, "--base-url", "https://elsewhere.example/"];
        await RunAsync(Native.Start(@new));
        var after = Site();
        await RunAsync(Native.Start(old));
        var before = Site();
        Assert.NotEmpty(Tree.Differences(before, after));
        foreach (var name in Foreign)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(temp["site", name])!);
            await File.WriteAllTextAsync(temp["site", name], "mine");
        }

        var calls = await CountAsync(@new);
        Assert.True(calls.ContainsKey("renameat2") && calls.ContainsKey("linkat") | calls.ContainsKey("link"), string.Join(' ', calls));
        await RunAsync(Native.Start(old));
        var (tried, ended) = (0, 0);
        foreach (var (call, count) in calls)
        {
            var step = count <= Few ? 1 : count / (double)Most;
            for (var at = 1d; at <= count; at += step)
            {
                var when = ((int)at).ToString(CultureInfo.InvariantCulture);
                var ran = await Command.RunAsync(Traced(["-e", $"inject={call}:{fault}:when={when}", "-o", temp["log"]], @new));
                var which = $"{call} {when} of {count.ToString(CultureInfo.InvariantCulture)}, {fault}\n{ran}";
                var there = Site();
                Assert.True(Tree.Differences(there, before).Count == 0 || Tree.Differences(there, after).Count == 0, "The site is not whole after " + which);
                Assert.True(Foreign.All(name => File.ReadAllText(temp["site", name]) == "mine"), "A file of others is gone after " + which);
                Assert.False(ran.Error.Contains("bug", StringComparison.OrdinalIgnoreCase), "It was not taken for a failure of the machine: " + which);
                await RunAsync(Native.Start(old));
                Assert.Empty(Tree.Differences(Site(), before));
                Assert.Equal(["data", "log", "site"], Directory.EnumerateFileSystemEntries(temp.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
                tried++;
                if (ran.ExitCode != 0) ended++;
            }
        }

        Assert.True(tried >= 30 && ended * 4 > tried, FormattableString.Invariant($"{tried} calls were tried, {ended} of them ended the build."));
    }

    /// <summary>How often a build makes each call; a call that one run makes and another does not is of no use here.</summary>
    private async Task<SortedDictionary<string, int>> CountAsync(string[] build)
    {
        await RunAsync(Traced(["-e", "trace=" + Calls, "-o", temp["log"]], build));
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var match in (await File.ReadAllLinesAsync(temp["log"])).Select(line => CallName().Match(line)).Where(match => match.Success))
            counts[match.Groups["call"].Value] = counts.GetValueOrDefault(match.Groups["call"].Value) + 1;
        return counts;
    }

    private static ProcessStartInfo Traced(string[] options, string[] build)
    {
        var native = Native.Start(build);
        return new ProcessStartInfo("strace", ["-f", "-qq", .. options, native.FileName, .. build]) { WorkingDirectory = native.WorkingDirectory };
    }

    private static async Task RunAsync(ProcessStartInfo start)
    {
        var ran = await Command.RunAsync(start);
        Assert.True(ran.ExitCode == 0, ran.ToString());
    }

    /// <summary>The files of the site, without those of others and without the list of what was published.</summary>
    private SortedDictionary<string, string> Site()
    {
        var files = Tree.Of(temp["site"]);
        foreach (var name in Foreign.Append(".reportgen")) files.Remove(name);
        return files;
    }

    [GeneratedRegex(@"^\d+ +(?<call>[a-z0-9]+)\(", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CallName();
}
