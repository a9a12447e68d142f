using ReportGen.Analysis.Insights;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Narratives;

/// <summary>What has gone on for several editions.</summary>
internal static class StreakSentence
{
    /// <summary>What has gone on for fewer editions is no news.</summary>
    private const int Least = 3;

    /// <summary>A class that was held for fewer is none either.</summary>
    private const int LeastHeld = 5;

    /// <summary>One sentence; nothing where there is no streak. A class that was held is stated where nothing else is.</summary>
    public static string Of(NarrativeSource facts)
    {
        var streaks = facts.Insights.Of<Streak>();
        var moving = streaks.Where(streak => streak is { Kind: not StreakKind.ClassHeld, Editions: >= Least })
            .OrderBy(streak => streak.Since)
            .ThenBy(streak => streak.Kind)
            .ToList();
        if (moving.Count > 0)
            return string.Join('，', moving.GroupBy(streak => streak.Since).Select(since => $"自{Format.EditionLabel(since.Key)}起{Words(facts, since)}"))
                + "。";
        return streaks.SingleOrDefault(streak => streak is { Kind: StreakKind.ClassHeld, Editions: >= LeastHeld }) is { } held
            ? $"自{Format.EditionLabel(held.Since)}起一直为{facts.ClassLabel}。"
            : string.Empty;
    }

    private static string Words(NarrativeSource facts, IEnumerable<Streak> streaks) => string.Join('、', streaks.Select(streak => streak.Kind switch
    {
        StreakKind.ScoreUp => "综合得分逐年提高",
        StreakKind.ScoreDown => "综合得分逐年下降",
        StreakKind.RankUp => $"{facts.Terms.Whole}位次逐年前移",
        StreakKind.RankDown => $"{facts.Terms.Whole}位次逐年后移",
        _ => throw new ArgumentOutOfRangeException(nameof(streaks)),
    }));
}
