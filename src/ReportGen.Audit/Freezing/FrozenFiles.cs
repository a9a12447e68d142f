namespace ReportGen.Audit.Freezing;

/// <summary>The files of an edition in which its freezing and its corrections are recorded.</summary>
public static class FrozenFiles
{
    /// <summary>Who approved it, when, and the checksums.</summary>
    public const string Record = "frozen.yaml";

    /// <summary>Everything that it was published with, a fact a row.</summary>
    public const string Facts = "frozen.csv";

    /// <summary>What was decided to change since; entries are only added.</summary>
    public const string Corrections = "corrections.yaml";
}
