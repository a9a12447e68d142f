using System.Collections.Immutable;
using System.Globalization;
using ExcelDataReader;
using ReportGen.Site.Downloads;
using ReportGen.Site.Listings;

namespace ReportGen.Site.Tests.Downloads;

public sealed class WorkbookTests
{
    /// <summary>The library asks for code pages even where it reads none.</summary>
    static WorkbookTests() => System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);

    [Fact]
    public void Another_library_reads_the_same_cells()
    {
        string?[][] rows = [["131081", "霸州市", "61.33"], ["130502", "<b>&\"龴𪨰", "-0.5"], ["130503", null, null]];
        ImmutableArray<DataColumn> columns = [new("code", "代码", "string", "代码"), new("name", "名称", "string", "名称"), new("total", "得分", "number", "得分", "分")];
        var table = new DataTable("results", "结果", columns, rows.Length, (row, cells) =>
        {
            cells[0] = DataCell.Of(rows[row][0]);
            cells[1] = DataCell.Of(rows[row][1]);
            cells[2] = DataCell.Number(rows[row][2]);
        });
        using var stream = new MemoryStream();
        Workbook.Write(stream, [table, table with { Title = "又一张" }], ["仅供&<试验>"]);
        stream.Position = 0;
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(stream);
        Assert.Equal("结果", reader.Name);
        Assert.Equal<IEnumerable<string?>>(["代码", "名称", "得分（分）"], Row(reader));
        Assert.All(rows, expected => Assert.Equal<IEnumerable<string?>>(expected, Row(reader)));
        Assert.False(reader.Read());
        Assert.True(reader.NextResult());
        Assert.Equal("又一张", reader.Name);
        Assert.True(reader.NextResult());
        Assert.Equal("列说明", reader.Name);
        Assert.True(reader.NextResult());
        Assert.Equal("提示", reader.Name);
        Assert.True(reader.Read() && reader.Read());
        Assert.Equal("仅供&<试验>", reader.GetValue(0));
        Assert.False(reader.NextResult());
    }

    [Fact]
    public void The_same_tables_give_the_same_bytes()
    {
        static byte[] Write()
        {
            using var stream = new MemoryStream();
            Workbook.Write(stream, [new DataTable("t", "表", [new("n", "数", "number", "数")], 1, (_, cells) => cells[0] = DataCell.Number("1"))], []);
            return stream.ToArray();
        }

        Assert.Equal(Write(), Write());
    }

    private static string?[] Row(IExcelDataReader reader)
    {
        Assert.True(reader.Read());
        return
        [
            .. Enumerable
                .Range(0, 3)
                .Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))
                .Select(text => string.IsNullOrEmpty(text) ? null : text),
        ];
    }
}
