using ReportGen.EndToEnd.Tests.Tools;
using ReportGen.Testing;

namespace ReportGen.EndToEnd.Tests.Commands;

/// <summary>A folder that is replaced takes along what is in it: the commands that write one take no folder that anybody needs.</summary>
public sealed class OutputTests : IDisposable
{
    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    /// <summary>Arguments in which <c>@</c> stands for the folder of the test, and the two folders that the sentence names.</summary>
    public static TheoryData<string, string, string> InTheWay => new()
    {
        { "build --data @/s/data --output @/s", "@/s", "@/s/data" },
        { "build --data @/s/data --output @/s/data", "@/s/data", "itself" },
        { "build --data @/s/data --output @/s/data/new", "@/s/data/new", "@/s/data" },
        { "build --data @/s/data --templates @/t --output @/t", "@/t", "itself" },
        { "build --data @/s/data --templates @/s/t --output @/s", "@/s", "@/s/data" },
        { "build --data @/linked --output @/s", "@/s", "@/linked" },
        { "build --data @/s/data --output @/above", "@/above", "@/s/data" },
        { "build --data @/above/data --output @/s", "@/s", "@/above/data" },
        { "build --data @/s/data --output @/linked/new", "@/linked/new", "@/s/data" },
        { "check --data @/s/data --report @/s", "@/s", "@/s/data" },
        { "check --data @/s/data --report @/above", "@/above", "@/s/data" },
        { "check --data @/s/data --report @/s/data/report", "@/s/data/report", "@/s/data" },
        { "sample --data @/s/data --regions 5 --output @/s/data/sample", "@/s/data/sample", "@/s/data" },
        { "sample --data @/s/data --regions 5 --output @/linked/sample", "@/linked/sample", "@/s/data" },
        { "build --output .", "'.'", "'data'" },
        { "build --data @/s/data --templates @/t --output .", "'.'", "current folder" },
        { "build --data @/s/data --templates @/t --output /", "'/'", "@/s/data" },
        { "build --data @/s/data --output @/home", "@/home", "home folder" },
        { "check --data @/s/data --report @/home", "@/home", "home folder" },
        { "sample --data @/s/data --output @/home", "@/home", "home folder" },
        { "build --data @/s/data --output @/dots", "@/dots", "other origin" },
        { "check --data @/s/data --report @/dots", "@/dots", "other origin" },
        { "sample --data @/s/data --output @/dots", "@/dots", "not empty" },
    };

    [Theory]
    [MemberData(nameof(InTheWay))]
    public async Task The_message_names_the_folder_in_danger_and_nothing_is_touched(string line, string folder, string other)
    {
        temp.CopyOfSmallData();
        Directory.CreateDirectory(temp["s"]);
        Directory.Move(temp["data"], temp["s", "data"]);
        await File.WriteAllTextAsync(temp["s", ".reportgen"], string.Empty); // As if a site had been built there once.
        temp.CopyOfTemplates();
        Directory.Move(temp["templates"], temp["t"]);
        Directory.CreateSymbolicLink(temp["s", "t"], temp["t"]);
        Directory.CreateSymbolicLink(temp["linked"], temp["s", "data"]);
        Directory.CreateSymbolicLink(temp["above"], temp["s"]);
        Directory.CreateDirectory(temp["home"]);
        Directory.CreateDirectory(temp["dots"]);
        await File.WriteAllTextAsync(temp["dots", ".profile"], "mine");
        var before = Everything();

        var ran = await Product.RunAsync(
            new Dictionary<string, string> { ["HOME"] = temp["home"], ["USERPROFILE"] = temp["home"] },
            [.. line.Split(' ').Select(Place)]
        );

        Assert.True(ran.ExitCode == 2, ran.ToString());
        Assert.Empty(ran.Output);
        Assert.Contains(Place(folder), ran.ErrorLines[0], StringComparison.Ordinal);
        Assert.Contains(Place(other), ran.ErrorLines[0], StringComparison.Ordinal);
        Assert.Contains("--help", ran.ErrorLines[^1], StringComparison.Ordinal);
        Assert.Equal(2, ran.ErrorLines.Count);
        Assert.Equal(before, Everything());
    }

    [Fact]
    public async Task A_folder_that_the_repository_keeps_empty_is_built_into_and_keeps_its_mode_and_its_own_files_ever_after()
    {
        var data = temp.CopyOfSmallData();
        Directory.CreateDirectory(temp["site"]);
        await File.WriteAllTextAsync(temp["site", ".gitkeep"], string.Empty);
        const UnixFileMode Mode =
            UnixFileMode.UserRead
            | UnixFileMode.UserWrite
            | UnixFileMode.UserExecute
            | UnixFileMode.GroupRead
            | UnixFileMode.GroupExecute
            | UnixFileMode.SetGroup;
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(temp["site"], Mode);

        await Product.SucceedAsync("build", "--data", data, "--output", temp["site"]);
        string[] own = [".git/HEAD", ".well-known/security.txt", ".htaccess", ".nojekyll"];
        foreach (var name in own)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(temp["site", name])!);
            await File.WriteAllTextAsync(temp["site", name], "mine");
        }

        await File.WriteAllTextAsync(temp["site", "index.html"], "former");
        await Product.SucceedAsync("build", "--data", data, "--output", temp["site"]);

        Assert.All(own, name => Assert.Equal("mine", File.ReadAllText(temp["site", name])));
        Assert.True(File.Exists(temp["site", ".gitkeep"]));
        Assert.NotEqual("former", await File.ReadAllTextAsync(temp["site", "index.html"]));
        if (!OperatingSystem.IsWindows()) Assert.Equal(Mode, File.GetUnixFileMode(temp["site"]));
        Assert.Equal(["data", "site"], Directory.EnumerateFileSystemEntries(temp.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_folder_that_a_fresh_clone_has_for_the_site_holds_nothing_but_the_empty_placeholder()
    {
        // What the first command of the README relies on.
        var tracked = new FileInfo(Repository.PathOf("site", ".gitkeep"));
        Assert.True(tracked.Exists);
        Assert.Equal(0, tracked.Length);
    }

    private string Place(string word) => word.Replace("@", temp.Path, StringComparison.Ordinal);

    /// <summary>Names, sizes and times of all that lies there.</summary>
    private List<string> Everything() =>
        [
            .. new DirectoryInfo(temp.Path)
                .EnumerateFileSystemInfos("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
                .Select(entry => FormattableString.Invariant($"{entry.FullName} {(entry as FileInfo)?.Length} {entry.LastWriteTimeUtc.Ticks}"))
                .Order(StringComparer.Ordinal),
        ];
}
