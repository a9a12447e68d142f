using ReportGen.Analysis.Insights;
using ReportGen.Evaluation.Quantities;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Narratives;

/// <summary>A class line close by.</summary>
internal static class LineWords
{
    /// <summary>距B类标准线还差0.46分, 比B类标准线高0.12分, 恰好达到B类标准线.</summary>
    public static string Distance(CloseToLine line) => line switch
    {
        { IsAbove: false } => $"距{Phrases.Line(line.Line)}还差{Format.Points(line.Distance)}分",
        { Distance: var distance } when distance == Points.Zero => $"恰好达到{Phrases.Line(line.Line)}",
        _ => $"比{Phrases.Line(line.Line)}高{Format.Points(line.Distance)}分",
    };

    /// <summary>That the class depends on rounding; nothing where it does not.</summary>
    public static string Rounding(CloseToLine? line) => line is { FlipsByRounding: true } ? "与标准线的差距处于上报数据四舍五入的影响范围之内。" : string.Empty;
}
