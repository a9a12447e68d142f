using ReportGen.Data.Findings;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Data.Workbooks;

/// <summary>Reports what a sheet holds besides plain cells, each thing once for each column.</summary>
internal sealed class SheetFactReporter(string[] header, SheetFacts facts, FindingBag findings)
{
    private const int MostNamed = 5;
    private const int LongestText = 100;

    private bool isStopped;

    /// <summary>True where the cells can still be read as they stand.</summary>
    public static bool Report(string[] header, SheetFacts facts, IReadOnlyList<CellRef> comments, IReadOnlyList<string> boxes, FindingBag findings)
    {
        var reporter = new SheetFactReporter(header, facts, findings);
        reporter.ReportCells();
        reporter.ReportLayout();
        reporter.ReportNotes(comments, boxes);
        return !reporter.isStopped;
    }

    private void ReportCells()
    {
        var links = facts
            .Formulas.Where(fact => fact.Text.Contains('|', StringComparison.Ordinal) && fact.Text.Contains('!', StringComparison.Ordinal))
            .ToList();
        var wrong = facts.Errors.Select(fact => (fact.Row, fact.Column)).ToHashSet();
        ReportByColumn(Catalogue.FileActive, links, where => $"{where}是调用其他程序的公式（DDE）。", "请删除这些公式，改填数值。");
        ReportByColumn(Catalogue.CellFormula, facts.Errors, where => $"{where}是错误值，应为数值。", "请改正后选择性粘贴为数值。");
        ReportByColumn(
            Catalogue.CellFormula,
            facts.Formulas.Except(links).Where(fact => !wrong.Contains((fact.Row, fact.Column))).Select(fact => fact with { Text = "=" + fact.Text }),
            where => $"{where}是公式，应为数值。",
            "请选中后复制，选择性粘贴为数值。"
        );
        ReportByColumn(
            Catalogue.UnitInCell,
            facts.Dates,
            where => $"{where}是日期，应为所填的数字或文字；“3-5”之类的内容会被自动转成日期。",
            "请把单元格格式改为文本或常规，重新填写原来的内容。"
        );
        ReportByColumn(
            Catalogue.PercentMixed,
            facts.Percents,
            where => $"{where}是百分比格式，所存的数是显示的百分之一，应为按表头单位填写的数。",
            "请把单元格格式改为常规，按表头的单位重新填写。"
        );
        ReportByColumn(Catalogue.CellStruck, facts.Struck, (where, cell) => $"{where}有划去的内容，{Struck(cell)}。", "请删除划去的内容，只留应报的数或文字。");
        ReportByColumn(
            Catalogue.CellShownOtherwise,
            facts.Shown,
            (where, cell) => $"{where}显示的与所存的不同，如第 {Invariant.Text(cell.Row)} 行显示为{Seen(cell)}，而读入的是{Held(cell)}。",
            "请把单元格格式改为常规，核对后按表头的单位填写。");
        ReportByColumn(
            Catalogue.CellShownRounded,
            facts.Rounded,
            (where, cell) => $"{where}显示的小数位数少于所存的，如第 {Invariant.Text(cell.Row)} 行显示为{Seen(cell)}，按所存的“{cell.Text}”读入。",
            "请核对所存的数是否为应报的数。");
        ReportByColumn(Catalogue.CellsHidden, facts.Invisible, where => $"{where}的字与底色相同，看不见，但会被读入。", "请改正字体颜色并核对，无用的内容予以删除。");
        ReportByColumn(Catalogue.RowLimitReached, facts.Overlong, where => $"{where}达到单元格长度上限，内容可能被截断。", "请核对原文，缩短后重新填写。");
    }

    private void ReportByColumn(FindingCode code, IEnumerable<CellFact> cells, Func<string, string> message, string fix) =>
        ReportByColumn(code, cells, (where, _) => message(where), fix);

