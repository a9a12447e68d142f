using System.Buffers;
using System.Collections.Frozen;
using ReportGen.Evaluation.Observations;

namespace ReportGen.Data.Numbers;

/// <summary>The closed list of marks of a missing value.</summary>
internal static class MissingMark
{
    public const string Words = "缺报填 —，不足最小单位填 …，不适用填 x";

    private static readonly SearchValues<char> Dashes = SearchValues.Create("-‐‑‒–—―−─━ー﹘﹣－");

    private static readonly FrozenDictionary<string, MissingReason> Others = new Dictionary<string, MissingReason>(StringComparer.OrdinalIgnoreCase)
    {
        ["/"] = MissingReason.NotReported,
        ["／"] = MissingReason.NotReported,
        ["\\"] = MissingReason.NotReported,
        ["."] = MissingReason.NotReported,
        ["。"] = MissingReason.NotReported,
        ["无"] = MissingReason.NotReported,
        ["缺"] = MissingReason.NotReported,
        ["空"] = MissingReason.NotReported,
        ["缺报"] = MissingReason.NotReported,
        ["未报"] = MissingReason.NotReported,
        ["暂无"] = MissingReason.NotReported,
        ["无数据"] = MissingReason.NotReported,
        ["null"] = MissingReason.NotReported,
        ["nil"] = MissingReason.NotReported,
        ["none"] = MissingReason.NotReported,
        ["na"] = MissingReason.NotReported,
        ["n/a"] = MissingReason.NotReported,
        ["#n/a"] = MissingReason.NotReported,
        ["..."] = MissingReason.BelowUnit,
        ["……"] = MissingReason.BelowUnit,
        ["⋯"] = MissingReason.BelowUnit,
        ["不足最小单位"] = MissingReason.BelowUnit,
        ["×"] = MissingReason.NotApplicable,
        ["X"] = MissingReason.NotApplicable,
        ["ｘ"] = MissingReason.NotApplicable,
        ["不适用"] = MissingReason.NotApplicable,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static MissingReason? Of(ReadOnlySpan<char> text) => text switch
    {
        ['—'] => MissingReason.NotReported,
        ['…'] => MissingReason.BelowUnit,
        ['x'] => MissingReason.NotApplicable,
        _ => null,
    };

    /// <summary>What somebody means by a mark that is not on the list; null where the text is no mark.</summary>
    public static MissingReason? MeantBy(ReadOnlySpan<char> text) =>
        text.IndexOfAnyExcept(Dashes) < 0 ? MissingReason.NotReported
        : Others.TryGetValue(text.ToString(), out var reason) ? reason
        : null;

    /// <summary>The mark to write.</summary>
    public static string MarkOf(MissingReason reason) => reason switch
    {
        MissingReason.NotReported => "—",
        MissingReason.BelowUnit => "…",
        MissingReason.NotApplicable => "x",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    /// <summary>What the mark says.</summary>
    public static string WordOf(MissingReason reason) => reason switch
    {
        MissingReason.NotReported => "缺报",
        MissingReason.BelowUnit => "不足最小单位",
        MissingReason.NotApplicable => "不适用",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };
}
