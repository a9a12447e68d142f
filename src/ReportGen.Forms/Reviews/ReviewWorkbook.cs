using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ReportGen.Data.Findings;
using ReportGen.Data.Reviews;

namespace ReportGen.Forms.Reviews;

/// <summary>Writes what a city is asked as a workbook: who answers, a sheet for each unit, and what the checks found.</summary>
public static class ReviewWorkbook
{
    /// <summary>Width of each column of a unit's sheet, in characters.</summary>
    private static readonly ImmutableArray<double> Widths = [26, 8, 16, 12, 10, 24, 56, 40, 28, 9, 16, 30];

    private static readonly ImmutableArray<double> QuestionWidths = [14, 28, 34, 64, 44];

    /// <summary>So many characters make a full cell for programs that cut there, and readers take it for cut off.</summary>
    private const int Cut = 255;

    private const double LineHeight = 15;

    /// <summary>Lines break before the width is used up.</summary>
    private const double Fullness = 0.85;

    /// <summary>No program shows a row that is higher than some 400 points.</summary>
    private const int MostLines = 26;

    /// <summary>The bytes of the workbook; the same form gives the same bytes.</summary>
    public static byte[] Of(ReviewForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddNewPart<WorkbookPart>(FormWorkbook.MainType, "rId1");
            List<(string Name, Worksheet Sheet)> sheets =
            [
                (AnswerSheets.Cover, Cover(form)), .. form.Sheets.Select(sheet => (sheet.Name, Unit(sheet))), (AnswerSheets.Questions, Questions(form)),
            ];
            for (var s = 0; s < sheets.Count; s++) book.AddNewPart<WorksheetPart>(Id(s)).Worksheet = sheets[s].Sheet;
            book.AddNewPart<WorkbookStylesPart>(Id(sheets.Count)).Stylesheet = FormStyles.Sheet();
            book.Workbook = new Workbook(
                new BookViews(new WorkbookView { ActiveTab = 0 }),
                new Sheets(sheets.Select((sheet, s) => new Sheet { Name = sheet.Name, SheetId = (uint)s + 1, Id = Id(s) })),
                new DefinedNames(sheets.Select((sheet, s) =>
                    new DefinedName($"'{sheet.Name}'!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)s })));
        }

        return FixedZip.Of(stream.ToArray());
    }

    private static string Id(int part) => "rId" + Invariant.Text(part + 1);

    private static Worksheet Cover(ReviewForm form)
    {
        List<(string Name, string Text, bool IsOpen)> lines =
        [
            (AnswerSheets.Year, Invariant.Text(form.Year), false),
            (AnswerSheets.City, form.City, false),
            (AnswerSheets.Round, Invariant.Text(form.Round), false),
            ("答复截止日期", form.Deadline is { } day ? Day(day) : "另行通知", false),
            ("咨询", form.Contact.Length == 0 ? "省级主管部门" : form.Contact, false),
            .. AnswerSheets.Answerers.Select(name => (name, string.Empty, true)),
            ("填写要求1", $"先填写上面的{string.Join('、', AnswerSheets.Answerers)}，再逐县填写各工作表最右边的白色各列。", false),
            ("填写要求2", $"每一行都要在“{AnswerSheets.Opinion}”列选择“{AnswerSheets.Agree}”或“{AnswerSheets.Dispute}”；有异议的，填写建议数和依据，清单写明应增减的项目。", false),
            ("填写要求3", "灰色单元格是下发的内容，请勿改动；不要增删行、列和工作表，不要填写公式、批注。", false),
            ("填写要求4", "填好后保存为Excel工作簿（.xlsx）报送，并附盖章的意见函；“核实问题”表供答复时参考，其中要求核实的请在依据中说明。", false),
        ];
        return Sheet(
            [22, 90],
            [],
            [
                Row(1, AnswerSheets.CoverHeaders.Select((header, i) => FormCells.Text(i, 1, header, FormStyles.Header))),
                .. lines.Select((line, i) => Row(i + 2,
                [
                    FormCells.Text(0, i + 2, line.Name, FormStyles.Key),
                    line.IsOpen ? FormCells.Empty(1, i + 2, FormStyles.Blank) : FormCells.Text(1, i + 2, line.Text, FormStyles.Wrapped),
                ])),
            ],
            freeze: 0);
    }

    private static Worksheet Unit(ReviewSheet sheet)
    {
        var (opinion, proposed) = (AnswerSheets.Headers.IndexOf(AnswerSheets.Opinion), AnswerSheets.Headers.IndexOf(AnswerSheets.Proposed));
        var rules = new List<DataValidation> { Choice(opinion, 2, sheet.Rows.Length + 1, [AnswerSheets.Agree, AnswerSheets.Dispute]) };
        rules.AddRange(sheet.Rows.Select((row, i) => (row, i)).Where(entry => IsShort(entry.row.Choices))
            .Select(entry => Choice(proposed, entry.i + 2, entry.i + 2, entry.row.Choices)));
        var rows = new List<Row> { Row(1, AnswerSheets.Headers.Select((header, i) => FormCells.Text(i, 1, header, FormStyles.Header))) };
        foreach (var (row, at) in sheet.Rows.Select((row, i) => (row, i + 2)))
        {
            string[] texts = [row.Item, row.Unit, row.Value, row.Previous, row.Change, row.Source, row.Points, row.Findings, row.Why];
            var open = Enumerable.Range(texts.Length, 3).Select(i => FormCells.Empty(i, at, FormStyles.Blank));
            rows.Add(Tall(texts, Widths, at, texts.Select((text, i) => CellOf(i, at, text)).Concat(open)));
        }

        return Sheet(Widths, rules, rows, freeze: 1);
    }

    private static Worksheet Questions(ReviewForm form)
    {
        string[] headers = ["名称", "规则", "位置", "问题", "已有说明"];
        var rows = new List<Row> { Row(1, headers.Select((header, i) => FormCells.Text(i, 1, header, FormStyles.Header))) };
        foreach (var (question, at) in form.Questions.Select((question, i) => (question, i + 2)))
        {
            string[] texts = [question.Unit, question.Rule, question.Place, question.Message, question.Answer];
            rows.Add(Tall(texts, QuestionWidths, at, texts.Select((text, i) => FormCells.Text(i, at, Uncut(text), FormStyles.Wrapped))));
        }

        if (form.Questions.IsEmpty) rows.Add(Row(2, [FormCells.Text(0, 2, "没有", FormStyles.Wrapped)]));
        return Sheet(QuestionWidths, [], rows, freeze: 1);
    }

    private static Cell CellOf(int column, int row, string text) => text.Length == 0 ? FormCells.Empty(column, row, FormStyles.Given)
        : column is 2 or 3 ? FormCells.Number(column, row, Uncut(text), FormStyles.Given)
        : FormCells.Text(column, row, Uncut(text), FormStyles.Given);

    private static string Uncut(string text) => text.Length == Cut ? text + " " : text;

    private static Row Row(int number, IEnumerable<Cell> cells) => new(cells) { RowIndex = (uint)number };

    /// <summary>A row as high as its longest text needs: programs do not agree on when they measure texts themselves.</summary>
    private static Row Tall(string[] texts, ImmutableArray<double> widths, int number, IEnumerable<Cell> cells)
    {
        var lines = texts.Select((text, i) => text.Split('\n').Sum(line => 1 + (int)(Math.Max(0, Width(line) - 1) / (widths[i] * Fullness)))).Max();
        var row = Row(number, cells);
        row.Height = LineHeight * Math.Clamp(lines, 1, MostLines);
        row.CustomHeight = true;
        return row;
    }

    /// <summary>Han characters are two wide.</summary>
    private static int Width(string line) => line.Sum(c => c < '\u2E80' ? 1 : 2);

    private static bool IsShort(ImmutableArray<string> words) =>
        !words.IsEmpty && words.Sum(word => word.Length + 1) < Cut && !words.Any(word => word.Contains(','));

    private static DataValidation Choice(int column, int first, int last, ImmutableArray<string> words) =>
        new(new Formula1($"\"{string.Join(',', words)}\""))
        {
            Type = DataValidationValues.List,
            AllowBlank = true,
            ShowErrorMessage = true,
            ErrorStyle = DataValidationErrorStyleValues.Stop,
            Error = $"请选择：{string.Join('、', words)}",
            SequenceOfReferences = new ListValue<StringValue> { InnerText = $"{FormCells.Reference(column, first)}:{FormCells.Reference(column, last)}" },
        };

    private static Worksheet Sheet(ImmutableArray<double> widths, List<DataValidation> rules, IEnumerable<Row> rows, int freeze)
    {
        var view = new SheetView { WorkbookViewId = 0 };
        if (freeze > 0)
        {
            var corner = FormCells.Reference(freeze, 2);
            view.Append(new Pane
            {
                HorizontalSplit = freeze,
                VerticalSplit = 1,
                TopLeftCell = corner,
                ActivePane = PaneValues.BottomRight,
                State = PaneStateValues.Frozen,
            });
        }

        var sheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(view),
            new SheetFormatProperties { DefaultRowHeight = 15 },
            new Columns(widths.Select((width, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = width, CustomWidth = true })),
            new SheetData(rows));
        if (rules.Count > 0) sheet.Append(new DataValidations(rules) { Count = (uint)rules.Count });
        sheet.Append(
            new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
            new HeaderFooter(new OddFooter("&C&A &P / &N")));
        return sheet;
    }

    private static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");
}
