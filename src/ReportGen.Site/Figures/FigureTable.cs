using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Figures;

/// <summary>A row of numbers under their heads.</summary>
/// <param name="Name">What they are of.</param>
/// <param name="Cells">The numbers.</param>
public sealed record FigureRow(string Name, ImmutableArray<string> Cells);

/// <summary>The numbers of a picture that stand in no other table of the page; closed until a reader wants them.</summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Caption">What the numbers are.</param>
/// <param name="Heads">Heads of all columns, the first over the names.</param>
/// <param name="Rows">The rows, in the order of the picture.</param>
public sealed record FigureTable(string Id, string Caption, ImmutableArray<string> Heads, ImmutableArray<FigureRow> Rows)
{
    /// <summary>The template that shows it, as <c>$figures</c>.</summary>
    public const string Template = "partials/figures";

    public static FigureTable None { get; } = new(string.Empty, string.Empty, [], []);

    /// <summary>How many there are in each step of totals.</summary>
    public static FigureTable OfTotals(ImmutableArray<Bin> bins, Scheme scheme) => new(
        "bins",
        $"综合得分各分段的{scheme.UnitKind}数；各分段包括下限，不包括上限{(bins[^1].To == scheme.FullPoints.Value ? "，最高一段包括满分" : string.Empty)}",
        ["分段（分）", "个数"],
        [.. bins.Select(static bin => new FigureRow($"{Format.Exact(bin.From)}～{Format.Exact(bin.To)}", [Format.Count(bin.Count)]))]);
}
