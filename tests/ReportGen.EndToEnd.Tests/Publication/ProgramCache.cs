using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Publication;

/// <summary>
/// The cache of the workflow, which holds the published program from the second commit on: the one of the run where there is one, else what the first rehearsal
/// published.
/// </summary>
public sealed class ProgramCache : IDisposable
{
    private readonly TempFolder temp = new();

    /// <summary>Where a program is kept.</summary>
    public string Place => temp["program"];

    /// <summary>The folder of the program; null where none is kept.</summary>
    public string? Program => Native.Folder ?? (Directory.Exists(Place) ? Place : null);

    public void Dispose() => temp.Dispose();
}
