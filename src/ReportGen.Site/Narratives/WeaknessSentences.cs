using ReportGen.Analysis.Insights;
using ReportGen.Evaluation.Quantities;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Narratives;

/// <summary>Where the unit lacks points that its peers have, and where it is alone the last.</summary>
internal static class WeaknessSentences
{
    private const int MostNamed = 3;

    public static string Of(NarrativeSource facts)
    {
        var weaknesses = facts.Weaknesses;
        var last = ExtremeSentences.Last(facts);
        var end = last.Length == 0 ? "。" : $"；{last}。";
        if (facts.Unit.Scores.All(score => score.Lacking <= Points.Zero)) return "各项指标均得满分。";
        if (facts.Insights.Peers.IsEmpty) return last.Length == 0 ? string.Empty : last + "。";
        if (weaknesses.IsEmpty) return $"与得分结构相近的{facts.Kind}相比，没有构成短板的指标{end}";
        var named = weaknesses.Take(MostNamed).ToList();
        var names = Phrases.Names(named.Select(weakness => weakness.Indicator.ShortName));
        var peers = $"{Format.Count(named[0].Peers)}个得分结构相近的{facts.Kind}";
        if (named is [var only]) return $"{names}为短板，距满分{Format.Points(only.Lacking)}分，{peers}{Ahead(only)}{end}";
        var lacking = Phrases.List([.. named.Select(weakness => Format.Points(weakness.Lacking) + "分")]);
        var ahead = named.TrueForAll(weakness => weakness.PeersAhead == weakness.Peers)
            ? $"{peers}得分均更高"
            : named.TrueForAll(weakness => weakness.PeersAhead == named[0].PeersAhead)
                ? $"{peers}中得分更高的各有{Format.Count(named[0].PeersAhead)}个"
                : $"{peers}中得分更高的分别有{Phrases.List([.. named.Select(weakness => Format.Count(weakness.PeersAhead) + "个")])}";
        return $"{names}依次为主要短板，距满分分别为{lacking}，{ahead}{end}";
    }

    private static string Ahead(Weakness weakness) => weakness.PeersAhead == weakness.Peers ? "得分均更高" : $"中有{Format.Count(weakness.PeersAhead)}个得分更高";
}
