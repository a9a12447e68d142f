using ReportGen.Core.Observations;

namespace ReportGen.Data.Numbers;

/// <summary>The closed list of marks of a missing value.</summary>
internal static class MissingMark
{
    public static MissingReason? Of(ReadOnlySpan<char> text) => text switch
    {
        ['—'] => MissingReason.NotReported,
        ['…'] => MissingReason.BelowUnit,
        ['x'] => MissingReason.NotApplicable,
        _ => null,
    };
}
