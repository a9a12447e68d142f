namespace ReportGen.Site.Downloads;

/// <summary>What everything made from synthetic data says.</summary>
public static class SampleNotice
{
    public const string Text = "示例数据，非官方发布";
}
