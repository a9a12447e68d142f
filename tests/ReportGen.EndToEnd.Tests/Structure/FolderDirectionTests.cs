using System.Text.RegularExpressions;
using ReportGen.Testing;

namespace ReportGen.EndToEnd.Tests.Structure;

/// <summary>Folders are concepts, and concepts have a direction.</summary>
public sealed partial class FolderDirectionTests
{
    [Theory]
    [InlineData("Findings")]
    [InlineData("Publishing")]
    [InlineData("Regions")]
    public void The_ground_of_the_core_knows_nothing_else_of_it(string folder) => Assert.Empty(Known("ReportGen.Core")[folder]);

    [Theory]
    [InlineData("Classes")]
    [InlineData("Editions")]
    [InlineData("Observations")]
    [InlineData("Ranking")]
    [InlineData("Schemes")]
    [InlineData("Scoring")]
    public void A_rule_of_the_core_knows_no_results(string folder) => Assert.Empty(Known("ReportGen.Core")[folder].Intersect(["Assessments", "Leaps"]));

    [Theory]
    [InlineData("ReportGen.Charts")]
    [InlineData("ReportGen.Data")]
    [InlineData("ReportGen.Site")]
    public void No_folder_depends_on_one_that_depends_on_it(string project)
    {
        var known = Known(project);
        known.Values.SelectMany(folders => folders).AtLeast(known.AtLeast(2).Count / 2);
        var rest = known.Keys.ToHashSet();
        while (rest.FirstOrDefault(folder => !known[folder].Overlaps(rest)) is { } free) rest.Remove(free);
        Assert.True(rest.Count == 0, "These folders depend on each other: " + string.Join("; ", rest.Order(StringComparer.Ordinal).Select(folder => $"{folder} -> {string.Join(", ", known[folder].Where(rest.Contains).Order(StringComparer.Ordinal))}")));
    }

    /// <summary>For each folder the other folders of its project that it uses.</summary>
    private static Dictionary<string, HashSet<string>> Known(string project)
    {
        string Short(string name) => name.Length == project.Length ? "." : name[(project.Length + 1)..];
        return SourceFiles.Of(project)
            .GroupBy(file => Short(file.Folder))
            .ToDictionary(group => group.Key, group => group.SelectMany(Usings).Where(name => name.StartsWith(project, StringComparison.Ordinal)).Select(Short).Where(name => name != group.Key).ToHashSet());
    }

    private static IEnumerable<string> Usings(SourceFile file) =>
        file.Lines.Select(line => Using().Match(line)).Where(match => match.Success).Select(match => match.Groups["name"].Value);

    [GeneratedRegex(@"^using (static )?(\w+ = )?(?<name>ReportGen[\w.]*);", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Using();
}
