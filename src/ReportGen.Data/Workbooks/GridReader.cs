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
    private readonly string[] cells;
    private readonly CellForm[] forms;
    private int row;
    private int next;

    private GridReader(IExcelDataReader reader, SheetFacts facts)
    {
        (this.reader, this.facts) = (reader, facts);
        (cells, forms) = (new string[facts.LastColumn], new CellForm[facts.LastColumn]);
    }

    public static GridReader Open(byte[] file, string sheet, SheetFacts facts)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var values = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(file, writable: false));
        try
        {
            while (!string.Equals(values.Name, sheet, StringComparison.Ordinal))
            {
                if (!values.NextResult()) throw WorkbookRefusedException.Damaged($"读不到工作表“{sheet}”");
            }

            return new GridReader(values, facts);
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
        }

        return new GridRow(number, cells, forms);
    }

    private bool IsNumber(int row, int column) => next < facts.Numbers.Count && facts.Numbers[next].Row == row && facts.Numbers[next].Column == column;

    private (string Text, CellForm Form) Number(int row, int i, double stored)
    {
        var plain = StoredText.Plain(stored, out var isDust);
        var form = isDust ? CellForm.Dust : CellForm.Plain;
        if (i >= reader.FieldCount) return (plain, form);
        if (reader.GetValue(i) is DateTime or TimeSpan)
        {
            form = CellForm.DateFormat;
            if (int.TryParse(plain, CultureInfo.InvariantCulture, out var day) && day is >= FirstDate and <= LastDate) facts.Dates.Add(new CellFact(row, i + 1, plain));
        }
        else if (reader.GetNumberFormatString(i) is { } format && NumberFormat.IsPercent(format))
        {
            facts.Percents.Add(new CellFact(row, i + 1, plain));
        }

        return (plain, form);
    }

    private (string Text, CellForm Form) Text(int row, int i)
    {
        switch (reader.GetValue(i))
        {
            case null:
                return (string.Empty, CellForm.Plain);
            case bool flag:
                return (flag ? "TRUE" : "FALSE", CellForm.Text);
            case DateTime date:
                var text = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                facts.Dates.Add(new CellFact(row, i + 1, text));
                return (text, CellForm.Text);
            case var value:
                var found = value.ToString() ?? string.Empty;
                if (found.Length >= FileLimits.CellCharacters) facts.Overlong.Add(new CellFact(row, i + 1, found[..20]));
                return (found, CellForm.Text);
        }
    }
}
