using ReportGen.Data.Findings;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Data.Workbooks;

/// <summary>Chooses the sheet that holds the table.</summary>
internal static class SheetChoice
{
    private const string Explanations = "说明";

    /// <summary>The only sheet with content, else the one named as the file; null, with a finding, where that is not clear.</summary>
    public static (WorkbookSheet Sheet, SheetFacts Facts)? Of(IReadOnlyList<(WorkbookSheet Sheet, SheetFacts Facts)> sheets, string name, FindingBag findings)
    {
        var filled = sheets.Where(sheet => !sheet.Facts.IsEmpty).ToList();
        foreach (var (sheet, _) in filled.Where(sheet => sheet.Sheet.IsHidden))
        {
            findings.Sheet = sheet.Name;
            findings.Add(Catalogue.CellsHidden, null, null, $"工作表“{sheet.Name}”被隐藏，其中有内容；应报的工作簿不应有隐藏的工作表。", "请取消隐藏并核对，无用的工作表予以删除。", sheet.Name);
        }

        findings.Sheet = null;
        var named = filled.Where(sheet => string.Equals(sheet.Sheet.Name.Trim(), name, StringComparison.Ordinal)).ToList();
        var tables = filled.Where(sheet => !string.Equals(sheet.Sheet.Name.Trim(), Explanations, StringComparison.Ordinal)).ToList();
        if (tables.Count == 0) tables = filled;
        var shown = tables.Where(sheet => !sheet.Sheet.IsHidden).ToList();
        foreach (var candidates in new[] { named, shown, tables })
        {
            if (candidates.Count == 1) return candidates[0];
        }

        if (tables.Count == 0)
        {
            findings.Add(Catalogue.HeaderMissing, 1, null, "工作簿中没有数据，第 1 行应为各列名称。", "请把表头放在第 1 行，按模板填写各列名称。");
            return null;
        }

        var names = string.Join("、", tables.Select(sheet => sheet.Sheet.Name));
        findings.Add(
            Catalogue.SheetUnclear,
            null,
            null,
            $"有 {Invariant.Text(tables.Count)} 张非空工作表（{names}），其中没有名为“{name}”的，无法确定取用哪一张。",
            $"请只保留应报的工作表，或将其命名为“{name}”。",
            names
        );
        return null;
    }
}
