namespace ReportGen.Evaluation.Findings;

/// <summary>Something about the input that a person has to know, worded so that a clerk can put it right.</summary>
/// <param name="Code">The rule that found it.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Message">What is wrong and what was expected, in Chinese.</param>
/// <param name="Fix">One imperative sentence: what to do.</param>
/// <param name="Region">Code and name of the unit concerned, where there is one.</param>
/// <param name="Value">The text as found, verbatim.</param>
public sealed record Finding(FindingCode Code, Place Place, string Message, string Fix, string? Region = null, string? Value = null)
{
    /// <summary>True where the finding concerns an edition that is still a draft.</summary>
    public bool InDraft { get; init; }

    /// <summary>The explanation that answers it; null where none does.</summary>
    public Explanation? Explanation { get; init; }

    /// <summary>True where a file has not come yet: a draft allows that, since the others need not wait for it.</summary>
    public bool IsLate { get; init; }

    /// <summary>What it weighs: an answered finding is only a remark.</summary>
    public Severity Severity => Explanation is not null ? Severity.Info : IsLate ? Severity.Force : Code.Severity;

    /// <summary>True where something is not there or is not to be trusted, so that nothing is concluded from it.</summary>
    public bool Spoils => IsLate || Severity == Severity.Stop;

    /// <summary>True where nothing may be built: a draft allows what a published edition does not.</summary>
    public bool Stops => Severity == Severity.Stop || (Severity == Severity.Force && !InDraft);

    /// <summary>True where it concerns the unit with that code.</summary>
    public bool IsAbout(string code) => string.Equals(Findings.Explanation.RegionOf(this), code, StringComparison.Ordinal);

    /// <summary>
    /// The order of findings: file, sheet, row, column, code, message, all ordinal;
    /// it is total, so the same input gives the same text.
    /// </summary>
    public static int Compare(Finding left, Finding right)
    {
        var order = string.CompareOrdinal(left.Place.File, right.Place.File);
        order = order != 0 ? order : string.CompareOrdinal(left.Place.Sheet, right.Place.Sheet);
        order = order != 0 ? order : Nullable.Compare(left.Place.Row, right.Place.Row);
        order = order != 0 ? order : string.CompareOrdinal(left.Place.Column, right.Place.Column);
        order = order != 0 ? order : string.CompareOrdinal(left.Code.Id, right.Code.Id);
        order = order != 0 ? order : string.CompareOrdinal(left.Region, right.Region);
        return order != 0 ? order : string.CompareOrdinal(left.Message, right.Message);
    }
}
