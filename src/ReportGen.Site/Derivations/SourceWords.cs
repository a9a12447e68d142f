using System.Text;
using ReportGen.Evaluation.Observations;
using ReportGen.Site.Formatting;

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

    private static string Cell(SourceRef source) => $"{Row(source.Table, source.Row)}“{DerivationWords.WithoutUnit(source.Column)}”列";

    private static string Row(SourceTable table, int row) => row == SourceRef.NoRow ? File(table) : $"{File(table)}第{Format.Count(row)}行";

    private static string File(SourceTable table)
    {
        var file = Path.GetFileName(table.File);
        return table.Sheet is null ? file : $"{file}工作表“{table.Sheet}”";
    }

    /// <summary>The rows of each list, those that follow one another as a range: 第299～303、310行.</summary>
    private static string Of(Counted counted)
    {
        var (text, items) = (new StringBuilder(), counted.Items);
        for (var i = 0; i < items.Length;)
        {
            var next = i + 1;
            while (next < items.Length && ReferenceEquals(items[next].Source, items[i].Source) && items[next].Row == items[next - 1].Row + 1) next++;
            if (i == 0) text.Append(File(items[0].Source)).Append('第');
            else if (ReferenceEquals(items[i].Source, items[i - 1].Source)) text.Append('、');
            else text.Append("行；").Append(File(items[i].Source)).Append('第');
            text.Append(Format.Count(items[i].Row));
            if (next - i > 2) text.Append('～').Append(Format.Count(items[next - 1].Row));
            else next = i + 1;
            i = next;
        }

        return text.Append('行').ToString();
    }
}
