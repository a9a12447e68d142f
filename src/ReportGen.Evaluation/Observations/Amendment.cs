using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Evaluation.Observations;

/// <summary>
/// A value that was changed after it was supplied (审定修改): a row of an edition's <c>amendments.csv</c>. It is applied on top of the supplier's file, which
/// stays as it came; derivations show both values.
/// </summary>
/// <param name="Place">Where the row stands: file and row.</param>
/// <param name="File">Name of the table in the scheme.</param>
/// <param name="Column">The column.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Supplied">The value as it was supplied.</param>
/// <param name="Amended">The value that counts.</param>
public sealed record Amendment(Place Place, string File, SourceColumn Column, Unit Unit, Reported Supplied, Reported Amended)
{
    /// <summary>Name of the file in the folder of an edition.</summary>
    public const string FileName = "amendments.csv";

    /// <summary>Why it was changed.</summary>
    public required string Reason { get; init; }

    /// <summary>What proves it.</summary>
    public required string Evidence { get; init; }

    /// <summary>Who decided.</summary>
    public required string DecidedBy { get; init; }

    /// <summary>When it was decided.</summary>
    public required DateOnly Date { get; init; }
}
