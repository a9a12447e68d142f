using System.Collections.Immutable;
using ReportGen.Evaluation.Observations;

namespace ReportGen.Forms;

/// <summary>The marks of a missing value, as an office writes them.</summary>
internal static class MissingMarkText
{
    public const string Advice = "确为零填 0；缺报填 —，不足最小单位填 …，不适用填 x。";

    public static ImmutableArray<string> All { get; } = [Of(MissingReason.NotReported), Of(MissingReason.BelowUnit), Of(MissingReason.NotApplicable)];

    public static string Of(MissingReason reason) => reason switch
    {
        MissingReason.NotReported => "—",
        MissingReason.BelowUnit => "…",
        MissingReason.NotApplicable => "x",
        MissingReason.NotSent => string.Empty,
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };
}