    private void ReportByColumn(FindingCode code, IEnumerable<CellFact> cells, Func<string, CellFact, string> message, string fix)
    {
        foreach (var column in cells.GroupBy(fact => fact.Column).OrderBy(group => group.Key))
        {
            var found = column.ToList();
            var text = found[0].Text;
            Add(
                code,
                found[0].Row,
                Header(column.Key),
                message($"{Invariant.Letters(column.Key - 1)} 列{Rows(found.ConvertAll(fact => fact.Row))}", found[0]),
                fix,
                Excerpt.Of(text, LongestText));
        }
    }

    private static string Struck(CellFact cell)
    {
        var text = Held(cell);
        return string.IsNullOrWhiteSpace(cell.Shown)
            ? $"如第 {Invariant.Text(cell.Row)} 行的{text}已全部划去，却会被读入"
            : $"如第 {Invariant.Text(cell.Row)} 行未划去的是{Seen(cell)}，而读入的是{text}";
    }

    private static string Held(CellFact cell) => $"“{Excerpt.Of(cell.Text, LongestText)}”";

    private static string Seen(CellFact cell) => string.IsNullOrWhiteSpace(cell.Shown) ? "空白" : $"“{Excerpt.Of(cell.Shown.Trim(), LongestText)}”";

    private void ReportLayout()
    {
        foreach (var (first, last) in facts.Merged.Where(area => area.First.Row <= facts.LastRow && area.First.Column <= facts.LastColumn))
        {
            Add(Catalogue.CellsMerged, first.Row, Header(first.Column), $"{first}:{last} 是合并单元格，应为每格各填一个值。", "请取消合并，并填满每个单元格。", $"{first}:{last}");
        }

        if (facts.HiddenRows.Count > 0)
            Add(
                Catalogue.CellsHidden,
                facts.HiddenRows[0],
                null,
                $"{Rows(facts.HiddenRows)}被隐藏，但会被读入；应报的行不应隐藏。",
                "请取消隐藏并核对，无用的行予以删除。",
                null
            );
        foreach (var (first, last) in facts.HiddenColumns.Where(area => area.First <= facts.LastColumn))
        {
            var letters =
                first == last ? Invariant.Letters(first - 1) : $"{Invariant.Letters(first - 1)}:{Invariant.Letters(Math.Min(last, facts.LastColumn) - 1)}";
            Add(
                Catalogue.CellsHidden,
                null,
                Header(first),
                $"{letters} 列被隐藏，但会被读入；应报的列不应隐藏。",
                "请取消隐藏并核对，无用的列予以删除。",
                letters
            );
        }

        if (facts.IsFiltered) Add(Catalogue.CellsHidden, null, null, "工作表正在筛选，未显示的行也会被读入；应显示全部行。", "请清除筛选，核对全部行。", null);
    }

    private void ReportNotes(IReadOnlyList<CellRef> comments, IReadOnlyList<string> boxes)
    {
        if (comments.Count > 0)
        {
            var places = string.Join("、", comments.Take(MostNamed));
            Add(
                Catalogue.CommentsLeft,
                comments[0].Row,
                Header(comments[0].Column),
                $"留有 {Invariant.Text(comments.Count)} 条批注（{places}{(comments.Count > MostNamed ? " 等" : string.Empty)}），应报的表中不应有批注。",
                "请处理批注提出的问题，再删除批注。",
                places
            );
        }

        if (boxes.Count > 0) Add(Catalogue.CommentsLeft, null, null, $"留有带文字的文本框（“{boxes[0]}”），其中的内容不会被读入。", "请把需要的内容填入单元格，再删除文本框。", boxes[0]);
    }

    private void Add(FindingCode code, int? row, string? column, string message, string fix, string? value)
    {
        isStopped |= code.Severity == Severity.Stop;
        findings.Add(code, row, column, message, fix, value);
    }

    private string Header(int column)
    {
        var text = column <= header.Length ? header[column - 1].Trim() : string.Empty;
        return text.Length > 0 ? text : Invariant.Letters(column - 1);
    }

    private static string Rows(List<int> rows)
    {
        var named = string.Join('、', rows.Take(MostNamed).Select(Invariant.Text));
        return rows.Count > MostNamed ? $"第 {named} 行等 {Invariant.Text(rows.Count)} 处" : $"第 {named} 行";
    }
}
