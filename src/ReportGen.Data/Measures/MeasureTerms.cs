using ReportGen.Evaluation.Schemes;

namespace ReportGen.Data.Measures;

/// <summary>What measures can refer to: indicators and class letters of any scheme.</summary>
internal sealed record MeasureTerms(HashSet<string> Indicators, HashSet<string> Letters)
{
    /// <summary>Null where a scheme cannot be read: what it defines is not known.</summary>
    public static MeasureTerms? Of(IEnumerable<Scheme?> schemes)
    {
        var (indicators, letters) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var scheme in schemes)
        {
            if (scheme is null) return null;
            indicators.UnionWith(scheme.Indicators.Select(indicator => indicator.Id.Text));
            letters.UnionWith(scheme.Classes.Classes.Select(unitClass => unitClass.Letter));
        }

        return new MeasureTerms(indicators, letters);
    }
}
