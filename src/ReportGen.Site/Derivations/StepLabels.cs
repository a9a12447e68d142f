namespace ReportGen.Site.Derivations;

/// <summary>What the steps of a derivation are called.</summary>
internal static class StepLabels
{
    public const string Value = "取值";
    public const string Band = "区间";
    public const string Formula = "计算";
    public const string Sum = "合计";
    public const string Cap = "封顶";
    public const string Amendment = "审定";
    public const string Source = "来源";

    /// <summary>True where the text of the step is clear without its label.</summary>
    public static bool SpeaksForItself(string label) => label is Value or Band or Formula or Sum or Cap or Source;
}
