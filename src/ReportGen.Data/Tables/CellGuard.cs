using System.Collections.Immutable;
using CsvHelper;
using ReportGen.Data.Characters;
using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Data.Tables;

/// <summary>Takes the cells of a row out of the reader, no more than a table may have, and looks at their characters where the file has odd ones.</summary>
internal sealed class CellGuard(CsvReader reader, FileLimits limits, bool suspect, FindingBag findings)
{
    /// <summary>No cell that repeats itself from row to row is longer.</summary>
    private const int Short = 256;

    private readonly char[] room = new char[Short];
    private string[] cells = [];

    public int Row { get; private set; }

    public ImmutableArray<string> Header { get; set; } = [];

    /// <summary>The cells of the row at which the reader stands, until the next one; null, with a finding, where reading must stop.</summary>
    public string[]? Next()
    {
        Row++;
        if (Row - 1 > limits.Rows)
            return TooMuch($"数据已超过 {Invariant.Text(limits.Rows)} 行，这是本表的限度，其后的行没有读取。", Invariant.Text(limits.Rows));
        if (reader.FieldCount > limits.Columns)
            return TooMuch(
                $"第 {Invariant.Text(Row)} 行有 {Invariant.Text(reader.FieldCount)} 列，限度为 {Invariant.Text(limits.Columns)} 列。",
                Invariant.Text(reader.FieldCount)
            );
        if (reader.RawRecord.Length > limits.RowBytes)
            return TooMuch(
                $"第 {Invariant.Text(Row)} 行有 {Invariant.Text(reader.RawRecord.Length)} 个字节，限度为 {Invariant.Text(limits.RowBytes)} 个字节。",
                Invariant.Text(reader.RawRecord.Length)
            );
        if (cells.Length != reader.FieldCount)
            cells = new string[reader.FieldCount];
        for (var i = 0; i < cells.Length; i++)
        {
            var cell = CellBelow(cells[i], i);
            cells[i] = cell;
            if (FileLimits.CutsCell(cell.Length)) ReportCutCell(i, cell);
        }

        return cells;
    }

    /// <summary>The text of a cell: the one above it where that is the same, as are year, city and unit in most rows.</summary>
    private string CellBelow(string? above, int index)
    {
        if (above is null || reader.GetSpan(index).Length > Short) return reader.GetString(index);
        var cell = room.AsSpan(0, reader.GetChars(index, room));
        return cell.SequenceEqual(above) ? above : cell.ToString();
    }

    /// <summary>Reports a number of rows at which spreadsheets cut off; called at the end.</summary>
    public void ReportCutRows()
    {
        if (FileLimits.CutsRows(Row)) TooMuch($"文件恰为 {Invariant.Text(Row)} 行，这是电子表格软件的上限，数据可能被截断。", Invariant.Text(Row));
    }

    /// <summary>Reports odd characters, and takes away those that nobody sees.</summary>
    public void Look(string[] cells)
    {
        if (!suspect) return;
        if (Row > 1 && cells[0].StartsWith('\uFEFF'))
        {
            findings.Add(
                Catalogue.EncodingMixed,
                Row,
                ColumnAt(0),
                $"第 {Invariant.Text(Row)} 行开头有字节顺序标记（U+FEFF），文件像是由几份拼接而成。",
                "请核对后用原始数据重新导出为一份文件。",
                VisibleText.Of(cells[0])
            );
            cells[0] = cells[0][1..];
        }

        for (var i = 0; i < cells.Length; i++) cells[i] = CharacterFaults.ReportCell(cells[i], Row, Row == 1 ? cells[i] : ColumnAt(i), findings);
    }

    private void ReportCutCell(int index, string cell) => findings.Add(
        Catalogue.RowLimitReached,
        Row,
        ColumnAt(index),
        $"第 {Invariant.Text(Row)} 行“{ColumnAt(index)}”恰为 {Invariant.Text(cell.Length)} 个字符，这是软件的上限，内容可能被截断。",
        "请与原始数据核对，补全被截断的内容。",
        Excerpt.Of(cell, 40));

    private string[]? TooMuch(string message, string value)
    {
        findings.Add(Catalogue.RowLimitReached, Row, null, message, "请核对文件是否完整、是否放错，并用模板重新导出。", value);
        return null;
    }

    private string ColumnAt(int index) => index < Header.Length ? Header[index] : $"第 {Invariant.Text(index + 1)} 列";
}
