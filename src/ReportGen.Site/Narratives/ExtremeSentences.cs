using ReportGen.Analysis.Insights;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Narratives;

/// <summary>Where the unit is alone the best or the last of its city or class.</summary>
internal static class ExtremeSentences
{
    private const int MostTold = 3;

    /// <summary>The wider field first: who is the best of its class needs not be told the best of its city on the same indicator.</summary>
    public static string Best(NarrativeSource telling)
    {
        var best = telling.Insights.Of<BestAmong>();
        return Of(telling, [.. best.Select(one => (one.Field, one.Count, one.Indicator))], "得分最高");
    }

    public static string Last(NarrativeSource telling)
    {
        var last = telling.Insights.Of<LastAmong>();
        return Of(telling, [.. last.Select(one => (one.Field, one.Count, one.Indicator))], "得分最低");
    }

    private static string Of(NarrativeSource telling, List<(Field Field, int Count, Indicator Indicator)> all, string end)
    {
        var parts = new List<string>();
        var told = new HashSet<IndicatorId>();
        foreach (var field in new[] { Field.Class, Field.City })
        {
            var here = all.Where(one => one.Field == field && told.Add(one.Indicator.Id)).ToList();
            if (here.Count == 0) continue;
            var name = field == Field.Class ? telling.ClassLabel : telling.City;
            var many = here.Count > MostTold ? $"等{Phrases.Number(here.Count)}项" : string.Empty;
            parts.Add($"{Phrases.Some([.. here.Select(one => one.Indicator.ShortName)], MostTold).TrimEnd('等')}{many}在{name}{Format.Count(here[0].Count)}个{telling.Kind}中{end}");
        }

        return string.Join('，', parts);
    }
}
