using System.Text.Json;
using ReportGen.Testing;

namespace ReportGen.EndToEnd.Tests.Structure;

/// <summary>Whoever gets the program gets to know whose work is in it.</summary>
public sealed class NoticeTests
{
    [Fact]
    public void Every_package_of_the_program_is_named_with_version_and_licence()
    {
        using var locked = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("src", "ReportGen.Cli", "packages.lock.json")));
        var packages = locked.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(framework => framework.Value.EnumerateObject())
            .Where(package => package.Value.GetProperty("type").GetString() != "Project" && !IsOfTheBuild(package.Name))
            .Select(package => $"{package.Name} {package.Value.GetProperty("resolved").GetString()}").Distinct().Order(StringComparer.Ordinal).ToList();
        var named = File.ReadLines(Repository.PathOf("src", "ReportGen.Cli", "THIRD-PARTY-NOTICES.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1)
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)).ToList();
        Assert.Equal(packages, named.Select(row => $"{row[1]} {row[2]}").Order(StringComparer.Ordinal));
        Assert.All(named, row => Assert.All(row[3..5], Assert.NotEmpty));
    }

    /// <summary>True for what only compiles or looks at the code.</summary>
    private static bool IsOfTheBuild(string package) =>
        package is "Meziantou.Analyzer" or "MinVer" or "Microsoft.CodeAnalysis.BannedApiAnalyzers" or "Microsoft.NET.ILLink.Tasks";
}
