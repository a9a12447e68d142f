using ReportGen.Core.Assessments;
using ReportGen.Core.Assurance;
using ReportGen.Core.Findings;
using ReportGen.Core.Observations;
using ReportGen.Data;
using ReportGen.Testing;

namespace ReportGen.Data.Tests;

/// <summary>A copy of the good data folder, with changes, that is gone after the test.</summary>
internal sealed class TempData : IDisposable
{
    private const string Removed = ".removed";

    public TempData()
    {
        Path = Directory.CreateTempSubdirectory("reportgen-data-").FullName;
        Lay(Good);
    }

    public static string Good { get; } = Repository.PathOf("tests", "ReportGen.Data.Tests", "Good");

    public static string Cases { get; } = Repository.PathOf("tests", "ReportGen.Data.Tests", "Cases");

    public string Path { get; }

    /// <summary>Lays the files of a folder over the data; an empty file <c>x.removed</c> takes <c>x</c> away.</summary>
    public void Lay(string overlay)
    {
        foreach (var source in Directory.EnumerateFiles(overlay, "*", SearchOption.AllDirectories))
        {
            var target = System.IO.Path.Combine(Path, System.IO.Path.GetRelativePath(overlay, source));
            if (target.EndsWith("expected.json", StringComparison.Ordinal)) continue;
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            if (target.EndsWith(Removed, StringComparison.Ordinal)) File.Delete(target[..^Removed.Length]);
            else File.Copy(source, target, overwrite: true);
        }
    }

    public void Change(string pattern, Func<byte[], byte[]> change)
    {
        foreach (var file in Directory.EnumerateFiles(Path, pattern, SearchOption.AllDirectories)) File.WriteAllBytes(file, change(File.ReadAllBytes(file)));
    }

    public Checked<Dataset> Read() => DataFolder.Read(Path);

    /// <summary>Everything that is found from the files to the results.</summary>
    public Checked<Assessment> Check() => Read().Then(dataset => Panel.Create(dataset)
        .Map(Assessment.Of)
        .Then(assessment => Assurer.Check(dataset, assessment)));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
