using System.Text.RegularExpressions;

namespace ReportGen.EndToEnd.Tests.Structure;

/// <summary>Folders are concepts, and concepts have a direction.</summary>
public sealed partial class FolderDirectionTests
{
    /// <summary>Layers of the core, the lowest first; a folder knows its own layer and those below.</summary>
    private static readonly string[][] Layers =
    [
        ["Findings", "Publishing", "Regions", "Awards"],
        ["Classes", "Editions", "Observations", "Ranking", "Schemes", "Scoring"],
        ["Assessments", "Leaps"],
    ];

    [Fact]
    public void Inside_the_core_nothing_knows_a_higher_layer()
    {
        var known = Known("ReportGen.Core");
        Assert.Equal(Layers.SelectMany(layer => layer).Order(StringComparer.Ordinal), known.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(known.SelectMany(folder => folder.Value.Where(name => LayerOf(name) > LayerOf(folder.Key)).Select(name => $"{folder.Key} knows {name}")));
    }

    [Theory]
    [InlineData("ReportGen.Charts")]
    [InlineData("ReportGen.Data")]
    public void No_folder_depends_on_one_that_depends_on_it(string project)
    {
        var known = Known(project);
        Assert.NotEmpty(known);
        var rest = known.Keys.ToHashSet();
        while (rest.FirstOrDefault(folder => !known[folder].Overlaps(rest)) is { } free) rest.Remove(free);
        Assert.True(rest.Count == 0, "These folders depend on each other: " + string.Join("; ", rest.Order(StringComparer.Ordinal).Select(folder => $"{folder} -> {string.Join(", ", known[folder].Where(rest.Contains).Order(StringComparer.Ordinal))}")));
    }

    private static int LayerOf(string folder) => Array.FindIndex(Layers, layer => layer.Contains(folder));

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
