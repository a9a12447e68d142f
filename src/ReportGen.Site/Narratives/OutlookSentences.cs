using ReportGen.Analysis.Insights;
using ReportGen.Analysis.Pathways;
using ReportGen.Evaluation.Classes;
using ReportGen.Site.Formatting;
using ReportGen.Site.Wording;

namespace ReportGen.Site.Narratives;

/// <summary>How far the next class is, or how safe the best one. Arithmetic, and it says so.</summary>
internal static class OutlookSentences
{
    private const int MostNamed = 3;

    public static string Of(NarrativeSource facts)
    {
        var pathway = facts.The<Outlook>().Pathway;
        var line = facts.First<CloseToLine>();
        var looksDown = pathway.Next is null || line is { IsAbove: true };
        return (looksDown ? Down(facts, pathway, line) : Up(facts, pathway, line)) + LineWords.Rounding(line);
    }

    private static string Up(NarrativeSource facts, Pathway pathway, CloseToLine? line)
    {
        var next = Phrases.Line(pathway.Next!);
        var distance = IsNew(facts, line) ? $"距{next}还差{Format.Points(pathway.Missing!.Value)}分。" : string.Empty;
        var basis = $"参照{FigureWords.Others(pathway, facts.Kind)}一年内提高较快的幅度（上四分位数）测算，";
        return pathway.Reach switch
        {
            Reach.Reachable => $"{distance}{(FigureWords.AreMeasured(pathway.Way) ? basis : string.Empty)}{Raised(pathway.Way.Steps)}，综合得分即可达到{next}。",
            Reach.NotReachable => $"{distance}即使各项数据都按{FigureWords.Others(pathway, facts.Kind)}一年内提高较快的幅度（上四分位数）提高，综合得分仍低于{next}。",
            _ => distance,
        };
    }

    private static string Down(NarrativeSource facts, Pathway pathway, CloseToLine? line)
    {
        if (pathway.Margin is not { } margin) return string.Empty;
        UnitClass own = facts.Unit.Class;
        var distance = IsNew(facts, line) ? $"比{Phrases.Line(own)}高{Format.Points(margin)}分。" : string.Empty;
        var basis = $"参照{FigureWords.Others(pathway, facts.Kind)}一年内回落较多的幅度（下四分位数）测算，";
        return pathway.FallRisk switch
        {
            FallRisk.CanFall => $"{distance}{basis}{Names(pathway.Fall.Steps)}回落后，综合得分即低于{Phrases.Line(own)}。",
            FallRisk.CannotFall => $"{distance}{basis}即使各项数据同时回落，综合得分仍不低于{Phrases.Line(own)}。",
            _ => distance,
        };
    }

    private static string Raised(System.Collections.Immutable.ImmutableArray<PathStep> steps) =>
        steps is [var only] ? FigureWords.Alone(only) : $"{Names(steps)}同时提高";

    /// <summary>Whether the distance has not been stated in the opening.</summary>
    private static bool IsNew(NarrativeSource facts, CloseToLine? line) => line is null || !OpeningSentence.ReportsLine(facts);

    private static string Names(System.Collections.Immutable.ImmutableArray<PathStep> steps)
    {
        var names = steps.Select(step => FigureWords.NameOf(step.Figure)).ToList();
        return names.Count == 1 ? names[0] + "一项"
            : names.Count <= MostNamed ? $"{Phrases.Names(names)}{ChineseNumber.Of(names.Count)}项"
            : $"{Phrases.Names(names.Take(MostNamed))}等{ChineseNumber.Of(names.Count)}项";
    }
}
