using ReportGen.Evaluation.Findings;

namespace ReportGen.Audit.Plausibility;

/// <summary>
/// LOG-10. Two files state one fact where columns of both have the same identifier, or a header of one is a header or an alias of the other. The numbers of a
/// unit are then equal; a missing one contradicts nothing.
/// </summary>
internal static class SameFactCheck
{
    public static void Check(EditionCells edition, PlausibilityFindings findings)
    {
        var first = new Dictionary<string, ColumnCells>(StringComparer.Ordinal);
        foreach (var column in edition.Columns)
        {
            ColumnCells? same = null;
            foreach (var name in (string[])[column.Layout.Id.Text, column.Layout.Header, .. column.Layout.Aliases])
            {
                if (!first.TryAdd(name, column) && !ReferenceEquals(first[name].Table, column.Table)) same ??= first[name];
            }

            if (same is not null) Compare(edition, same, column, findings);
        }
    }

    private static void Compare(EditionCells edition, ColumnCells one, ColumnCells other, PlausibilityFindings findings)
    {
        for (var unit = 0; unit < one.Values.Length; unit++)
        {
            if (one.CellOf(unit).Number is not { } here || other.CellOf(unit).Number is not { } there || here == there) continue;
            findings.Cell(
                Catalogue.CountDisagrees,
                other,
                unit,
                $"{edition.Input.Units[unit].Name}的{other.Layout.Header}为 {PlausibilityFindings.Text(there)}，文件“{one.Table.Layout.File}”的“{one.Header}”为 " +
                    $"{PlausibilityFindings.Text(here)}，同一事实应一致。",
                "请核对两份文件，改正有误的一份。");
        }
    }
}
