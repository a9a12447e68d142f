using System.Text.RegularExpressions;
using ReportGen.Testing;

namespace ReportGen.EndToEnd.Tests.Structure;

/// <summary>House style that no analyzer checks.</summary>
public sealed partial class SourceTests
{
    [Fact]
    public void There_are_source_files() => SourceFiles.All.AtLeast(400);

    [Fact]
    public void A_namespace_is_its_folder() =>
        Assert.Empty(SourceFiles.All.Where(file => file.Namespace is { } name && name != file.Folder).Select(file => $"{file.Path} declares {file.Namespace}"));

    [Fact]
    public void Only_the_entry_point_has_no_namespace() =>
        Assert.Equal(["ReportGen.Cli/Program.cs"], SourceFiles.All.Where(file => file.Namespace is null).Select(file => file.Path));

    [Fact]
    public void No_file_has_more_than_300_lines() =>
        Assert.Empty(SourceFiles.All.Where(file => file.Lines.Count > 300).Select(file => file.Path));

    [Fact]
    public void No_line_has_more_than_160_characters()
    {
        var files = Directory.EnumerateFiles(Repository.PathOf("tests"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Concat(SourceFiles.All.Select(file => Repository.PathOf("src", file.Path)))
            .AtLeast(700);
        Assert.Empty(files.SelectMany(path => File.ReadLines(path)
            .Select((line, i) => (line, row: i + 1))
            .Where(line => line.line.Length > 160)
            .Select(line => FormattableString.Invariant($"{Path.GetFileName(path)}:{line.row}"))));
    }

    [Fact]
    public void Nothing_reads_a_clock_or_makes_chance() => Assert.Empty(Found(ClockOrChance()));

    [Fact]
    public void Nothing_is_left_to_do() => Assert.Empty(Found(Unfinished()));

    [Fact]
    public void Nothing_waits_for_a_time() => Assert.Empty(Found(Sleeping()));

    private static IEnumerable<string> Found(Regex pattern) =>
        SourceFiles.All.SelectMany(file =>
            file.Lines.Select((line, i) => (line, row: i + 1))
                .Where(line => pattern.IsMatch(line.line))
                .Select(line => FormattableString.Invariant($"{file.Path}:{line.row}: {line.line.Trim()}"))
        );

    [GeneratedRegex(
        @"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b|Guid\.NewGuid|\bnew Random\(|Random\.Shared|TimeProvider\.System",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex ClockOrChance();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b|NotImplementedException", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"Thread\.Sleep", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sleeping();
}
