using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using ReportGen.Data.Findings;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Forms;

/// <summary>The second sheet of a form: how to fill in the first, and the words that can be chosen there.</summary>
internal sealed class FormGuide
{
    public const string Name = "说明";

    /// <summary>The words to choose from stand to the right of what is to be read.</summary>
    private const int FirstWords = 5;

    private readonly Form form;
    private readonly ImmutableArray<(FormColumn Column, ImmutableArray<string> Words)> choices;

    public FormGuide(Form form)
    {
        this.form = form;
        choices =
        [
            .. form
                .Columns.Where(column => column is { Role: FormRole.Value, Content: ChoiceContent })
                .Select(column => (column, ((ChoiceContent)column.Content!).Words)),
        ];
    }

    /// <summary>Where the words of a column stand, as a formula names it.</summary>
    public string RangeOf(FormColumn column)
    {
        var index = choices.IndexOf(choices.First(choice => choice.Column == column));
        var letters = Invariant.Letters(FirstWords + index);
        return $"{Name}!${letters}$2:${letters}${Invariant.Text(1 + choices[index].Words.Length)}";
    }

    public Worksheet Sheet()
    {
        var rows = new SortedDictionary<int, List<Cell>>();
        void Put(int column, int row, string text, uint style)
        {
            if (!rows.TryGetValue(row, out var cells)) rows[row] = cells = [];
            cells.Add(text.Length == 0 ? FormCells.Empty(column, row, style) : FormCells.Text(column, row, text, style));
        }

        Put(0, 1, $"{Invariant.Text(form.Year)}年度《{form.Name}》填报说明", FormStyles.Title);
        var at = 2;
        foreach (var (what, text) in new[]
        {
            ("报送单位", form.Supplier), ("报送截止日期", form.Deadline is { } day ? Day(day) : string.Empty), ("填报咨询", form.Contact),
            ("经办人及联系电话", string.Empty), ("审核人", string.Empty),
        }.Where(line => line.Item1 != "填报咨询" || line.Item2.Length > 0))
        {
            Put(0, ++at, what, FormStyles.Header);
            Put(1, at, text, FormStyles.Wrapped);
        }

        at++;
        foreach (var (rule, i) in Rules().Select((rule, i) => (rule, i)))
        {
            Put(0, ++at, i == 0 ? "填写要求" : string.Empty, FormStyles.Header);
            Put(1, at, $"{Invariant.Text(i + 1)}．{rule}", FormStyles.Wrapped);
        }

        at += 2;
        foreach (var (header, i) in new[] { "列名", "要求", "单位" }.Select((header, i) => (header, i))) Put(i, at, header, FormStyles.Header);
        foreach (var column in form.Columns.Where(column => column.Role == FormRole.Value))
        {
            Put(0, ++at, column.Header, FormStyles.Wrapped);
            Put(1, at, ContentWords.Of(column.Content), FormStyles.Wrapped);
            Put(2, at, column.Unit, FormStyles.Wrapped);
        }

        for (var i = 0; i < choices.Length; i++)
        {
            Put(FirstWords + i, 1, choices[i].Column.Header, FormStyles.Header);
            for (var w = 0; w < choices[i].Words.Length; w++) Put(FirstWords + i, 2 + w, choices[i].Words[w], FormStyles.Wrapped);
        }

        var columns = new Columns(Width(1, 1, 30), Width(2, 2, 72), Width(3, 3, 12));
        if (choices.Length > 0) columns.Append(Width(FirstWords + 1, FirstWords + choices.Length, 26));
        return new Worksheet(
            new SheetViews(new SheetView { WorkbookViewId = 0, ShowGridLines = false }),
            columns,
            new SheetData(
                rows.Select(row => new Row(
                    row.Value.OrderBy(cell => cell.CellReference!.Value!.Length).ThenBy(cell => cell.CellReference!.Value, StringComparer.Ordinal)
                )
                {
                    RowIndex = (uint)row.Key,
                })
            )
        );
    }

    private static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");

    private static Column Width(int first, int last, double width) => new() { Min = (uint)first, Max = (uint)last, Width = width, CustomWidth = true };

    private IEnumerable<string> Rules()
    {
        if (form.IsList)
        {
            yield return "每个项目、机构、平台填一行；没有的不填行，并在统计表的项数列填 0。";
            yield return $"年度填 {Invariant.Text(form.Year)}；设区市、行政区划代码、县（市、区）按本年度名录填写，代码为六位。";
            yield return "类别、级别从下拉列表中选择；名称填全称，同一项目只填一行。";
        }
        else
        {
            yield return "只填白色单元格；年度、设区市、行政区划代码、县（市、区）已经填好，请勿改动，也不要增减行列。";
            if (form.Columns.Any(column => column.Role == FormRole.Previous)) yield return "灰色的“上年”各列是上年数，供对照，不必填写；确需更正上年数的，另行来函。";
            yield return "数字按表头所列单位填写，只填数字，不写单位、千分位逗号、百分号和公式。";
            yield return "每个白色单元格都要填：" + MissingMarkText.Advice;
        }

        yield return "请勿合并单元格、隐藏行列、留下批注或加合计行。";
        if (form.IsPart) yield return $"本件只填{form.Supplier}的数；各单位的报送件由省里按文件名归并。";
        yield return $"文件名“{Path.GetFileName(form.File)}.xlsx”和工作表名“{form.Name}”不要改动；也可把该表另存为“CSV UTF-8（逗号分隔）”报送，两种格式只报一种。";
    }
}
