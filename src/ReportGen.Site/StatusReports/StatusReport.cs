using ReportGen.Evaluation.Findings;
using ReportGen.Site.FindingsReports;

namespace ReportGen.Site.StatusReports;

/// <summary>Writes a printable page on what has come and what is open.</summary>
public static class StatusReport
{
    private const string Template = "status";

    /// <summary>Writes the page beside its place and swaps it in; the number of pages.</summary>
    /// <exception cref="IOException">The disk failed, or the folder holds something else; a former page is untouched.</exception>
    public static Checked<int> Write(StatusSheet sheet, string templates, string output) =>
        DeskPages.Write(templates, [Template], output, set => [("index.html", DeskPages.Render(set, Template, sheet, "index.html"))]);
}
