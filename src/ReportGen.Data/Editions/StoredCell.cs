using ReportGen.Data.Findings;
using ReportGen.Data.Numbers;
using ReportGen.Data.Workbooks;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Data.Editions;

/// <summary>Reports where a workbook stores a figure other than as a plain number.</summary>
internal static class StoredCell
{
    /// <summary>The text to be read as the figure.</summary>
    public static string Settle(string cell, CellForm form, SourceColumn column, in CellPlace place, FindingBag findings)
    {
        if (form == CellForm.Plain || column.Content is not NumberContent) return cell;
        switch (form)
        {
            case CellForm.Text when NumberGrammar.TryParse(cell.AsSpan().Trim(), out _):
                findings.Add(Catalogue.CellTyped, place.Row, place.Header, $"“{column.Header}”为文本“{cell}”，应存为数字。", "请把该列转换为数字格式。", cell, place.Region);
                return cell;
            case CellForm.DateFormat:
                findings.Add(
                    Catalogue.CellTyped,
                    place.Row,
                    place.Header,
                    $"“{column.Header}”所存的是 {cell}，却显示为日期；已按 {cell} 读入，应为数字格式。",
                    "请把单元格格式改为常规，并核对数值。",
                    cell,
                    place.Region
                );
                return cell;
            case CellForm.Dust when place.IsCompared:
                return StoredText.Shown(cell);
            case CellForm.Dust:
                var shown = StoredText.Shown(cell);
                findings.Add(
                    Catalogue.DecimalsWrong,
                    place.Row,
                    place.Header,
                    $"“{column.Header}”所存的是 {cell}，带有浮点误差；已按 {shown} 读入，是否应为 {shown}？",
                    $"请核对后改填 {shown}。",
                    cell,
                    place.Region
                );
                return shown;
            default:
                return cell;
        }
    }
}
