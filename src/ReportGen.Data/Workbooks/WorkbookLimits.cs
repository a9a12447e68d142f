namespace ReportGen.Data.Workbooks;

/// <summary>What no honest table exceeds; a hostile or broken file ends here, before anything is parsed.</summary>
internal static class WorkbookLimits
{
    public const int FileBytes = 32 << 20;

    public const int UnpackedBytes = 64 << 20;

    public const int Entries = 200;

    public const int DirectoryBytes = 1 << 20;

    /// <summary>From this size on, the ratio counts.</summary>
    public const int RatioFrom = 1 << 20;

    public const int Ratio = 100;

    /// <summary>The longest run of bytes without a mark-up character: what an XML reader would have to hold at once.</summary>
    public const int RunBytes = 1 << 20;

    public const int Depth = 64;

    public const int Cells = 2_000_000;

    public const int SharedStrings = 1_000_000;
}
