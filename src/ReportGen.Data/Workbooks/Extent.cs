using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Data.Workbooks;

/// <summary>Reports where a sheet is larger than any table that is asked for.</summary>
internal static class Extent
{
    public static bool IsExceeded(SheetFacts facts, int mostRows, FindingBag findings)
    {
        if (facts.Far is not { } far) return false;
        if (facts.Rows > mostRows)
        {
            findings.Add(
                Catalogue.RowLimitReached,
                far.Row,
                null,
                $"工作表有 {Invariant.Text(facts.Rows)} 行数据，上限为 {Invariant.Text(mostRows)} 行。",
                "请核对是否选错文件，只保留本表应报的行。"
            );
        }
        else if (facts.WidestRow > FileLimits.MostColumns)
        {
            findings.Add(
                Catalogue.RowLimitReached,
                far.Row,
                Invariant.Letters(far.Column - 1),
                $"工作表有 {Invariant.Text(facts.WidestRow)} 列数据，上限为 {Invariant.Text(FileLimits.MostColumns)} 列。",
                "请核对是否选错文件，只保留本表应报的列。"
            );
        }
        else
        {
            findings.Add(Catalogue.CellFarOutside, far.Row, Invariant.Letters(far.Column - 1), $"单元格 {far} 有内容，远在表格之外。", "请删除表格以外的行和列，再保存。", far.ToString());
        }

        return true;
    }
}
