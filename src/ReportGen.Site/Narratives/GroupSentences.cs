using System.Collections.Immutable;
using ReportGen.Analysis.Insights;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Results;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Narratives;

/// <summary>Sentences that a city and the province share.</summary>
internal static class GroupSentences
{
    private const int MostShifts = 2;
    private const int MostWeaknesses = 3;
    private const int MostExplained = 3;

    /// <summary>The indicators whose means changed most each way; nothing where nothing can be compared or none changed.</summary>
    public static string Shifts(GroupInsights group)
    {
        var what = group.Summary.Count == 1 ? "得分" : "平均得分";
        var gains = Describe(group.Shifts.Where(shift => shift.Change > Points.Zero));
        var losses = Describe(group.Shifts.Where(shift => shift.Change < Points.Zero));
        return (gains.Length, losses.Length) switch
        {
            (0, 0) => string.Empty,
            (_, 0) => $"各项指标{what}均未减少，增加最多的是{gains}。",
            (0, _) => $"各项指标{what}均未增加，减少最多的是{losses}。",
            _ => $"各项指标{what}中，增加最多的是{gains}，减少最多的是{losses}。",
        };
    }

    /// <summary>Where most points are still to gain.</summary>
    public static string Weaknesses(GroupInsights group)
    {
        var mean = group.Summary.Count == 1 ? string.Empty : "平均";
        var phrases = group
            .Weaknesses.Take(MostWeaknesses)
            .Select(weakness =>
                $"{weakness.Indicator.ShortName}（{(weakness.Mean == Points.Zero ? "均未得分" : $"{mean}{Format.Points(weakness.Mean)}分")}，" +
                    $"满分{Format.Weight(weakness.Indicator.Weight)}分）"
            )
            .ToList();
        return phrases.Count switch
        {
            0 => "各项指标均得满分。",
            1 => $"未得满分的指标是{phrases[0]}。",
            _ => $"失分最多的指标依次是{Phrases.List(phrases)}。",
        };
    }

    /// <summary>Who changed class one way, and on what; the first few with their reasons.</summary>
    public static string ClassMoves(ImmutableArray<UnitResult> moved, Func<UnitResult, string> name)
    {
        if (moved.IsEmpty) return string.Empty;
        var phrases = moved.Take(MostExplained).Select(unit => $"{name(unit)}{Moved(unit)}，{Reason(unit)}").ToList();
        var others = moved.Skip(MostExplained).Select(name).ToList();
        var rest = others.Count == 0 ? string.Empty : $"；{(IsUp(moved[0]) ? "升类" : "降类")}的还有{Phrases.Names(others)}";
        return string.Join('；', phrases) + rest + "。";
    }

    /// <summary>Whose total changed most, with the reason; nothing where that was stated with its class already.</summary>
    public static string Most(UnitResult? unit, Func<UnitResult, string> name)
    {
        if (unit is not { Comparison: Compared change }) return string.Empty;
        var rose = change.ScoreChange > Points.Zero;
        return $"得分{(rose ? "提高" : "下降")}最多的是{name(unit)}，{(rose ? "提高" : "下降")}{Phrases.Size(change.ScoreChange)}，{Reason(unit)}。";
    }

    private static string Describe(IEnumerable<IndicatorShift> shifts) =>
        Phrases.List([.. shifts.Take(MostShifts).Select(shift => Phrases.Moved(shift.Indicator, shift.Change))]);

    private static string Moved(UnitResult unit)
    {
        var before = ((Compared)unit.Comparison).Previous.Class.Letter;
        return $"由{before}类{(IsUp(unit) ? "升入" : "降为")}{unit.Class.Letter}类";
    }

    private static bool IsUp(UnitResult unit) => unit.Comparison is Compared { ClassMove: ClassMove.Up };

    private static string Reason(UnitResult unit)
    {
        var rose = ((Compared)unit.Comparison).ScoreChange >= Points.Zero;
        var drivers = InsightMaker
            .DriversOf(unit)
            .Where(driver => rose == driver.Change > Points.Zero)
            .Take(MostShifts)
            .Select(driver => driver.Indicator.ShortName)
            .ToList();
        return $"{(drivers.Count > 1 ? "主要由于" : "由于")}{Phrases.Names(drivers)}得分{(rose ? "增加" : "减少")}";
    }
}
