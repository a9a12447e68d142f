namespace ReportGen.Site.Downloads;

/// <summary>What everything made from synthetic data says.</summary>
public static class SampleNotice
{
    public const string Text = "示例数据，非官方发布";

    /// <summary>The notice as a sheet of a workbook.</summary>
    public static DataTable Sheet { get; } = new("notice", "说明", [new DataColumn("notice", "说明", "string")], 1, (_, cells) => cells[0] = DataCell.Of(Text));
}
