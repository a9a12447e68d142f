using System.Collections.Immutable;

namespace ReportGen.Evaluation.Schemes;

/// <summary>One of the files that make up an edition: a table with one row for each unit.</summary>
/// <param name="File">File name without extension, as the supplier sends it, such as <c>科技厅</c>.</param>
/// <param name="Supplier">Who answers for it, such as <c>省科技厅</c>.</param>
/// <param name="Columns">The columns it holds beside code and name.</param>
public sealed record SourceFile(string File, string Supplier, ImmutableArray<SourceColumn> Columns);

/// <summary>A column that an office supplies for every unit.</summary>
public sealed record SourceColumn
{
    /// <summary>Its identifier.</summary>
    public required ColumnId Id { get; init; }

    /// <summary>The header, as an office writes it, with its unit in brackets.</summary>
    public required string Header { get; init; }

    /// <summary>Other headers under which it has come.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Unit of measurement; empty for counts of nothing in particular and for choices.</summary>
    public string Unit { get; init; } = string.Empty;

    /// <summary>What may stand in it.</summary>
    public required ColumnContent Content { get; init; }
}

/// <summary>What may stand in the cells of a column: a closed set.</summary>
public abstract record ColumnContent;

/// <summary>A number.</summary>
/// <param name="Minimum">Least allowed value; null: no bound.</param>
/// <param name="Maximum">Greatest allowed value; null: no bound.</param>
/// <param name="Decimals">Most decimals that are allowed; 0 for counts.</param>
public sealed record NumberContent(decimal? Minimum, decimal? Maximum, int Decimals) : ColumnContent
{
    /// <summary>The absolute value below which every number lies: no statistic of a county comes near it, and ratios of such numbers fit a decimal.</summary>
    public const decimal TooLarge = 1_000_000_000_000_000m;

    /// <summary>The least absolute value of a number that is not zero; less is an artefact of software, and would make ratios overflow.</summary>
    public const decimal LeastSize = 0.000_000_001m;

    /// <summary>True where a number lies within the bounds of the column and of every column.</summary>
    public bool Spans(decimal number) =>
        !(number < Minimum || number > Maximum) && Math.Abs(number) < TooLarge && (number == 0m || Math.Abs(number) >= LeastSize);
}

/// <summary>One of a few words.</summary>
/// <param name="Words">The words, as the office writes them.</param>
public sealed record ChoiceContent(ImmutableArray<string> Words) : ColumnContent;

/// <summary>
/// A list that makes up an edition: one row for each platform, park, service institution, project or prize, with unit, kind, level and name.
/// </summary>
/// <param name="File">File name without extension, such as <c>科技厅-平台清单</c>.</param>
/// <param name="Supplier">Who answers for it.</param>
/// <param name="Kinds">The kinds of items that it may hold, by the identifiers of the items rules.</param>
public sealed record SourceList(string File, string Supplier, ImmutableArray<string> Kinds);
