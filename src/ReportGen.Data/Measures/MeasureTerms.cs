using ReportGen.Evaluation.Schemes;

namespace ReportGen.Data.Measures;

/// <summary>What measures can refer to: indicators and class letters of any scheme.</summary>
internal sealed record MeasureTerms(HashSet<string> Indicators, HashSet<string> Letters)
{
    /// <summary>Null where a scheme cannot be read: what it defines is not known.</summary>
    public static MeasureTerms? Of(Scheme?[] schemes) => schemes.Contains(null)
        ? null
        : new MeasureTerms(
            schemes.SelectMany(scheme => scheme!.Indicators).Select(indicator => indicator.Id.Text).ToHashSet(StringComparer.Ordinal),
            schemes.SelectMany(scheme => scheme!.Classes.Classes).Select(unitClass => unitClass.Letter).ToHashSet(StringComparer.Ordinal));
}
