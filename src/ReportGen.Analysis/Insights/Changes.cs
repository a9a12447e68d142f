using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Results;

namespace ReportGen.Analysis.Insights;

/// <summary>Findings that look back.</summary>
internal static class Changes
{
    /// <summary>The change against the edition before with its reasons, and what has gone on for longer.</summary>
    public static void Add(ByWeight found, int year, UnitResult unit)
    {
        if (unit.Comparison is not Compared compared)
        {
            found.Add(new Uncompared((NotCompared)unit.Comparison));
            return;
        }

        found.Add(new Change(compared, unit.Class));
        AddDrivers(found, unit, compared);
        AddStreaks(found, year, unit);
    }

    /// <summary>The indicators that moved most points, for gains and for losses; ties by the scheme's order.</summary>
    public static void AddDrivers(ByWeight found, UnitResult unit, Compared compared)
    {
        AddDrivers(found, unit, compared, 1);
        AddDrivers(found, unit, compared, -1);
    }

    private static void AddDrivers(ByWeight found, UnitResult unit, Compared compared, int direction)
    {
        Span<decimal> moved = stackalloc decimal[unit.Scores.Length];
        var all = 0m;
        for (var i = 0; i < moved.Length; i++)
        {
            moved[i] = Math.Max(direction * (unit.Scores[i].Points - compared.Previous.Scores[i].Points).Value, 0m);
            all += moved[i];
        }

        for (var drivers = 0; drivers < InsightRules.Drivers; drivers++)
        {
            var most = 0;
            for (var i = 1; i < moved.Length; i++)
            {
                if (moved[i] > moved[most]) most = i;
            }

            if (moved[most] == 0m) return;
            var (before, after) = (compared.Previous.Scores[most], unit.Scores[most]);
            found.Add(new Driver(after.Indicator, before.Points, after.Points, moved[most] / all, before.Value, after.Value));
            moved[most] = 0m;
        }
    }

    private static void AddStreaks(ByWeight found, int year, UnitResult unit)
    {
        for (var kind = StreakKind.ScoreUp; kind <= StreakKind.ClassHeld; kind++)
        {
            var isClass = kind == StreakKind.ClassHeld;
            var (editions, since) = (isClass ? 1 : 0, year);
            for (var at = unit; at.Comparison is Compared change && GoesOn(kind, change); at = change.Previous)
            {
                editions++;
                since = isClass ? change.Edition : change.Edition + 1;
            }

            if (editions >= InsightRules.LeastStreak) found.Add(new Streak(kind, editions, since));
        }
    }

    private static bool GoesOn(StreakKind kind, Compared change) => kind switch
    {
        StreakKind.ScoreUp => change.ScoreChange > Points.Zero,
        StreakKind.ScoreDown => change.ScoreChange < Points.Zero,
        StreakKind.RankUp => change.RankChange > 0,
        StreakKind.RankDown => change.RankChange < 0,
        StreakKind.ClassHeld => change.ClassMove == ClassMove.None,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
