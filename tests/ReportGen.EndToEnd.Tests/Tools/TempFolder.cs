using ReportGen.Testing;

namespace ReportGen.EndToEnd.Tests.Tools;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("reportgen-").FullName;

    public string this[params string[] steps] => System.IO.Path.Combine([Path, .. steps]);

    /// <summary>A copy of the committed data in this folder.</summary>
    public string CopyOfData() => CopyOf("data");

    /// <summary>A copy of the committed templates in this folder.</summary>
    public string CopyOfTemplates() => CopyOf("templates");

    /// <summary>A copy of the small data of the reader's own tests.</summary>
    public string CopyOfSmallData() => CopyOf(Repository.PathOf("tests", "ReportGen.Data.Tests", "Good"), "data");

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private string CopyOf(string folder) => CopyOf(Repository.PathOf(folder), folder);

    /// <summary>A copy of any folder in this folder.</summary>
    public string CopyOf(string from, string folder)
    {
        FolderCopy.Make(from, this[folder]);
        return this[folder];
    }
}
