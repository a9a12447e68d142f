using System.Collections.Immutable;
using ReportGen.Evaluation.Regions;

namespace ReportGen.Evaluation.Observations;

/// <summary>
/// The results of an edition as somebody else has them: an assurer's spreadsheet, or the list that was published. It is compared, never used.
/// </summary>
/// <param name="Source">The file.</param>
/// <param name="ScoreHeader">Header of the column of totals as it stands in the file.</param>
/// <param name="RankHeader">Header of the column of ranks.</param>
/// <param name="ClassHeader">Header of the column of classes.</param>
/// <param name="AwardHeader">Header of the column of awards.</param>
/// <param name="Rows">The rows, in the order of the file; at most one for each unit, and not every unit needs one.</param>
public sealed record AssuranceTable(
    SourceTable Source,
    string ScoreHeader,
    string RankHeader,
    string ClassHeader,
    string AwardHeader,
    ImmutableArray<AssuranceRow> Rows
);

/// <summary>What somebody else has for a unit; null where it is not stated.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Row">The row that a person sees.</param>
/// <param name="Score">Total.</param>
/// <param name="Rank">Rank.</param>
/// <param name="Class">Letter of the class.</param>
/// <param name="Award">Award paid in all, 10 000 yuan.</param>
public sealed record AssuranceRow(Unit Unit, int Row, decimal? Score, int? Rank, string? Class, decimal? Award);
