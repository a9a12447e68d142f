using ReportGen.Evaluation.Findings;
using ReportGen.Site.Rendering;

namespace ReportGen.Site.FindingsReports;

/// <summary>Writes printable pages on what was found: an overview and a sheet for each supplier that has something to put right.</summary>
public static class FindingsReport
{
    /// <summary>Writes the report beside its place and swaps it in; the number of pages.</summary>
    /// <exception cref="IOException">The disk failed, or the folder holds something else; a former report is untouched.</exception>
    public static Checked<int> Write(FindingsReportInput input, string templates, string output)
    {
        ArgumentNullException.ThrowIfNull(input);
        return DeskPages.Write(templates, ["overview", "supplier"], output, set => Pages(input, set));
    }

    private static List<(string Name, string Html)> Pages(FindingsReportInput input, TemplateSet templates)
    {
        var sheets = input.BySupplier.Select((group, i) => SupplierSheet.Make(i + 1, group)).ToList();
        return
        [
            ("index.html", DeskPages.Render(templates, "overview", OverviewSheet.Make(input, sheets), "index.html")),
            .. sheets.Select(sheet => (sheet.FileName, DeskPages.Render(templates, "supplier", sheet, sheet.FileName))),
        ];
    }
}
