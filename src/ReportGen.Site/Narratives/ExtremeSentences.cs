using ReportGen.Analysis.Insights;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Narratives;

/// <summary>Where the unit is alone the best or the last of its city or class.</summary>
internal static class ExtremeSentences
{
    private const int MostNamed = 3;

    /// <summary>The wider field first: who is the best of its class need not be called the best of its city on the same indicator.</summary>
    public static string Best(NarrativeSource facts)
    {
        var best = facts.Insights.Of<BestAmong>();
        return Of(facts, [.. best.Select(one => (one.Field, one.Count, one.Indicator))], "得分最高");
    }

    public static string Last(NarrativeSource facts)
    {
        var last = facts.Insights.Of<LastAmong>();
        return Of(facts, [.. last.Select(one => (one.Field, one.Count, one.Indicator))], "得分最低");
    }

    private static string Of(NarrativeSource facts, List<(Field Field, int Count, Indicator Indicator)> all, string end)
    {
        var parts = new List<string>();
        var named = new HashSet<IndicatorId>();
        foreach (var field in new[] { Field.Class, Field.City })
        {
            var here = all.Where(one => one.Field == field && named.Add(one.Indicator.Id)).ToList();
            if (here.Count == 0) continue;
            var name = field == Field.Class ? facts.ClassLabel : facts.City;
            var many = here.Count > MostNamed ? $"等{ChineseNumber.Of(here.Count)}项" : string.Empty;
            parts.Add(
                $"{Phrases.Some([.. here.Select(one => one.Indicator.ShortName)], MostNamed).TrimEnd('等')}{many}在{name}{Format.Count(here[0].Count)}个" +
                    $"{facts.Kind}中{end}"
            );
        }

        return string.Join('，', parts);
    }
}
