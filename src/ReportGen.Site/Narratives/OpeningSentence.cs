using ReportGen.Analysis.Insights;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Results;
using ReportGen.Site.Changes;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Narratives;

/// <summary>
/// Where the unit stands and what changed. What matters most comes first: a change of class, a class line close by, a long way up or down, or the total.
/// </summary>
internal static class OpeningSentence
{
    /// <summary>A way is long from one tenth of all ranks on, and never below these places.</summary>
    private const int LeastPlaces = 5;
    private const int PartOfRanks = 10;

    public static string Of(NarrativeSource facts) =>
        facts.First<Change>() is { } change ? Compared(facts, change.Compared) : Alone(facts, facts.The<Uncompared>().Why);

    /// <summary>Whether this sentence mentions a class line close by, where there is one.</summary>
    public static bool ReportsLine(NarrativeSource facts) =>
        facts.First<Change>() is not { Compared: var compared } || (compared.ClassMove == ClassMove.None && facts.Unit.Rank > 1);

    private static string Compared(NarrativeSource facts, Compared compared)
    {
        var position = facts.The<Position>();
        var moved = ChangeWords.OfClass(compared, facts.Unit);
        var total = Total(facts, position);
        var score = $"较上年度{Former(facts, compared)}{ChangeWords.OfScore(compared.ScoreChange)}";
        if (compared.ScoreChange == Points.Zero) score = $"与上年度{Former(facts, compared)}持平";
        var line = facts.First<CloseToLine>();
        var head = facts.Name + facts.Label;
        return compared switch
        {
            { ClassMove: ClassMove.Up } => $"{facts.Label}，{facts.Name}{moved}，{total}，{score}；{Stands(facts, position)}，{Places(facts, compared)}。",
            { ClassMove: ClassMove.Down } => $"{facts.Label}，{facts.Name}{total}，{score}，{moved}；{Stands(facts, position)}，{Places(facts, compared)}。",
            _ when position.Rank == 1 => $"{head}{total}，{Top(facts, position, compared)}，得分{score}，{moved}。",
            _ when IsLong(compared.RankChange, position.Count) =>
                $"{head}{facts.Terms.Whole}位次由上年度{Phrases.Place(compared.Previous.Rank)}{(compared.RankChange > 0 ? "升至" : "降至")}" +
                    $"{Phrases.Place(position.Rank)}，{ChangeWords.OfRank(compared.RankChange)}；"
                    + $"{total}，{score}{(line is null ? string.Empty : "，" + LineWords.Distance(line))}，{moved}{InCity(facts, position, "，居")}。",
            _ when line is not null =>
                $"{head}{total}，{LineWords.Distance(line)}，{moved}；{Stands(facts, position)}，得分{score}，{Places(facts, compared)}。",
            _ => $"{head}{total}，{Stands(facts, position)}，{Standard(facts, compared, score)}，{moved}。",
        };
    }

    private static string Alone(NarrativeSource facts, NotCompared why)
    {
        var position = facts.The<Position>();
        var line = facts.First<CloseToLine>() is { } close ? "，" + LineWords.Distance(close) : string.Empty;
        var first = why.Reason == NoComparison.FirstEdition ? "本年度为首个评价年度，" : string.Empty;
        return $"{facts.Name}{facts.Label}{Total(facts, position)}，{Stands(facts, position)}，属{facts.ClassLabel}（{position.Class.Name}）{line}；" +
            $"{first}{ChangeWords.WhyNot(why)}。";
    }

    private static string Total(NarrativeSource facts, Position position) =>
        $"{facts.Terms.Subject}综合得分{(position.Total == Points.Zero ? "为零" : $"{Format.Points(position.Total)}分")}";

    /// <summary>居全省第5位、廊坊市第2位; a shared rank says so.</summary>
    private static string Stands(NarrativeSource facts, Position position) =>
        $"{(IsShared(position) ? "并列" : "居")}{facts.Terms.Whole}{Phrases.Place(position.Rank)}{InCity(facts, position, IsShared(position) ? "、居" : "、")}";

    private static string InCity(NarrativeSource facts, Position position, string before) =>
        facts.Unit.Unit.IsProvinceRun || facts.Edition.Edition.IsOfOneCity ? string.Empty : $"{before}{facts.City}{Phrases.Place(position.CityRank)}";

    private static string Top(NarrativeSource facts, Position position, Compared compared) =>
        IsShared(position) || compared.RankChange == 0
            ? $"{(compared.RankChange == 0 ? "继续" : string.Empty)}{Stands(facts, position)}"
            : $"由上年度{Phrases.Place(compared.Previous.Rank)}升至{facts.Terms.Whole}{Phrases.Place(position.Rank)}";

    /// <summary>Score and rank go the same way, or the sentence says that they do not.</summary>
    private static string Standard(NarrativeSource facts, Compared compared, string score) =>
        (Math.Sign(compared.ScoreChange.Value), Math.Sign(compared.RankChange)) switch
        {
            (0, 0) => $"得分{score}，位次不变",
            ( > 0, < 0) => $"得分{score}，但{facts.Terms.Whole}位次{ChangeWords.OfRank(compared.RankChange)}",
            ( < 0, > 0) => $"得分{score}，{facts.Terms.Whole}位次仍{ChangeWords.OfRank(compared.RankChange)}",
            (_, 0) => $"得分{score}，位次不变",
            (0, _) => $"得分{score}，{facts.Terms.Whole}位次{ChangeWords.OfRank(compared.RankChange)}",
            _ => $"得分{score}、位次{ChangeWords.OfRank(compared.RankChange)}",
        };

    private static string Places(NarrativeSource facts, Compared compared) =>
        $"{facts.Terms.Whole}位次{(compared.RankChange == 0 ? "不变" : ChangeWords.OfRank(compared.RankChange))}";

    private static string Former(NarrativeSource facts, Compared compared) =>
        string.Equals(compared.Previous.Unit.Name, facts.Name, StringComparison.Ordinal) ? string.Empty : $"（时为{compared.Previous.Unit.Name}）";

    private static bool IsShared(Position position) => position.Rank + position.Below < position.Count;

    private static bool IsLong(int change, int count) => Math.Abs(change) >= Math.Max(LeastPlaces, count / PartOfRanks);
}
