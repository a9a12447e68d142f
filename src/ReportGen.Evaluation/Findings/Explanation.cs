using System.Globalization;

namespace ReportGen.Evaluation.Findings;

/// <summary>Why a value that a rule finds implausible is right: a row of an edition's <c>explanations.csv</c>.</summary>
public sealed record Explanation
{
    /// <summary>Where the row stands: file and row.</summary>
    public required Place Place { get; init; }

    /// <summary>The rule whose finding it answers.</summary>
    public required FindingCode Code { get; init; }

    /// <summary>Path of the file in which the finding stands, relative to the data folder; with or without extension.</summary>
    public required string File { get; init; }

    /// <summary>Column in which it stands; empty where the finding names none.</summary>
    public required string Column { get; init; }

    /// <summary>Six-digit code of the unit concerned; empty where the finding names none.</summary>
    public required string Region { get; init; }

    /// <summary>The value as found; empty where the finding states none.</summary>
    public required string Value { get; init; }

    /// <summary>The same where it is a number, without grouping of digits, as findings about numbers write it; null where it is none.</summary>
    public string? PlainValue { get; init; }

    /// <summary>Why the value is right.</summary>
    public required string Reason { get; init; }

    /// <summary>What proves it.</summary>
    public required string Evidence { get; init; }

    /// <summary>Who says so.</summary>
    public required string Author { get; init; }

    /// <summary>When it was said.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>True where the edition is still a draft.</summary>
    public bool InDraft { get; init; }

    /// <summary>Reason, author and date in one line.</summary>
    public string Answer => string.Create(CultureInfo.InvariantCulture, $"{Reason}（{Author}，{Date:yyyy-MM-dd}）");

    /// <summary>True where it speaks of what the finding is about, whatever the value is now.</summary>
    public bool Concerns(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return ReferenceEquals(Code, finding.Code)
            && string.Equals(Column, finding.Place.Column ?? string.Empty, StringComparison.Ordinal)
            && string.Equals(Region, RegionOf(finding), StringComparison.Ordinal)
            && IsFile(finding.Place.File);
    }

    /// <summary>True where it answers the finding: the value is the one that was explained.</summary>
    public bool Answers(Finding finding) => Concerns(finding) && IsValue(finding.Value ?? string.Empty);

    /// <summary>True where it is the value that was explained.</summary>
    internal bool IsValue(string found) => found.AsSpan().Trim().SequenceEqual(Value) || string.Equals(found, PlainValue, StringComparison.Ordinal);

    /// <summary>The code of the unit that a finding concerns; empty where it names none.</summary>
    internal static string RegionOf(Finding finding) => finding.Region is { Length: >= 6 } region ? region[..6] : string.Empty;

    /// <summary>True where the file is the one that is named, with or without extension, or a part of the table that is named.</summary>
    internal bool IsFile(string file) => file.StartsWith(File, StringComparison.Ordinal)
        && (file.Length == File.Length || file[File.Length] == '/' || (file[File.Length] == '.' && file.IndexOf('/', File.Length) < 0));
}
