using ReportGen.Evaluation.Classes;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Narratives;

/// <summary>Small pieces of sentences.</summary>
internal static class Phrases
{
    /// <summary>甲, 甲和乙, 甲、乙和丙.</summary>
    public static string List(IReadOnlyList<string> items) =>
        items.Count < 2 ? string.Concat(items) : $"{string.Join('、', items.Take(items.Count - 1))}和{items[^1]}";

    /// <summary>甲、乙、丙: names alone, some of which hold a 与 of their own.</summary>
    public static string Names(IEnumerable<string> names) => string.Join('、', names);

    /// <summary>A few of many: 甲、乙、丙等.</summary>
    public static string Some(IReadOnlyList<string> items, int most) => items.Count <= most ? Names(items) : string.Join('、', items.Take(most)) + "等";

    /// <summary>创新平台（增加2.00分）, 创新平台（减少2.00分）.</summary>
    public static string Moved(Indicator indicator, Points change) => $"{indicator.ShortName}（{(change > Points.Zero ? "增加" : "减少")}{Size(change)}）";

    /// <summary>The size of a change: 1.20分.</summary>
    public static string Size(Points change) => Format.Points(change < Points.Zero ? Points.Zero - change : change) + "分";

    /// <summary>B类标准线.</summary>
    public static string Line(UnitClass unitClass) => unitClass.Letter + "类标准线";

    /// <summary>第12位.</summary>
    public static string Place(int rank) => $"第{Format.Count(rank)}位";
}
