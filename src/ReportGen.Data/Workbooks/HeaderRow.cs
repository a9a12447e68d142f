using ReportGen.Data.Findings;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Data.Workbooks;

/// <summary>Reports where a blank row or a title stands in the first row, where the header belongs.</summary>
internal static class HeaderRow
{
    /// <summary>Rows that are looked at.</summary>
    public const int Rows = 10;

    public static bool IsElsewhere(IReadOnlyList<GridRow> first, FindingBag findings)
    {
        var filled = first.Select(row => row.Cells.Count(cell => !string.IsNullOrWhiteSpace(cell))).ToList();
        var widest = filled.Max();
        if (filled[0] > 1 || (filled[0] == 1 && widest == 1)) return false;
        if (widest == 0)
        {
            findings.Add(Catalogue.HeaderMissing, 1, null, "工作表的前几行是空的，第 1 行应为各列名称。", "请把表头放在第 1 行，按模板填写各列名称。");
            return true;
        }

        var likely = Invariant.Text(filled.FindIndex(count => count * 2 > widest) + 1);
        var title = first[0].Cells.FirstOrDefault(cell => !string.IsNullOrWhiteSpace(cell))?.Trim();
        var found = title is null ? "是空的" : $"像标题“{title}”";
        findings.Add(Catalogue.HeaderMissing, 1, null, $"第 1 行{found}，第 {likely} 行像表头；表头应在第 1 行。", $"请删除第 {likely} 行以上的各行，使表头成为第 1 行。", title);
        return true;
    }
}
