using System.Collections.Immutable;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using ReportGen.Evaluation.Schemes;
using ReportGen.Forms;

namespace ReportGen.Data.Tests.Forms;

public sealed class FormWorkbookTests
{
    private static readonly ImmutableArray<FormColumn> Keys =
    [
        new("年度", FormRole.Year),
        new("设区市", FormRole.Name),
        new("行政区划代码", FormRole.Code),
        new("县（市、区）", FormRole.Name),
    ];

    private static readonly Form Table = new(
        "统计局",
        "省统计局",
        2024,
        IsList: false,
        [
            .. Keys,
            new("人口（万人）", FormRole.Value, "万人", new NumberContent(0m, 100m, 2)),
            new("上年人口（万人）", FormRole.Previous, "万人", new NumberContent(0m, 100m, 2)),
            new("领导小组", FormRole.Value, string.Empty, new ChoiceContent(["是", "否"])),
        ],
        [["2024", "廊坊市", "131081", "霸州市", "", "12.30", ""], ["2024", "廊坊市", "131082", "三河市", "", "—", ""]]);

    private static readonly Form List = new(
        "平台清单",
        "省科技厅",
        2024,
        IsList: true,
        [
            .. Keys,
            new("类别", FormRole.Value, string.Empty, new ChoiceContent(["重点实验室"])),
            new("级别", FormRole.Value, string.Empty, new ChoiceContent(["国家级", "省级"])),
            new("名称", FormRole.Value),
        ],
        []
    );

    [Fact]
    public void A_workbook_is_valid() =>
        Assert.All(
            [Table, List],
            form => Open(form, document => Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}")))
        );

    [Fact]
    public void The_sheets_are_the_table_by_the_name_of_the_file_and_the_guide() =>
        Open(Table, document => Assert.Equal(["统计局", "说明"], document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value)));

    [Fact]
    public void What_is_known_is_filled_in_with_codes_as_text_and_numbers_as_numbers() => Open(Table, document =>
    {
        var rows = Sheet(document, "rId1").Descendants<Row>().Select(row => row.Elements<Cell>().Select(cell => cell.InnerText).ToArray()).ToList();
        Assert.Equal(Table.Columns.Select(column => column.Header), rows[0]);
        Assert.Equal(Table.Rows[0], rows[1]);
        Assert.Equal(Table.Rows[1], rows[2]);
        var cells = Sheet(document, "rId1").Descendants<Cell>().ToDictionary(cell => cell.CellReference!.Value!);
        Assert.Equal(CellValues.InlineString, cells["C2"].DataType!.Value);
        Assert.Equal("12.30", cells["F2"].CellValue!.Text);
        Assert.Null(cells["F2"].DataType);
        Assert.Equal(CellValues.InlineString, cells["F3"].DataType!.Value);
        Assert.Null(cells["E2"].CellValue);
        Assert.DoesNotContain(cells.Values, cell => cell.CellFormula is not null);
    });

    [Fact]
    public void Header_and_keys_are_frozen() =>
        Open(
            Table,
            document =>
            {
                var pane = Sheet(document, "rId1").Descendants<Pane>().Single();
                Assert.Equal(
                    (4d, 1d, "E2", PaneStateValues.Frozen),
                    (pane.HorizontalSplit!.Value, pane.VerticalSplit!.Value, pane.TopLeftCell!.Value, pane.State!.Value)
                );
            }
        );

    [Fact]
    public void A_number_is_held_to_its_bounds_while_marks_pass() => Open(Table, document =>
    {
        var rule = Sheet(document, "rId1").Descendants<DataValidation>().First();
        Assert.Equal("E2:E3", rule.SequenceOfReferences!.InnerText);
        Assert.Equal("OR(AND(ISNUMBER(E2),E2>=0,E2<=100,ROUND(E2,2)=E2),EXACT(E2,\"—\"),EXACT(E2,\"…\"),EXACT(E2,\"x\"))", rule.Formula1!.Text);
        Assert.Equal("人口（万人）", rule.PromptTitle!.Value);
        Assert.Contains("单位：万人。", rule.Prompt!.Value, StringComparison.Ordinal);
        Assert.Contains("缺报填 —", rule.Prompt!.Value, StringComparison.Ordinal);
    });

    [Fact]
    public void A_choice_lists_the_words_that_stand_in_the_guide() => Open(Table, document =>
    {
        var rule = Sheet(document, "rId1").Descendants<DataValidation>().Last();
        Assert.Equal((DataValidationValues.List, "说明!$F$2:$F$3"), (rule.Type!.Value, rule.Formula1!.Text));
        var cells = Sheet(document, "rId2").Descendants<Cell>().ToDictionary(cell => cell.CellReference!.Value!, cell => cell.InnerText);
        Assert.Equal(("领导小组", "是", "否"), (cells["F1"], cells["F2"], cells["F3"]));
    });

    [Fact]
    public void A_list_is_a_header_with_rules_for_many_rows() => Open(List, document =>
    {
        Assert.Single(Sheet(document, "rId1").Descendants<Row>());
        Assert.Equal(["E2:E2000", "F2:F2000"], Sheet(document, "rId1").Descendants<DataValidation>().Select(rule => rule.SequenceOfReferences!.InnerText));
    });

    [Theory]
    [InlineData("县级-支持奖励清单", "县级-支持奖励清单")]
    [InlineData("甲/乙[丙]", "甲-乙-丙-")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一")]
    public void A_sheet_bears_the_name_of_its_file_as_far_as_it_can(string file, string sheet) => Assert.Equal(sheet, FormWorkbook.SheetName(file));

    private static void Open(Form form, Action<SpreadsheetDocument> assert)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(FormWorkbook.Of(form)), isEditable: false);
        assert(document);
    }

    private static Worksheet Sheet(SpreadsheetDocument document, string id) => ((WorksheetPart)document.WorkbookPart!.GetPartById(id)).Worksheet;
}
