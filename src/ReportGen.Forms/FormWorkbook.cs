using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Forms;

/// <summary>A form as a workbook to send out: the table with what is known filled in, and a sheet that says how to fill in the rest.</summary>
internal static class FormWorkbook
{
    public const string MainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private const int LongestName = 31;
    private const int ListRows = 2000;
    private const int KeyColumns = 4;

    public static byte[] Of(Form form)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            // Every part gets a name of its own here; the library would make one up each time.
            var book = document.AddNewPart<WorkbookPart>(MainType, "rId1");
            var guide = new FormGuide(form);
            book.AddNewPart<WorksheetPart>("rId1").Worksheet = Table(form, guide);
            book.AddNewPart<WorksheetPart>("rId2").Worksheet = guide.Sheet();
            book.AddNewPart<WorkbookStylesPart>("rId3").Stylesheet = FormStyles.Sheet();
            book.Workbook = new Workbook(
                new BookViews(new WorkbookView { ActiveTab = 0 }),
                new Sheets(
                    new Sheet { Name = SheetName(form.Name), SheetId = 1, Id = "rId1" },
                    new Sheet { Name = FormGuide.Name, SheetId = 2, Id = "rId2" }));
        }

        return FixedZip.Of(stream.ToArray());
    }

    /// <summary>The file's name as far as the name of a sheet may have it.</summary>
    public static string SheetName(string name)
    {
        var safe = string.Concat(name.Select(c => c is '[' or ']' or ':' or '*' or '?' or '/' or '\\' ? '-' : c));
        return safe.Length <= LongestName ? safe : safe[..LongestName];
    }

    private static Worksheet Table(Form form, FormGuide guide)
    {
        var last = form.IsList ? ListRows : form.Rows.Length + 1;
        var rules = form
            .Columns.Select((column, i) => column.Role == FormRole.Value ? FormValidation.Of(column, i, last, guide) : null)
            .OfType<DataValidation>()
            .ToList();
        var sheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(View(form)),
            new SheetFormatProperties { DefaultRowHeight = 15 },
            new Columns(
                form.Columns.Select(
                    (column, i) =>
                        new Column
                        {
                            Min = (uint)i + 1,
                            Max = (uint)i + 1,
                            Width = Width(column),
                            CustomWidth = true,
                            Style = form.IsList ? ListStyle(column) : FormStyles.Plain,
                        }
                )
            ),
            new SheetData(Rows(form))
        );
        if (rules.Count > 0)
            sheet.Append(new DataValidations(rules) { Count = (uint)rules.Count });
        sheet.Append(
            new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
            new HeaderFooter(new OddFooter("&C&P / &N")));
        return sheet;
    }

    private static SheetView View(Form form)
    {
        var columns = form.IsList ? 0 : KeyColumns;
        var pane = new Pane
        {
            VerticalSplit = 1,
            TopLeftCell = FormCells.Reference(columns, 2),
            ActivePane = columns == 0 ? PaneValues.BottomLeft : PaneValues.BottomRight,
            State = PaneStateValues.Frozen,
        };
        if (columns > 0)
            pane.HorizontalSplit = columns;
        return new SheetView(
            pane,
            new Selection
            {
                Pane = pane.ActivePane,
                ActiveCell = pane.TopLeftCell,
                SequenceOfReferences = new ListValue<StringValue> { InnerText = pane.TopLeftCell! },
            }
        )
        {
            WorkbookViewId = 0,
            TabSelected = true,
        };
    }

    private static IEnumerable<Row> Rows(Form form)
    {
        yield return new Row(
            form.Columns.Select(
                (column, i) => FormCells.Text(i, 1, column.Header, column.Role == FormRole.Previous ? FormStyles.PreviousHeader : FormStyles.Header)
            )
        )
        {
            RowIndex = 1,
            Height = 48,
            CustomHeight = true,
        };
        for (var r = 0; r < form.Rows.Length; r++)
        {
            var (cells, row) = (form.Rows[r], r + 2);
            yield return new Row(form.Columns.Select((column, i) => CellOf(column, i, row, cells[i]))) { RowIndex = (uint)row };
        }
    }

    private static Cell CellOf(FormColumn column, int index, int row, string text) => column.Role switch
    {
        FormRole.Year => FormCells.Number(index, row, text, FormStyles.Key),
        FormRole.Code => FormCells.Text(index, row, text, FormStyles.Code),
        FormRole.Name => FormCells.Text(index, row, text, FormStyles.Key),
        FormRole.Previous when text.Length > 0 => FormCells.Number(index, row, text, FormStyles.Previous),
        FormRole.Previous => FormCells.Empty(index, row, FormStyles.Previous),
        _ => FormCells.Empty(index, row, FormStyles.Value),
    };

    private static uint ListStyle(FormColumn column) => column.Role == FormRole.Code ? FormStyles.Blank : FormStyles.Value;

    private static double Width(FormColumn column) => column switch
    {
        { Role: FormRole.Year } => 8,
        { Role: FormRole.Code } => 14,
        { Role: FormRole.Name } => 18,
        { Content: null } => 56,
        { Content: ChoiceContent } => 20,
        _ => Math.Clamp(column.Header.Length * 1.2, 14, 24),
    };
}
