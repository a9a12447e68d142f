using System.Collections.Immutable;
using ReportGen.Data.Characters;
using ReportGen.Data.Numbers;

namespace ReportGen.Data.Editions;

/// <summary>The name of an item of a list, to be compared with others.</summary>
/// <param name="Key">What all spellings of the name have in common.</param>
/// <param name="Stem">The key without what is often left out: a remark in brackets at its end, and the legal form of a company.</param>
/// <param name="IsRemarked">True where there is such a remark, which may be what distinguishes the item from another.</param>
internal readonly record struct ItemName(string Key, string Stem, bool IsRemarked)
{
    private const int ShortestStem = 4;

    private static readonly ImmutableArray<string> LegalForms = ["股份有限公司", "有限责任公司", "有限公司", "集团公司", "总公司", "公司", "集团"];

    /// <summary>What people write where there is nothing to list, beside the marks of a missing value.</summary>
    private static readonly ImmutableHashSet<string> NoNames =
    [
        "没有", "暂没有", "暂缺", "无此项", "无此类", "无项目", "无平台", "本县无", "本区无", "本市无", "本年无", "零", "空白", "待定", "待补", "不涉及", "不详", "未知",
    ];

    public static ItemName Of(string name)
    {
        var key = FoldedName.Of(name);
        var (bare, remarked) = WithoutRemark(key);
        return new ItemName(key, WithoutForm(bare), remarked);
    }

    /// <summary>True for what cannot be a name: a mark, a word for nothing, or a text without a single letter.</summary>
    public static bool IsNone(string name)
    {
        var key = FoldedName.Of(name);
        return NoNames.Contains(key) || MissingMark.Of(name) is not null || MissingMark.MeantBy(name) is not null || !key.Any(char.IsLetter);
    }

    private static (string Bare, bool Remarked) WithoutRemark(string key) =>
        key.EndsWith(')') && key.LastIndexOf('(') is var open and >= ShortestStem ? (key[..open], true) : (key, false);

    private static string WithoutForm(string name)
    {
        foreach (var form in LegalForms)
        {
            if (name.Length >= form.Length + ShortestStem && name.EndsWith(form, StringComparison.Ordinal)) return name[..^form.Length];
        }

        return name;
    }
}
