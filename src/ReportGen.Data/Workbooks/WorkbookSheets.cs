using System.Xml;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Data.Workbooks;

/// <summary>A sheet of a workbook.</summary>
internal sealed record WorkbookSheet(string Name, bool IsHidden, string Part);

/// <summary>Reads which sheets a workbook has.</summary>
internal static class WorkbookSheets
{
    public const string Part = "xl/workbook.xml";

    // Its dates and types are written otherwise, and the library for values does not read it.
    private const string StrictNamespace = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    /// <summary>The worksheets in their order.</summary>
    public static IReadOnlyList<WorkbookSheet> Sheets(Package package)
    {
        var parts = Relations
            .Of(package, Part)
            .Where(relation => relation.Kind == "worksheet")
            .ToDictionary(relation => relation.Id, relation => relation.Target, StringComparer.Ordinal);
        var sheets = new List<WorkbookSheet>();
        using var reader = package.Read(Part);
        while (Package.Next(reader))
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.NamespaceURI == StrictNamespace)
                throw new WorkbookRefusedException(
                    Catalogue.FileDisguised,
                    "文件是“Strict Open XML 电子表格”，应为普通的 .xlsx 文件。",
                    "请用 Excel 打开，另存为“Excel 工作簿（*.xlsx）”。"
                );
            if (reader.LocalName == "externalReference")
                throw WorkbookRefusedException.Active("含有外部链接", null);
            if (reader.LocalName != "sheet")
                continue;
            var (name, state, id) = (reader.GetAttribute("name") ?? string.Empty, reader.GetAttribute("state"), string.Empty);
            while (reader.MoveToNextAttribute())
            {
                if (reader.LocalName == "id") id = reader.Value;
            }

            if (parts.TryGetValue(id, out var part)) sheets.Add(new WorkbookSheet(name, state is "hidden" or "veryHidden", part));
        }

        if (sheets.Count == 0) throw WorkbookRefusedException.Damaged("没有工作表");
        if (sheets.DistinctBy(sheet => sheet.Name, StringComparer.OrdinalIgnoreCase).Count() < sheets.Count) throw WorkbookRefusedException.Damaged("有同名的工作表");
        return sheets;
    }
}
