using System.Collections.Immutable;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Forms;

/// <summary>What a column of a form is for.</summary>
internal enum FormRole
{
    /// <summary>The data year; filled in.</summary>
    Year,

    /// <summary>The code of the unit; filled in, text and never a number.</summary>
    Code,

    /// <summary>City or unit; filled in.</summary>
    Name,

    /// <summary>To be filled in by the office.</summary>
    Value,

    /// <summary>Last year's value beside it, for comparison.</summary>
    Previous,
}

/// <summary>A column of a form.</summary>
/// <param name="Header">Its header.</param>
/// <param name="Role">What it is for.</param>
/// <param name="Unit">Unit of measurement; empty where there is none.</param>
/// <param name="Content">What may stand in it; null for any text.</param>
internal sealed record FormColumn(string Header, FormRole Role, string Unit = "", ColumnContent? Content = null);

/// <summary>An empty file for an office to fill in.</summary>
/// <param name="Name">File name without extension, and name of the sheet.</param>
/// <param name="Supplier">Who fills it in.</param>
/// <param name="Year">The data year.</param>
/// <param name="IsList">True where rows are items and not units, so that they are for the office to write.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">One text for each column; empty where the office writes.</param>
internal sealed record Form(
    string Name,
    string Supplier,
    int Year,
    bool IsList,
    ImmutableArray<FormColumn> Columns,
    ImmutableArray<ImmutableArray<string>> Rows
)
{
    /// <summary>Its file in the folder of the edition, without extension: that of the table, or in a folder with the table's name that of a part.</summary>
    public string File { get; init; } = Name;

    /// <summary>The last day on which it is to be sent; null where that is not known.</summary>
    public DateOnly? Deadline { get; init; }

    /// <summary>Whom its sender asks; empty where nothing is said.</summary>
    public string Contact { get; init; } = string.Empty;

    /// <summary>True for the form of one sender among several.</summary>
    public bool IsPart => File != Name;
}
