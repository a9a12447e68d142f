namespace ReportGen.Evaluation.Findings;

/// <summary>How far a finding stops the year's work.</summary>
public enum Severity
{
    /// <summary>For information, nothing to do (letter I).</summary>
    Info,

    /// <summary>May be published once an explanation stands beside it (letter X).</summary>
    Explain,

    /// <summary>A draft may be built, nothing may be published (letter F).</summary>
    Force,

    /// <summary>Nothing may be built (letter E).</summary>
    Stop,
}
