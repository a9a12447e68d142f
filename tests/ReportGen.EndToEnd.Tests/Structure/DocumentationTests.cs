using System.Text.RegularExpressions;
using ReportGen.Testing;

namespace ReportGen.EndToEnd.Tests.Structure;

/// <summary>What readers of the texts for contributors are sent to is there.</summary>
public sealed partial class DocumentationTests
{
    private const string ForSpeed = "Written for speed";

    /// <summary>A folder with a placeholder in its name, and an address of the site.</summary>
    private static readonly string[] NotInTheRepository = ["data/editions/Y", "data/package/"];

    [Theory]
    [InlineData("README.md", 8)]
    [InlineData("README.zh-CN.md", 8)]
    [InlineData("CONTRIBUTING.md", 35)]
    public void Every_path_that_is_named_exists(string text, int least)
    {
        var paths = Named().Matches(File.ReadAllText(Repository.PathOf(text))).Select(match => match.Groups["path"].Value).Distinct()
            .Except(NotInTheRepository).AtLeast(least);
        Assert.DoesNotContain(paths, path => !Path.Exists(Repository.PathOf(path)));
    }

    [Fact]
    public void Code_written_for_speed_says_so_and_is_listed()
    {
        var listed = File.ReadAllText(Repository.PathOf("CONTRIBUTING.md"));
        var files = SourceFiles.All.Where(file => file.Lines.Any(line => line.Contains(ForSpeed, StringComparison.Ordinal))).AtLeast(5);
        Assert.DoesNotContain(files, file => !listed.Contains(Path.GetFileName(file.Path), StringComparison.Ordinal));
    }

    [GeneratedRegex(@"`(?<path>(src|tests|data|templates|\.ci|\.schemas|\.vscode)/[A-Za-z0-9_./-]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Named();
}
