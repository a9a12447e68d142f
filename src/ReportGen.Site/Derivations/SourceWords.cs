using System.Text;
using ReportGen.Core.Observations;

namespace ReportGen.Site.Derivations;

/// <summary>Supplier, file, row and column in words.</summary>
internal static class SourceWords
{
    public static string Of(Observation observation) => observation switch
    {
        Measured { Components: { } parts } measured => Of(measured.Source, parts.DenominatorSource),
        Counted { Items.IsEmpty: false } counted => Of(counted),
        _ => Cell(observation.Source),
    };

    /// <summary>The columns of both components are named where the ratio is computed, so here stand only files and rows.</summary>
    private static string Of(SourceRef first, SourceRef second) =>
        ReferenceEquals(first.Table, second.Table) && first.Row == second.Row
            ? Row(first.Table, first.Row)
            : $"{Row(first.Table, first.Row)}；{Row(second.Table, second.Row)}";

    private static string Cell(SourceRef source) => $"{Row(source.Table, source.Row)}“{source.Column}”列";

    private static string Row(SourceTable table, int row) => $"{File(table)}第{Format.Count(row)}行";

    private static string File(SourceTable table)
    {
        var file = Path.GetFileName(table.File);
        return table.Sheet is null ? file : $"{file}工作表“{table.Sheet}”";
    }

    private static string Of(Counted counted)
    {
        var text = new StringBuilder();
        SourceTable? table = null;
        foreach (var item in counted.Items)
        {
            if (ReferenceEquals(table, item.Source))
            {
                text.Append('、');
            }
            else
            {
                if (table is not null) text.Append("行；");
                text.Append(File(item.Source)).Append('第');
                table = item.Source;
            }

            text.Append(Format.Count(item.Row));
        }

        return text.Append('行').ToString();
    }
}
