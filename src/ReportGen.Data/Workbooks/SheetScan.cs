using System.Globalization;
using System.Xml;
using ReportGen.Data.Files;
using ReportGen.Data.Findings;

namespace ReportGen.Data.Workbooks;

/// <summary>Reads a worksheet node by node for what a reader of values does not give.</summary>
internal sealed class SheetScan(XmlReader reader, SharedTexts texts, CellStyles styles, int mostRows)
{
    private readonly SheetFacts facts = new();
    private readonly TextRuns runs = new();
    private int row;
    private int column;
    private int cellsInRow;
    private bool rowIsHidden;

    public static SheetFacts Of(Package package, string part, SharedTexts texts, CellStyles styles, int mostRows)
    {
        using var reader = package.Read(part);
        return new SheetScan(reader, texts, styles, mostRows).Read();
    }

    private SheetFacts Read()
    {
        while (Package.Next(reader))
        {
            if (reader.NodeType != XmlNodeType.Element) continue;
            switch (reader.LocalName)
            {
                case "row": BeginRow(); break;
                case "c": ReadCell(); break;
                case "col": ReadColumns(); break;
                case "filterColumn": facts.IsFiltered = true; break;
                case "sheetPr": facts.IsFiltered |= IsOn("filterMode"); break;
                case "mergeCell": ReadMerged(); break;
                default: break;
            }
        }

        return facts;
    }

    private void BeginRow()
    {
        var stated = reader.GetAttribute("r");
        var next = stated is null ? row + 1 : Integer(stated);
        if (next <= row) throw WorkbookRefusedException.Damaged($"第 {Invariant.Text(next)} 行的次序有误");
        (row, column, cellsInRow) = (next, 0, 0);
        rowIsHidden = IsOn("hidden") || (reader.GetAttribute("ht") is "0" && IsOn("customHeight"));
    }

    private void ReadCell()
    {
        var place = new CellRef(row, column + 1);
        if (reader.GetAttribute("r") is { } stated && (!CellRef.TryParse(stated, out place) || place.Row != row || place.Column <= column))
            throw WorkbookRefusedException.Damaged($"单元格“{stated}”的次序有误");
        if (row == 0)
            throw WorkbookRefusedException.Damaged("单元格不在任何一行内");
        column = place.Column;
        var type = reader.GetAttribute("t") ?? "n";
        var look = styles[reader.GetAttribute("s")];
        var (formula, value, text, left) = Content();
        if (formula is not null) facts.Formulas.Add(new CellFact(row, column, formula));
        if (type == "e") facts.Errors.Add(new CellFact(row, column, value ?? string.Empty));
        if (formula is null && string.IsNullOrEmpty(value) && !text) return;
        Count(place);
        if (facts.Far is not null || type == "e")
            return;
        if (look.IsInvisible && row > 1)
            facts.Invisible.Add(new CellFact(row, column, place.ToString()));
        if (type == "s" && value is not null)
            left = Left(value, place);
        if (look.IsStruck)
            left = string.Empty;
        if (left is not null)
            facts.Left[(row, column)] = left;
        if (type != "n" || value is null)
            return;
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
            throw WorkbookRefusedException.Damaged($"单元格 {place} 所存的不是数字");
        facts.Numbers.Add(new StoredNumber(row, column, number));
    }

    /// <summary>What is left of a shared text of which a part is struck out; null where nothing is.</summary>
    private string? Left(string value, CellRef place)
    {
        if (!int.TryParse(value, CultureInfo.InvariantCulture, out var index) || index < 0 || index >= texts.Count)
        {
            throw WorkbookRefusedException.Damaged($"单元格 {place} 的文本不存在");
        }
        return texts.Struck.GetValueOrDefault(index);
    }

    /// <summary>Formula and value of the cell, whether it has a text of its own, and what is left of that where a part is struck out.</summary>
    private (string? Formula, string? Value, bool HasText, string? Left) Content()
    {
        string? formula = null, value = null;
        var (text, inside) = (false, string.Empty);
        runs.Begin();
        if (reader.IsEmptyElement) return (null, null, false, null);
        var depth = reader.Depth;
        while (Package.Next(reader) && reader.Depth > depth)
        {
            runs.Take(reader);
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    inside = reader.LocalName;
                    if (inside == "f") formula ??= string.Empty;
                    if (reader.IsEmptyElement) inside = string.Empty;
                    break;
                case XmlNodeType.EndElement:
                    inside = string.Empty;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA when inside == "f":
                    formula += reader.Value;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA when inside == "v":
                    value += reader.Value;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace when inside == "t":
                    text = true;
                    break;
                default:
                    break;
            }
        }

        return (formula, value, text, runs.IsStruck ? runs.Left : null);
    }

    private void Count(CellRef place)
    {
        if (++facts.Cells > WorkbookLimits.Cells) throw WorkbookRefusedException.TooLarge("有内容的单元格过多", $"{Invariant.Text(WorkbookLimits.Cells)} 个");
        if (cellsInRow++ == 0)
        {
            facts.Rows++;
            if (rowIsHidden) facts.HiddenRows.Add(row);
        }

        facts.WidestRow = Math.Max(facts.WidestRow, cellsInRow);
        if (place.Row > mostRows || place.Column > FileLimits.MostColumns)
        {
            facts.Far ??= place;
            return;
        }

        facts.LastRow = place.Row;
        facts.LastColumn = Math.Max(facts.LastColumn, place.Column);
    }

    private void ReadColumns()
    {
        if (IsOn("hidden") || reader.GetAttribute("width") is "0")
            facts.HiddenColumns.Add((Integer(reader.GetAttribute("min")), Integer(reader.GetAttribute("max"))));
    }

    private void ReadMerged()
    {
        if (!CellRef.TryParseArea(reader.GetAttribute("ref"), out var first, out var last)) throw WorkbookRefusedException.Damaged("合并单元格的范围有误");
        facts.Merged.Add((first, last));
    }

    private bool IsOn(string attribute) => reader.GetAttribute(attribute) is "1" or "true";

    private static int Integer(string? text) =>
        CellRef.TryParse($"A{text}", out var cell) ? cell.Row : throw WorkbookRefusedException.Damaged($"“{text}”不是行号或列号");
}
