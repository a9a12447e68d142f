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
        var files = input.Supplied.Where(table => table.IsLate).Select(Late).ToList();
        return files.Count == 0 ? null : $"{string.Join('、', files)}尚未报送，用到其数据的指标暂不计分，{(input.Scheme.Awards is null ? "得分、位次和类别" : "得分、位次、类别和奖励")}都不是最后结果。";
    }

    private static string Late(SuppliedTable table)
    {
        if (table.IsAbsent) return $"“{table.Name}”";
        var late = table.Late.Select(sender => sender.Name).ToList();
        return $"“{table.Name}”中{string.Join('、', late.Take(MostNamed))}{(late.Count > MostNamed ? $"等{Invariant.Text(late.Count)}个单位" : string.Empty)}的部分";
    }
}
