using System.Collections.Immutable;
using ReportGen.Evaluation.Classes;
using ReportGen.Evaluation.Quantities;

namespace ReportGen.Evaluation.Schemes;

/// <summary>How often a scheme evaluates.</summary>
public enum Frequency
{
    /// <summary>Once a year.</summary>
    Yearly,

    /// <summary>Four times a year.</summary>
    Quarterly,

    /// <summary>Every month.</summary>
    Monthly,
}

/// <summary>A scheme: what is evaluated, from which files, by which rules. Frozen once an edition that uses it is published.</summary>
public sealed record Scheme
{
    /// <summary>Its identifier.</summary>
    public required SchemeId Id { get; init; }

    /// <summary>Its name, in Chinese.</summary>
    public required string Name { get; init; }

    /// <summary>What it evaluates, in Chinese, such as 县（市、区）.</summary>
    public required string UnitKind { get; init; }

    /// <summary>Terms of the programme under which it evaluates; the same for all schemes.</summary>
    public ProgrammeTerms Terms { get; init; } = ProgrammeTerms.None;

    /// <summary>The data years for which it is in force; null: not laid down.</summary>
    public EditionRange? Editions { get; init; }

    /// <summary>SHA-256 of its text in UTF-8 with line ends LF, one at its end, lower-case hexadecimal; null where it was not read from a file.</summary>
    public string? Sha256 { get; init; }

    /// <summary>How often.</summary>
    public required Frequency Frequency { get; init; }

    /// <summary>Title of the document that lays it down.</summary>
    public required string Source { get; init; }

    /// <summary>Decimals of a score.</summary>
    public required int Decimals { get; init; }

    /// <summary>Full points of the whole.</summary>
    public required Points FullPoints { get; init; }

    /// <summary>Tables with one row for each unit.</summary>
    public required ImmutableArray<SourceFile> Files { get; init; }

    /// <summary>Lists with one row for each item.</summary>
    public required ImmutableArray<SourceList> Lists { get; init; }

    /// <summary>Dimensions with their indicators, in the order of the source.</summary>
    public required ImmutableArray<Dimension> Dimensions
    {
        get;
        init
        {
            field = value;
            Indicators = [.. value.SelectMany(dimension => dimension.Indicators)];
        }
    }

    /// <summary>All indicators, in the order of the dimensions; scores are kept in this order.</summary>
    public ImmutableArray<Indicator> Indicators { get; private init; }

    /// <summary>The ruler.</summary>
    public required ClassScale Classes { get; init; }

    /// <summary>Class structure that the plan wants, by edition.</summary>
    public required ImmutableArray<StructureTarget> Targets { get; init; }

    /// <summary>The award policy; null where the scheme gives no awards.</summary>
    public required AwardPolicy? Awards { get; init; }
}

/// <summary>A range of data years.</summary>
/// <param name="From">The first.</param>
/// <param name="To">The last.</param>
public sealed record EditionRange(int From, int To)
{
    /// <summary>True where a data year lies within.</summary>
    public bool Covers(int year) => year >= From && year <= To;
}
