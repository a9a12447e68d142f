using System.Collections.Immutable;

namespace ReportGen.Data.Numbers;

/// <summary>Words that make a number an approximate one.</summary>
internal static class ApproximateWords
{
    private static readonly ImmutableArray<string> Before = ["大约", "约", "近", "超过", "超", "不足", "不到", "至少", "至多", "逾", "将近", "≈", "~", ">", "<", "≥", "≤"];
    private static readonly ImmutableArray<string> Behind = ["左右", "上下", "以上", "以下", "余", "多", "+"];

    /// <summary>The text without them; null where it has none.</summary>
    public static string? Strip(string text)
    {
        var exact = text;
        foreach (var word in Before) exact = exact.StartsWith(word, StringComparison.Ordinal) ? exact[word.Length..] : exact;
        foreach (var word in Behind) exact = exact.EndsWith(word, StringComparison.Ordinal) ? exact[..^word.Length] : exact;
        return exact.Length == text.Length ? null : exact.Trim();
    }
}
