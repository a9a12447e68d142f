using System.Globalization;
using System.Text;
using ExcelDataReader;
using ReportGen.Data.Files;

namespace ReportGen.Data.Workbooks;

/// <summary>Reads texts and formats of the cells of a sheet, row by row down to the last one with content; numbers are taken as they are stored.</summary>
internal sealed class GridReader : IDisposable
{
    // Nobody types a date outside these years into an official table; a number that merely looks like one is a number.
    private const int FirstDate = 32_874;
    private const int LastDate = 73_050;

    private readonly IExcelDataReader reader;
    private readonly SheetFacts facts;
    private readonly string? dates;
    private readonly string[] cells;
    private readonly CellForm[] forms;
    private readonly Dictionary<string, NumberFormat?> formats = new(StringComparer.Ordinal);
    private string[] header = [];
    private int row;
    private int next;

    private GridReader(IExcelDataReader reader, SheetFacts facts, string? dates)
    {
        (this.reader, this.facts, this.dates) = (reader, facts, dates);
        (cells, forms) = (new string[facts.LastColumn], new CellForm[facts.LastColumn]);
    }

    /// <param name="file">The bytes of the file.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="facts">What its scan found.</param>
    /// <param name="dates">Header of the column of which the cells are dates; null where there is none.</param>
    public static GridReader Open(byte[] file, string sheet, SheetFacts facts, string? dates)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var values = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(file, writable: false));
        try
        {
            while (!string.Equals(values.Name, sheet, StringComparison.Ordinal))
            {
                if (!values.NextResult()) throw WorkbookRefusedException.Damaged($"读不到工作表“{sheet}”");
            }

            return new GridReader(values, facts, dates);
        }
        catch
        {
            values.Dispose();
            throw;
        }
    }

    /// <summary>The next row; null behind the last one.</summary>
    public GridRow? Next()
    {
        if (row < facts.LastRow && reader.Read()) return Row(++row);
        if (row < facts.LastRow || next < facts.Numbers.Count) throw WorkbookRefusedException.Damaged("工作表的行与所存内容不符");
        return null;
    }

    public void Dispose() => reader.Dispose();

    private GridRow Row(int number)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (IsNumber(number, i + 1)) (cells[i], forms[i]) = Number(number, i, facts.Numbers[next++].Value);
            else if (i < reader.FieldCount) (cells[i], forms[i]) = Text(number, i);
            else (cells[i], forms[i]) = (string.Empty, CellForm.Plain);
            if (facts.Left.Count > 0 && facts.Left.TryGetValue((number, i + 1), out var left))
            {
                facts.Struck.Add(new CellFact(number, i + 1, cells[i]) { Shown = left });
            }
        }

        if (number == 1) header = [.. cells];
        return new GridRow(number, cells, forms);
    }

    private bool IsNumber(int row, int column) => next < facts.Numbers.Count && facts.Numbers[next].Row == row && facts.Numbers[next].Column == column;

    private (string Text, CellForm Form) Number(int row, int i, double stored)
    {
        var plain = StoredText.Plain(stored, out var isDust);
        var form = isDust ? CellForm.Dust : CellForm.Plain;
        if (i >= reader.FieldCount) return (plain, form);
        if (reader.GetValue(i) is DateTime date && IsOfDates(i)) return (DayOf(date), CellForm.Plain);
        if (reader.GetValue(i) is DateTime or TimeSpan)
        {
            form = CellForm.DateFormat;
            if (int.TryParse(plain, CultureInfo.InvariantCulture, out var day) && day is >= FirstDate and <= LastDate)
                facts.Dates.Add(new CellFact(row, i + 1, plain));
        }
        else if (reader.GetNumberFormatString(i) is { } format && NumberFormat.IsPercent(format))
        {
            facts.Percents.Add(new CellFact(row, i + 1, plain));
        }
        else if (FormatAt(i) is { } shows && row > 1 && decimal.TryParse(plain, CultureInfo.InvariantCulture, out var number))
        {
            Compare(new CellFact(row, i + 1, plain) { Shown = shows.Show(number) }, number, isDust);
        }

        return (plain, form);
    }

    private void Compare(CellFact cell, decimal number, bool isDust)
    {
        switch (ShownText.Compare(number, cell.Shown!, header[cell.Column - 1]))
        {
            case ShownFault.Other: facts.Shown.Add(cell); break;
            case ShownFault.Rounded when !isDust: facts.Rounded.Add(cell); break;
            default: break;
        }
    }

    private bool IsOfDates(int i) => row > 1 && dates is not null && string.Equals(header[i].Trim(), dates, StringComparison.Ordinal);

    private static string DayOf(DateTime date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private NumberFormat? FormatAt(int i)
    {
        if (reader.GetNumberFormatString(i) is not { } format) return null;
        if (formats.TryGetValue(format, out var known)) return known;
        return formats[format] = NumberFormat.Parse(format);
    }

    private (string Text, CellForm Form) Text(int row, int i)
    {
        switch (reader.GetValue(i))
        {
            case null:
                return (string.Empty, CellForm.Plain);
            case bool flag:
                return (flag ? "TRUE" : "FALSE", CellForm.Text);
            case DateTime date when IsOfDates(i):
                return (DayOf(date), CellForm.Plain);
            case DateTime date:
                var text = DayOf(date);
                facts.Dates.Add(new CellFact(row, i + 1, text));
                return (text, CellForm.Text);
            case var value:
                var found = value.ToString() ?? string.Empty;
                if (FormatAt(i)?.Show(found) is { } shown && !string.Equals(shown.Trim(), found.Trim(), StringComparison.Ordinal))
                {
                    facts.Shown.Add(new CellFact(row, i + 1, found) { Shown = shown });
                }
                if (found.Length >= FileLimits.CellCharacters) facts.Overlong.Add(new CellFact(row, i + 1, found[..20]));
                return (found, CellForm.Text);
        }
    }
}
