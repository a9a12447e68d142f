using ReportGen.Core.Assessments;
using ReportGen.Core.Leaps;
using ReportGen.Core.Profiles;
using ReportGen.Core.Scoring;

namespace ReportGen.Core.Insights;

/// <summary>Findings that look back.</summary>
internal static class Changes
{
    /// <summary>The change against the edition before with its reasons, and what has gone on for longer.</summary>
    public static IEnumerable<Insight> Of(int year, UnitResult unit)
    {
        if (unit.Comparison is not Compared compared) return [new Uncompared((NotCompared)unit.Comparison)];
        return
        [
            new Change(compared, unit.Class),
            .. Drivers(unit, compared, 1),
            .. Drivers(unit, compared, -1),
            .. Streaks(year, unit),
        ];
    }

    /// <summary>The indicators that moved most points one way; ties by the scheme's order.</summary>
    private static IEnumerable<Driver> Drivers(UnitResult unit, Compared compared, int direction)
    {
        var moved = new List<(Score Before, Score After, decimal Change)>();
        for (var i = 0; i < unit.Scores.Length; i++)
        {
            var (before, after) = (compared.Previous.Scores[i], unit.Scores[i]);
            var change = direction * (after.Points - before.Points).Value;
            if (change > 0m) moved.Add((before, after, change));
        }

        var all = moved.Sum(entry => entry.Change);
        return moved.OrderByDescending(entry => entry.Change).Take(InsightRules.Drivers).Select(entry =>
            new Driver(entry.After.Indicator, entry.Before.Points, entry.After.Points, entry.Change / all, ScoreValue.ShownOf(entry.Before), ScoreValue.ShownOf(entry.After)));
    }

    private static IEnumerable<Streak> Streaks(int year, UnitResult unit)
    {
        var kinds = new (StreakKind Kind, Func<Compared, bool> Goes, int First)[]
        {
            (StreakKind.ScoreUp, change => change.ScoreChange > Points.Zero, 0),
            (StreakKind.ScoreDown, change => change.ScoreChange < Points.Zero, 0),
            (StreakKind.RankUp, change => change.RankChange > 0, 0),
            (StreakKind.RankDown, change => change.RankChange < 0, 0),
            (StreakKind.ClassHeld, change => change.ClassMove == ClassMove.None, 1),
        };
        foreach (var (kind, goes, first) in kinds)
        {
            var (editions, since) = (first, year);
            for (var at = unit; at.Comparison is Compared change && goes(change); at = change.Previous)
            {
                editions++;
                since = first == 0 ? change.Edition + 1 : change.Edition;
            }

            if (editions >= InsightRules.LeastStreak) yield return new Streak(kind, editions, since);
        }
    }
}
