using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Testing;

namespace ReportGen.Site.Tests.Extremes;

/// <summary>A copy of a data folder whose editions are drafts, so that only what cannot be computed stops them.</summary>
internal sealed partial class ExtremeFolder : IDisposable
{
    public ExtremeFolder(string good)
    {
        FolderCopy.Make(good, Path);
        Rewrite("edition.yaml", text => Record().Replace(text.Replace("state: published", "state: draft", StringComparison.Ordinal), string.Empty));
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("reportgen-extremes-").FullName;

    /// <summary>Changes the rows of the table of numbers of an edition.</summary>
    public void Change(string year, Func<ImmutableArray<string>, ImmutableArray<string>> change)
    {
        var file = System.IO.Path.Combine(Path, "editions", year, "统计局.csv");
        var lines = File.ReadAllLines(file);
        File.WriteAllLines(
            file,
            [
                lines[0],
                .. lines.Skip(1).Select(line => string.Join(',', change([.. line.Replace("\"5,200.5\"", "5200.5", StringComparison.Ordinal).Split(',')]))),
            ]
        );
    }

    public void Schemes(Func<string, string> change) => Rewrite("*.yaml", change);

    public void Dispose() => Directory.Delete(Path, recursive: true);

    [GeneratedRegex("^scheme_sha256: .*\n", RegexOptions.Multiline, 1000)]
    private static partial Regex Record();

    private void Rewrite(string pattern, Func<string, string> change)
    {
        foreach (var file in Directory.EnumerateFiles(Path, pattern, SearchOption.AllDirectories)) File.WriteAllText(file, change(File.ReadAllText(file)));
    }
}
