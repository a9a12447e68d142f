using System.Runtime.CompilerServices;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Findings;
using ReportGen.Samples;

namespace ReportGen.Data.Tests.Samples;

/// <summary>A sample in a folder of its own that goes with the test.</summary>
internal sealed class SampleRun : IDisposable
{
    /// <summary>The scheme of the committed data.</summary>
    public const string Scheme = "hebei-county-2019";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("reportgen-sample-");

    public SampleRun(int regions, int editions, int seed) =>
        SampleFolder.Write(new SampleRequest(regions, editions, seed, CommittedData(), Scheme, Path));

    public string Path => folder.FullName;

    public static string CommittedData([CallerFilePath] string here = "") =>
        System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(here)!, "..", "..", "..", "data"));

    public static Checked<Assessment> Assess(string path) => TempData.Check(path);

    /// <summary>Every file below a folder with its bytes, by its path from there.</summary>
    public static SortedDictionary<string, byte[]> Files(string path)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories))
        {
            files[System.IO.Path.GetRelativePath(path, file).Replace('\\', '/')] = File.ReadAllBytes(file);
        }

        return files;
    }

    /// <summary>Makes a folder hold these files and no others.</summary>
    public static void Replace(string path, SortedDictionary<string, byte[]> files)
    {
        if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
        foreach (var (name, bytes) in files)
        {
            var file = System.IO.Path.Combine(path, name);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }
    }

    public void Dispose() => folder.Delete(recursive: true);
}

/// <summary>The committed editions, assessed once.</summary>
public sealed class CommittedEditions
{
    public Checked<Assessment> Checked { get; } = SampleRun.Assess(SampleRun.CommittedData());

    public Assessment Assessment => Checked.Value;

    public EditionResult Edition(int year) => Assessment.Editions.First(edition => edition.Edition.Year == year);
}
