using System.Text;
using ReportGen.Evaluation.Findings;
using ReportGen.Site.Output;
using ReportGen.Site.Rendering;

namespace ReportGen.Site.FindingsReports;

/// <summary>Writes printable pages on what was found: an overview and a sheet for each supplier that has something to put right.</summary>
public static class FindingsReport
{
    /// <summary>Name of the folder with the templates, in the folder with those of the site.</summary>
    private const string Folder = "desk";

    private static readonly string[] Required = ["overview", "supplier"];

    /// <summary>Writes the report beside its place and swaps it in; the number of pages.</summary>
    /// <exception cref="IOException">The disk failed, or the folder holds something else; a former report is untouched.</exception>
    public static Checked<int> Write(FindingsReportInput input, string templates, string output)
    {
        ArgumentNullException.ThrowIfNull(input);
        var loaded = TemplateSet.Load(Path.Combine(templates, Folder), Required, []);
        if (!loaded.Succeeded) return Checked.Of(0, loaded.Findings.Select(InFolder));
        try
        {
            return Checked.Of(Publish(Pages(input, loaded.Value), output));
        }
        catch (TemplateException exception)
        {
            return Checked.Of(0, [InFolder(exception.Finding)]);
        }
    }

    /// <summary>All pages by file name; rendered before anything is written, they are few and small.</summary>
    private static List<(string Name, string Html)> Pages(FindingsReportInput input, TemplateSet templates)
    {
        var sheets = input.BySupplier.Select((group, i) => SupplierSheet.Make(i + 1, group)).ToList();
        return
        [
            ("index.html", Render(templates, "overview", OverviewSheet.Make(input, sheets), "index.html")),
            .. sheets.Select(sheet => (sheet.FileName, Render(templates, "supplier", sheet, sheet.FileName))),
        ];
    }

    private static string Render(TemplateSet templates, string template, object sheet, string page)
    {
        using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        templates.Render(template, sheet, text, page);
        return text.ToString();
    }

    private static int Publish(List<(string Name, string Html)> pages, string output)
    {
        using var staging = Staging.For(output, Staging.ReportMarker);
        foreach (var (name, html) in pages) File.WriteAllBytes(Path.Combine(staging.Folder, name), Encoding.UTF8.GetBytes(html));
        staging.SwapIn(pages.Select(page => page.Name));
        return pages.Count;
    }

    private static Finding InFolder(Finding finding) =>
        finding with
        {
            Place = finding.Place with { File = finding.Place.File.Length == 0 ? Folder : $"{Folder}/{finding.Place.File}" },
        };
}
