using System.Collections.Immutable;
using ReportGen.Core.Findings;
using ReportGen.Data.Findings;

namespace ReportGen.Data.Tables;

/// <summary>Lets through the rows of data, whatever kind of file they come from, and tells the others.</summary>
internal sealed class RowGate(ImmutableArray<string> header, FindingBag findings)
{
    private static readonly ImmutableHashSet<string> Totals = ["合计", "总计", "小计", "平均", "平均值", "全省", "全省合计", "全市合计"];

    private int blank;

    /// <summary>True where the row is one of data and as wide as the header; blank rows are told once data follow them.</summary>
    public bool Takes(int number, string[] cells)
    {
        if (IsBlank(cells))
        {
            if (blank == 0) blank = number;
            return false;
        }

        if (blank > 0) findings.Add(Catalogue.RowBlank, blank, null, $"第 {Invariant.Text(blank)} 行是空行，其后还有数据。", "请删除数据中间的空行。");
        blank = 0;
        return HasWidth(cells, number) && !IsTotal(cells, number);
    }

    public static bool IsBlank(string[] cells)
    {
        foreach (var cell in cells)
        {
            if (!string.IsNullOrWhiteSpace(cell)) return false;
        }

        return true;
    }

    private bool HasWidth(string[] cells, int number)
    {
        if (cells.Length == header.Length) return true;
        findings.Add(
            Catalogue.RowRagged,
            number,
            null,
            $"第 {Invariant.Text(number)} 行有 {Invariant.Text(cells.Length)} 个单元格，表头有 {Invariant.Text(header.Length)} 列。",
            cells.Length > header.Length ? "请检查该行多出的逗号；含逗号的内容（如 1,234）须加英文双引号。" : "请补齐该行缺少的单元格。",
            string.Join(',', cells));
        return false;
    }

    private bool IsTotal(string[] cells, int number)
    {
        for (var i = 0; i < Math.Min(cells.Length, 4); i++)
        {
            if (cells[i].Length is < 2 or > 6 || !Totals.Contains(cells[i].Trim())) continue;
            findings.Add(Catalogue.RowBlank, number, header[i], $"第 {Invariant.Text(number)} 行是“{cells[i].Trim()}”行，数据区只应有各县的行。", "请删除合计、平均等汇总行。", cells[i]);
            return true;
        }

        return false;
    }
}
