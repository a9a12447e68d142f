using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Evaluation.Observations;

/// <summary>
/// Compares the values of the edition before that a file repeats (上年数) with those that were published for the unit or its single predecessor: a number may
/// differ by at most half a unit of the last decimal that is stated and that the column allows; a mark has to be the same mark.
/// </summary>
internal static class PublishedValues
{
    public static IEnumerable<Finding> Check(Dataset dataset)
    {
        foreach (var now in dataset.Editions)
        {
            if (EditionBefore.Published(dataset.Editions, now.Edition.Year, edition => edition.Edition) is not { } before) continue;
            foreach (var table in now.Tables)
            {
                if (table.Previous.IsEmpty) continue;
                foreach (var finding in Check(before, now, table)) yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> Check(EditionInput before, EditionInput now, InputTable table)
    {
        for (var p = 0; p < table.Previous.Length; p++)
        {
            var id = table.Layout.Columns[table.Previous[p].Column].Id;
            if (Find(before, id) is not var (published, column)) continue;
            var rows = new Dictionary<UnitId, InputRow>(published.Rows.Length);
            foreach (var row in published.Rows) rows[row.Unit.Id] = row;
            foreach (var row in table.Rows)
            {
                if (row.Previous[p] is not { } stated || RowOf(rows, row.Unit) is not { } earlier) continue;
                if (Agree(stated, earlier.Cells[column], published.Layout.Columns[column])) continue;
                yield return Differs(before, now, table, row, stated, p, (published, earlier, earlier.Cells[column]));
            }
        }
    }

    private static (InputTable Table, int Column)? Find(EditionInput edition, ColumnId id)
    {
        foreach (var table in edition.Tables)
        {
            for (var column = 0; column < table.Layout.Columns.Length; column++)
            {
                if (table.Layout.Columns[column].Id == id) return (table, column);
            }
        }

        return null;
    }

    private static InputRow? RowOf(Dictionary<UnitId, InputRow> rows, Unit unit) =>
        rows.GetValueOrDefault(unit.Id) ?? (unit.SinglePredecessor is { } before ? rows.GetValueOrDefault(before) : null);

    /// <summary>What could not be read disagrees with nothing.</summary>
    private static bool Agree(Reported stated, Reported published, SourceColumn column)
    {
        if (published.Missing == MissingReason.NotSent) return true;
        if (stated.Number is not { } number || published.Number is not { } other) return stated == published;
        var decimals = column.Content is NumberContent content ? Math.Min(number.Scale, content.Decimals) : number.Scale;
        var half = new decimal(5, 0, 0, isNegative: false, (byte)Math.Min(decimals + 1, 28));
        return Math.Abs(number - other) <= half;
    }

    private static Finding Differs(
        EditionInput before,
        EditionInput now,
        InputTable table,
        InputRow row,
        Reported stated,
        int index,
        (InputTable Table, InputRow Row, Reported Cell) published
    )
    {
        var (found, known) = (stated.Written, published.Cell.Written);
        var whose = published.Row.Unit.Id == row.Unit.Id ? string.Empty : $"{published.Row.Unit.Name}，";
        return new Finding(
            Catalogue.PublishedValueChanged,
            table.PlaceOf(row, table.Previous[index].Column) with { Column = table.Previous[index].Header },
            string.Create(
                CultureInfo.InvariantCulture,
                $"“{table.Previous[index].Header}”为 {found}，{before.Edition.Year} 年度已发布的是 {known}（{whose}{published.Table.PlaceOf(published.Row, 0).File} 第 " +
                    $"{published.Row.Row} 行）；已发布的数不得悄悄改动。"
            ),
            $"请改填 {known}；上年数确需更正的，走更正流程。",
            row.Unit.CodeAndName,
            found)
        {
            InDraft = now.Edition.State == EditionState.Draft,
        };
    }
}
