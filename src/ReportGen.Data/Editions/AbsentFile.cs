using System.Collections.Immutable;
using ReportGen.Data.Findings;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Data.Editions;

/// <summary>What stands for a file that has not come or could not be read, so that the others can be looked at.</summary>
internal static class AbsentFile
{
    private const int MostNamed = 5;

    public static InputTable Table(SourceFile layout, string path) =>
        new(layout, new SourceTable(path, null, layout.Supplier), [.. layout.Columns.Select(column => column.Header)], []) { IsAbsent = true };

    public static InputList List(SourceList layout, string path) => new(layout, new SourceTable(path, null, layout.Supplier), []) { IsAbsent = true };

    /// <summary>What a draft says to its readers of files that are still to come; null where all are there.</summary>
    public static string? Notice(EditionInput input)
    {
        var files = input.Tables.Where(table => table.IsLate).Select(table => Late(table.Layout.File, table.IsAbsent, table.Senders))
            .Concat(input.Lists.Where(list => list.IsLate).Select(list => Late(list.Layout.File, list.IsAbsent, list.Senders))).ToList();
        return files.Count == 0 ? null : $"{string.Join('、', files)}尚未报送，用到其数据的指标暂不计分，{(input.Scheme.Awards is null ? "得分、位次和类别" : "得分、位次、类别和奖励")}都不是最后结果。";
    }

    private static string Late(string file, bool isAbsent, ImmutableArray<PartSender> senders)
    {
        var late = senders.Where(sender => !sender.HasCome).Select(sender => sender.Name).ToList();
        if (isAbsent) return $"“{file}”";
        return $"“{file}”中{string.Join('、', late.Take(MostNamed))}{(late.Count > MostNamed ? $"等{Invariant.Text(late.Count)}个单位" : string.Empty)}的部分";
    }
}
