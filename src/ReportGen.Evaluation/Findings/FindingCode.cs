namespace ReportGen.Evaluation.Findings;

/// <summary>One rule of the catalogue of data checks: its code, severity and what it looks for.</summary>
/// <param name="Id">Stable code such as <c>KEY-04</c>; users and scripts rely on it.</param>
/// <param name="Severity">What the finding stops.</param>
/// <param name="Title">What the rule looks for, in the words of the site (Chinese).</param>
public sealed record FindingCode(string Id, Severity Severity, string Title)
{
    /// <summary>True where a finding that stops a publication may be answered too: what it asks for is a signature.</summary>
    public bool NeedsSignature { get; init; }

    /// <summary>True where a row of <c>explanations.csv</c> may answer a finding of this rule.</summary>
    public bool Answerable => Severity == Severity.Explain || NeedsSignature;

    /// <summary>The code itself.</summary>
    public override string ToString() => Id;
}
