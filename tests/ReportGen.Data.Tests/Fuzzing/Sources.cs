using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Data.Tests.Fuzzing;

/// <summary>From which cells a score says that it comes.</summary>
internal static class Sources
{
    /// <summary>
    /// File, row and column of the cells from which the points of an indicator for a unit come; the column is null where the whole row is meant.
    /// </summary>
    public static HashSet<(string File, int Row, string? Column)> Of(Outcome outcome, (int Year, string Unit, string Indicator) key)
    {
        var edition = outcome.Assessed.Value.Find(key.Year)!;
        var score = edition.Units.First(unit => unit.Unit.Code.ToString() == key.Unit).Scores.First(candidate => candidate.Indicator.Id.Text == key.Indicator);
        var cells = Shown(score.Observation).Select(source => (source.Table.File, source.Row, (string?)source.Column)).ToHashSet();
        if (score.Observation is Counted counted) cells.UnionWith(counted.Items.Select(item => (item.Source.File, item.Row, (string?)null)));
        if (score.Observation is Counted or Answered) cells.UnionWith(Supplied(outcome, key, score));
        return cells;
    }

    private static IEnumerable<SourceRef> Shown(Observation observation) => observation switch
    {
        Measured { Components: { } components } measured => [measured.Source, components.DenominatorSource],
        _ => [observation.Source],
    };

    /// <summary>Counts and checklists come from more cells than their observation names; the scheme names them.</summary>
    private static IEnumerable<(string File, int Row, string? Column)> Supplied(Outcome outcome, (int Year, string Unit, string Indicator) key, Score score)
    {
        List<ColumnId> wanted = score.Indicator switch
        {
            { Supply: ListSupply supply } => [.. supply.Counts.Select(count => count.Column), .. supply.Assessed is { } assessed ? new[] { assessed } : []],
            { Rule: ChecklistRule rule } => [.. rule.Questions.Select(question => question.Column)],
            _ => [],
        };
        return from table in outcome.Read.Value.Dataset.Editions.First(edition => edition.Edition.Year == key.Year).Tables
               from c in Enumerable.Range(0, table.Headers.Length)
               where wanted.Contains(table.Layout.Columns[c].Id)
               from row in table.Rows
               where row.Unit.Code.ToString() == key.Unit
               select (table.Source.File, row.Row, (string?)table.Headers[c]);
    }
}
