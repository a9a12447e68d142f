using System.Collections.Immutable;
using ReportGen.Evaluation.Regions;

namespace ReportGen.Evaluation.Observations;

/// <summary>A file of a table or list that comes in parts.</summary>
/// <param name="Source">The file.</param>
/// <param name="Headers">Headers as they stand in the file, in the order of the layout's columns; of a list, that of the names alone.</param>
/// <param name="Sender">Who sent it; the supplier of the table where nobody knows.</param>
public sealed record InputPart(SourceTable Source, ImmutableArray<string> Headers, string Sender);

/// <summary>Who owes rows of a table or list, and for which units.</summary>
/// <param name="Name">A city (廊坊市) or a county with its city (廊坊市霸州市); of a table that is one file, its supplier.</param>
/// <param name="Source">The file; where it has not come, the one that is awaited.</param>
/// <param name="Units">The units for which he owes rows, by code.</param>
public sealed record PartSender(string Name, SourceTable Source, ImmutableArray<Unit> Units)
{
    /// <summary>False where no file has come from him; that is reported where files are sought.</summary>
    public bool HasCome { get; init; } = true;

    /// <summary>Rows of his that were left out with a finding: so many of his units may lack a row for that reason.</summary>
    public int LostRows { get; init; }
}
