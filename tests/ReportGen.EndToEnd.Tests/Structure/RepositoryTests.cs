using ReportGen.EndToEnd.Tests.Tools;
using ReportGen.Testing;

namespace ReportGen.EndToEnd.Tests.Structure;

/// <summary>What stands at the top of the repository.</summary>
public sealed class RepositoryTests
{
    private static readonly string[] Required =
    [
        "Directory.Build.props",
        "Directory.Packages.props",
        "LICENSE",
        "ReportGen.sln",
        "data",
        "global.json",
        "site",
        "src",
        "templates",
        "tests",
    ];

    private static readonly string[] Optional = ["CHANGELOG.md", "CONTRIBUTING.md", "README.md", "README.zh-CN.md"];

    [Fact]
    public async Task The_top_level_holds_nothing_else()
    {
        var there = (await GitAsync("ls-files"))
            .Select(path => path.Split('/')[0])
            .Where(name => !name.StartsWith('.'))
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        Assert.Empty(Required.Except(there));
        Assert.Empty(there.Except(Required).Except(Optional));
    }

    [Fact]
    public async Task The_folder_for_the_site_is_there_and_empty() => Assert.Equal(["site/.gitkeep"], await GitAsync("ls-files", "site"));

    [Fact]
    public async Task What_is_built_is_never_committed()
    {
        var ignored = await GitAsync(
            "check-ignore",
            "--no-index",
            "site/index.html",
            "site/2019/index.html",
            "src/ReportGen.Evaluation/obj/x",
            "src/ReportGen.Evaluation/bin/x",
            ".site.new/index.html"
        );
        Assert.Equal(5, ignored.Count);
    }

    [Fact]
    public async Task Every_project_of_the_solution_is_locked()
    {
        var projects = (await GitAsync("ls-files", "*.csproj")).AtLeast(10);
        var locks = await GitAsync("ls-files", "*packages.lock.json");
        Assert.Equal(projects.Select(path => Path.GetDirectoryName(path)), locks.Select(path => Path.GetDirectoryName(path)));
        var solution = await File.ReadAllTextAsync(Repository.PathOf("ReportGen.sln"));
        Assert.All(projects, path => Assert.Contains(Path.GetFileName(path), solution, StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<string>> GitAsync(params string[] arguments)
    {
        var ran = await Command.RunAsync(
            new System.Diagnostics.ProcessStartInfo("git", ["-c", "core.quotePath=false", "-c", "safe.directory=*", .. arguments])
            {
                WorkingDirectory = Repository.Root,
            }
        );
        Assert.True(ran.ExitCode == 0, ran.ToString());
        return ran.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
