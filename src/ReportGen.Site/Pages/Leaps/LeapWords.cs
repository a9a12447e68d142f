using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Results;
using ReportGen.Site.Formatting;
using ReportGen.Site.Navigation;
using ReportGen.Site.Wording;

namespace ReportGen.Site.Pages.Leaps;

/// <summary>Sentences about leaps; each number stands in a table of the same page.</summary>
internal static class LeapWords
{
    /// <summary>Why there is nothing to compare with.</summary>
    public static string NothingBefore(PageContext page, EditionResult edition)
    {
        var label = Format.EditionLabel(edition.Edition.Year);
        if (edition == page.Input.Assessment.Editions[0]) return $"{label}为首个评价年度，没有上一年度的评价结果可比，不列{edition.Scheme.Terms.Leap}情况。";
        return EditionBefore.InTime(page.Input.Assessment.Editions, edition.Edition.Year, other => other.Edition) is null
            ? $"{label}的上一年度没有评价结果，不列{edition.Scheme.Terms.Leap}情况。"
            : $"{label}采用的评价方案与上一年度不同，两个年度的结果不作比较，不列{edition.Scheme.Terms.Leap}情况。";
    }

    public static string Lead(EditionResult edition)
    {
        var compared = edition.Units.Where(unit => unit.Comparison is Compared).Select(unit => (Unit: unit, Change: (Compared)unit.Comparison)).ToList();
        var unitKind = edition.Scheme.UnitKind;
        if (compared.Count == 0) return $"{Format.EditionLabel(edition.Edition.Year)}没有可与上年度比较的{unitKind}。";
        var (up, down) = (compared.Count(entry => entry.Change.ClassMove == ClassMove.Up), compared.Count(entry => entry.Change.ClassMove == ClassMove.Down));
        var (higher, lower) = (compared.Count(entry => entry.Change.ScoreChange.Value > 0m), compared.Count(entry => entry.Change.ScoreChange.Value < 0m));
        return $"{Format.EditionLabel(edition.Edition.Year)}可与上年度比较的{Format.Count(compared.Count)}个{unitKind}中，" +
            $"类别提升的{Format.Count(up)}个{Moves(edition, compared, ClassMove.Up, "升")}，下降的{Format.Count(down)}个{Moves(edition, compared, ClassMove.Down, "降")}；" +
            $"{Places(edition, compared)}；综合得分提高的{Format.Count(higher)}个，下降的{Format.Count(lower)}个。{Best(compared, unitKind)}";
    }

    /// <summary>位次上升最多的15个.</summary>
    public static string Caption(string what, int count) => $"{what}最多的{Format.Count(count)}个，变化相同的按行政区划代码先后列出";

    /// <summary>The groups of which no unit gained places.</summary>
    public static string CitiesWithout(EditionResult edition, ImmutableArray<CityLeap> cities)
    {
        var there = cities.Select(city => city.City).ToHashSet(StringComparer.Ordinal);
        var without = edition.Cities.Select(city => city.City.Name).Where(name => !there.Contains(name)).ToList();
        return without.Count == 0 ? "上升位数相同的并列列出。" : $"上升位数相同的并列列出；{string.Join('、', without)}没有位次上升的{edition.Scheme.UnitKind}。";
    }

    private static string Moves(EditionResult edition, List<(UnitResult Unit, Compared Change)> compared, ClassMove move, string verb)
    {
        var scale = edition.Scheme.Classes;
        var moves = compared
            .Where(entry => entry.Change.ClassMove == move)
            .GroupBy(entry => (From: entry.Change.Previous.Class, To: entry.Unit.Class))
            .OrderBy(group => scale.IndexOf(group.Key.To))
            .ThenBy(group => scale.IndexOf(group.Key.From))
            .Select(group => $"{group.Key.From.Letter}类{verb}{group.Key.To.Letter}类{Format.Count(group.Count())}个")
            .ToList();
        return moves.Count == 0 ? string.Empty : $"（{string.Join('、', moves)}）";
    }

    private static string Places(EditionResult edition, List<(UnitResult Unit, Compared Change)> compared)
    {
        var gained = compared.Count(entry => entry.Change.RankChange > 0);
        var lost = compared.Count(entry => entry.Change.RankChange < 0);
        var steps = BandRow.Steps(edition);
        var bands = steps
            .Select(band => (band.Label, Count: compared.Count(entry => band.Holds(entry.Change.RankChange))))
            .Where(band => band.Count > 0)
            .Select(band => $"{band.Label}的{Format.Count(band.Count)}个");
        var risen = compared.Exists(entry => entry.Change is { RankChange: > 0, ClassMove: ClassMove.Up });
        var note = risen && edition.Scheme.Awards is { RankAwardWithClassRise: false } ? "，均含类别同时提升的" : string.Empty;
        var phrase = gained == 0 || steps.Length == 1 ? string.Empty : $"（{string.Join('、', bands)}{note}）";
        return "位次" + ResultWords.Counts([("上升", gained), ("下降", lost), ("不变", compared.Count - gained - lost)], phrase);
    }

    private static string Best(List<(UnitResult Unit, Compared Change)> compared, string unitKind)
    {
        var most = compared.Max(entry => entry.Change.RankChange);
        if (most <= 0) return string.Empty;
        var best = compared.Where(entry => entry.Change.RankChange == most).OrderBy(entry => entry.Unit.Unit.Code).ToList();
        var names = ResultWords.Names(
            best.ConvertAll(entry => entry.Unit.Unit.IsProvinceRun ? entry.Unit.Unit.Name : entry.Unit.Unit.City.Name + entry.Unit.Unit.Name),
            3,
            unitKind
        );
        var places = best.Count == 1 ? $"（{ResultWords.Rank(best[0].Change.Previous.Rank)}→{ResultWords.Rank(best[0].Unit.Rank)}）" : string.Empty;
        return $"位次上升最多的是{names}，上升{Format.Count(most)}位{places}。";
    }
}
