using System.Globalization;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Results;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Downloads;

/// <summary>The tables of an edition that does not make everything public: every unit has its row, what is not public is empty.</summary>
internal static class OutlineTables
{
    private const int RankColumn = 6;

    public static void FillResult(DisclosedUnit unit, OutlinedEdition edition, EditionState state, RevisedRows revised, Span<DataCell> cells)
    {
        var isAwardPublic = edition.Edition.Disclosure.Awards && unit.Class is not null;
        cells[0] = DataCell.Of(unit.Unit.Code.ToString());
        cells[1] = DataCell.Of(unit.Unit.Name);
        cells[2] = DataCell.Of(unit.Unit.City.Key);
        cells[3] = DataCell.Of(unit.Unit.City.Name);
        cells[4] = DataCell.Number(unit.Total is { } total ? Format.Points(total) : null);
        cells[5] = DataCell.Of(unit.Class?.Letter);
        cells[RankColumn] = DataCell.Number(Count(unit.Rank));
        cells[7] = DataCell.Number(Count(unit.CityRank));
        FillBefore(unit.Before, unit, cells);
        ResultTables.FillEnd(edition, isAwardPublic, unit.Unit, state, revised, cells);
    }

    /// <summary>What is public of the edition before, where the result itself is public altogether.</summary>
    public static void FillBefore(DisclosedUnit disclosed, UnitResult result, Span<DataCell> cells) =>
        FillBefore(disclosed, DisclosedUnit.Of(Disclosure.Full, result) with { Before = disclosed }, cells);

    private static void FillBefore(DisclosedUnit? before, DisclosedUnit now, Span<DataCell> cells)
    {
        cells[8] = DataCell.Number(before?.Total is { } total ? Format.Points(total) : null);
        cells[9] = DataCell.Of(before?.Class?.Letter);
        cells[10] = DataCell.Number(Count(before?.Rank));
        cells[11] = DataCell.Number(now.ScoreChange is { } change ? Format.Points(change) : null);
        cells[12] = DataCell.Number(now.RankChange?.ToString(CultureInfo.InvariantCulture));
        cells[13] = DataCell.Of(ResultTables.Leap(now.ClassMove));
    }

    public static DataTable Scores(OutlinedEdition edition, TableColumns columns, EditionState state, RevisedRows revised)
    {
        var rows = edition.Units.SelectMany(unit => unit.Scores.Select(score => (unit.Unit, Score: score))).ToList();
        return new DataTable(ResultTables.ScoresName, ResultTables.ScoresTitle, columns.Scores, rows.Count, (row, cells) =>
        {
            ResultTables.FillScore(rows[row].Unit, rows[row].Score.Score, state, revised, cells);
            cells[RankColumn] = DataCell.Number(Count(rows[row].Score.Rank));
        });
    }

    private static string? Count(int? number) => number is { } known ? Format.Count(known) : null;
}
