using System.Collections.Immutable;
using ReportGen.Site.Downloads;
using ReportGen.Site.Frames;
using ReportGen.Site.Navigation;

namespace ReportGen.Site.Pages.Data;

/// <summary>The columns of a download.</summary>
public sealed record ColumnTable(string File, string Caption, ImmutableArray<NamedText> Columns)
{
    /// <summary>What each column of the open data holds, in the words that the files themselves use.</summary>
    internal static ImmutableArray<ColumnTable> All(PageContext page)
    {
        var (columns, kind) = (TableColumns.Of(page.Input.Editions), page.Scheme.UnitKind);
        return
        [
            Of("results.csv", $"综合结果，每个{kind}一行", columns.Results),
            Of("scores.csv", $"指标得分，每个{kind}每项指标一行", columns.Scores),
            .. columns.HasAwards ? [Of("awards.csv", $"{columns.Leap}奖励，每个{kind}每项奖励一行", columns.Awards)] : Array.Empty<ColumnTable>(),
            Of("全部年度的各表", "在上列各列之前增加一列", [TableColumns.Edition]),
        ];
    }

    private static ColumnTable Of(string file, string caption, ImmutableArray<DataColumn> columns) =>
        new(file, caption, [.. columns.Select(column => new NamedText(column.Name, MeaningOf(column)))]);

    private static string MeaningOf(DataColumn column) => column.Unit.Length == 0 ? column.Meaning : $"{column.Meaning}；单位：{column.Unit}";
}
