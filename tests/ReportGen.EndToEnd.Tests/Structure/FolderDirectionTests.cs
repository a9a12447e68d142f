using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Extensions;
using ArchUnitNET.Loader;
using Assembly = System.Reflection.Assembly;

namespace ReportGen.EndToEnd.Tests.Structure;

/// <summary>Folders are concepts, and concepts have a direction: no folder depends, not even through others, on one that depends on it.</summary>
public sealed class FolderDirectionTests
{
    /// <summary>Projects whose folders still depend on each other.</summary>
    private static readonly string[] Open = ["ReportGen.Charts", "ReportGen.Data", "ReportGen.Site"];

    private static readonly Lazy<Architecture> Product = new(() => new ArchLoader().LoadAssemblies([.. Projects.Select(row => Load(row.Data))]).Build());

    public static TheoryData<string> Projects => [.. SourceFiles.Projects];

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_folders_of_a_project_have_one_direction(string project)
    {
        var known = FoldersOf(project);
        Assert.NotEmpty(known);
        var cycles = Cycles.Of(known);
        if (Open.Contains(project)) Assert.NotEmpty(cycles);
        else Assert.True(cycles.Count == 0, "These folders depend on each other: " + string.Join("; ", cycles.Select(cycle => string.Join(", ", cycle))));
    }

    /// <summary>For each folder of a project the other folders of the project whose types its own types use, as the compiler sees it.</summary>
    private static Dictionary<string, HashSet<string>> FoldersOf(string project)
    {
        var own = Product.Value.Types.Where(type => IsOf(type, project)).ToList();
        return own.GroupBy(type => type.Namespace.FullName, StringComparer.Ordinal).ToDictionary(
            group => group.Key,
            group => group.SelectMany(type => type.GetTypeDependencies()).Where(type => IsOf(type, project))
                .Select(type => type.Namespace.FullName).Where(name => name != group.Key).ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    private static bool IsOf(IType type, string project) =>
        type.Namespace?.FullName is { } name && (name == project || name.StartsWith(project + ".", StringComparison.Ordinal));

    private static Assembly Load(string project) => Assembly.Load(project == "ReportGen.Cli" ? "reportgen" : project);
}
