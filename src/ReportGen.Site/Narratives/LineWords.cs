using ReportGen.Analysis.Insights;
using ReportGen.Evaluation.Quantities;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Narratives;

/// <summary>A class line close by.</summary>
internal static class LineWords
{
    /// <summary>低于B类标准线0.46分, 高出B类标准线0.12分, 恰好达到B类标准线.</summary>
    public static string Distance(CloseToLine line) => line switch
    {
        { IsAbove: false } => $"低于{Phrases.Line(line.Line)}{Format.Points(line.Distance)}分",
        { Distance: var distance } when distance == Points.Zero => $"恰好达到{Phrases.Line(line.Line)}",
        _ => $"高出{Phrases.Line(line.Line)}{Format.Points(line.Distance)}分",
    };

    /// <summary>That the class depends on rounding; nothing where it does not.</summary>
    public static string Rounding(CloseToLine? line) => line is { FlipsByRounding: true } ? "与标准线的差距处于上报数据四舍五入的影响范围之内。" : string.Empty;
}
