using System.Globalization;
using ReportGen.Audit;
using ReportGen.Audit.Plausibility;
using ReportGen.Data;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;
using ReportGen.Testing;

namespace ReportGen.Data.Tests;

/// <summary>A copy of the good data folder, with changes, that is gone after the test.</summary>
internal sealed class TempData : IDisposable
{
    private const string Removed = ".removed";
    private const string Sized = ".sized";
    private const string Link = ".link";

    public TempData()
    {
        Path = Directory.CreateTempSubdirectory("reportgen-data-").FullName;
        Lay(Good);
    }

    public static string Good { get; } = Repository.PathOf("tests", "ReportGen.Data.Tests", "Good");

    /// <summary>What lies over the good folder where its first edition was frozen and corrected since.</summary>
    public static string Corrected { get; } = Repository.PathOf("tests", "ReportGen.Data.Tests", "Corrected");

    public static string Cases { get; } = Repository.PathOf("tests", "ReportGen.Data.Tests", "Cases");

    public string Path { get; }

    /// <summary>
    /// Lays the files of a folder over the data; an empty file <c>x.removed</c> takes <c>x</c> away, <c>x.sized</c> holds the length of <c>x</c>, <c>x.link</c>
    /// where it leads.
    /// </summary>
    public void Lay(string overlay)
    {
        foreach (var source in Directory.EnumerateFiles(overlay, "*", SearchOption.AllDirectories))
        {
            var target = System.IO.Path.Combine(Path, System.IO.Path.GetRelativePath(overlay, source));
            if (target.EndsWith("expected.json", StringComparison.Ordinal)) continue;
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            if (target.EndsWith(Removed, StringComparison.Ordinal))
                File.Delete(target[..^Removed.Length]);
            else if (target.EndsWith(Sized, StringComparison.Ordinal))
                SetLength(target[..^Sized.Length], long.Parse(File.ReadAllText(source).Trim(), CultureInfo.InvariantCulture));
            else if (target.EndsWith(Link, StringComparison.Ordinal))
                SetLink(target[..^Link.Length], File.ReadAllText(source).Trim());
            else
                File.Copy(source, target, overwrite: true);
        }

        Record(overlay);
    }

    /// <summary>Editions that were published by the good scheme record that of this folder, those of the overlay itself left aside.</summary>
    private void Record(string overlay)
    {
        var scheme = System.IO.Path.Combine(Path, "schemes", "small.yaml");
        if (!File.Exists(scheme)) return;
        var (good, now) = (HashOf(System.IO.Path.Combine(Good, "schemes", "small.yaml")), HashOf(scheme));
        if (good == now) return;
        var files = Directory.EnumerateFiles(Path, "edition.yaml", SearchOption.AllDirectories)
            .Where(file => !File.Exists(System.IO.Path.Combine(overlay, System.IO.Path.GetRelativePath(Path, file))));
        foreach (var file in files) File.WriteAllText(file, File.ReadAllText(file).Replace(good, now, StringComparison.Ordinal));
    }

    private static string HashOf(string scheme) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(scheme)));

    private static void SetLength(string file, long length)
    {
        using var stream = File.OpenWrite(file);
        stream.SetLength(length);
    }

    private static void SetLink(string file, string target)
    {
        File.Delete(file);
        File.CreateSymbolicLink(file, target);
    }

    public void Change(string pattern, Func<byte[], byte[]> change)
    {
        foreach (var file in Directory.EnumerateFiles(Path, pattern, SearchOption.AllDirectories)) File.WriteAllBytes(file, change(File.ReadAllBytes(file)));
    }

    public Checked<DataContents> Read() => DataFolder.Read(Path);

    /// <summary>Everything that is found from the files to the results.</summary>
    public Checked<Assessment> Check() => Check(Path);

    public static Checked<Assessment> Check(string path) => Check(DataFolder.Read(path));

    public static Checked<Assessment> Check(Checked<DataContents> read) => Examination.Of(read.ThenEvenIfStopped(contents => Checked.Of(contents.Audited)));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
