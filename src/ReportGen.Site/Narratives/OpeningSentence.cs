using ReportGen.Analysis.Insights;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Results;
using ReportGen.Site.Changes;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Narratives;

/// <summary>Where the unit stands and what changed. What matters most comes first: a change of class, a class line close by, a long way up or down, or the total.</summary>
internal static class OpeningSentence
{
    /// <summary>A way is long from one tenth of all ranks on, and never below these places.</summary>
    private const int LeastPlaces = 5;
    private const int PartOfRanks = 10;

    public static string Of(NarrativeSource telling) => telling.First<Change>() is { } change ? Compared(telling, change.Compared) : Alone(telling, telling.The<Uncompared>().Why);

    /// <summary>Whether this sentence tells of a class line close by, where there is one.</summary>
    public static bool TellsLine(NarrativeSource telling) => telling.First<Change>() is not { Compared: var compared } || (compared.ClassMove == ClassMove.None && telling.Unit.Rank > 1);

    private static string Compared(NarrativeSource telling, Compared compared)
    {
        var position = telling.The<Position>();
        var moved = ChangeWords.OfClass(compared, telling.Unit);
        var total = Total(telling, position);
        var score = $"较上年度{Former(telling, compared)}{ChangeWords.OfScore(compared.ScoreChange)}";
        if (compared.ScoreChange == Points.Zero) score = $"与上年度{Former(telling, compared)}持平";
        var line = telling.First<CloseToLine>();
        var head = telling.Name + telling.Label;
        return compared switch
        {
            { ClassMove: ClassMove.Up } => $"{telling.Label}，{telling.Name}{moved}，{total}，{score}；{Stands(telling, position)}，{Places(telling, compared)}。",
            { ClassMove: ClassMove.Down } => $"{telling.Label}，{telling.Name}{total}，{score}，{moved}；{Stands(telling, position)}，{Places(telling, compared)}。",
            _ when position.Rank == 1 => $"{head}{total}，{Top(telling, position, compared)}，得分{score}，{moved}。",
            _ when IsLong(compared.RankChange, position.Count) =>
                $"{head}{telling.Terms.Whole}位次由上年度{Phrases.Place(compared.Previous.Rank)}{(compared.RankChange > 0 ? "升至" : "降至")}{Phrases.Place(position.Rank)}，{ChangeWords.OfRank(compared.RankChange)}；" +
                $"{total}，{score}{(line is null ? string.Empty : "，" + LineWords.Distance(line))}，{moved}{InCity(telling, position, "，居")}。",
            _ when line is not null => $"{head}{total}，{LineWords.Distance(line)}，{moved}；{Stands(telling, position)}，得分{score}，{Places(telling, compared)}。",
            _ => $"{head}{total}，{Stands(telling, position)}，{Standard(telling, compared, score)}，{moved}。",
        };
    }

    private static string Alone(NarrativeSource telling, NotCompared why)
    {
        var position = telling.The<Position>();
        var line = telling.First<CloseToLine>() is { } close ? "，" + LineWords.Distance(close) : string.Empty;
        var first = why.Reason == NoComparison.FirstEdition ? "本年度为首个评价年度，" : string.Empty;
        return $"{telling.Name}{telling.Label}{Total(telling, position)}，{Stands(telling, position)}，属{telling.ClassLabel}（{position.Class.Name}）{line}；{first}{ChangeWords.WhyNot(why)}。";
    }

    private static string Total(NarrativeSource telling, Position position) =>
        $"{telling.Terms.Subject}综合得分{(position.Total == Points.Zero ? "为零" : $"{Format.Points(position.Total)}分")}";

    /// <summary>居全省第5位、廊坊市第2位; a shared rank says so.</summary>
    private static string Stands(NarrativeSource telling, Position position) =>
        $"{(IsShared(position) ? "并列" : "居")}{telling.Terms.Whole}{Phrases.Place(position.Rank)}{InCity(telling, position, IsShared(position) ? "、居" : "、")}";

    private static string InCity(NarrativeSource telling, Position position, string before) =>
        telling.Unit.Unit.IsProvinceRun ? string.Empty : $"{before}{telling.City}{Phrases.Place(position.CityRank)}";

    private static string Top(NarrativeSource telling, Position position, Compared compared) =>
        IsShared(position) || compared.RankChange == 0
            ? $"{(compared.RankChange == 0 ? "继续" : string.Empty)}{Stands(telling, position)}"
            : $"由上年度{Phrases.Place(compared.Previous.Rank)}升至{telling.Terms.Whole}{Phrases.Place(position.Rank)}";

    /// <summary>Score and rank go the same way, or the sentence says that they do not.</summary>
    private static string Standard(NarrativeSource telling, Compared compared, string score) =>
        (Math.Sign(compared.ScoreChange.Value), Math.Sign(compared.RankChange)) switch
    {
        (0, 0) => $"得分{score}，位次不变",
        (> 0, < 0) => $"得分{score}，但{telling.Terms.Whole}位次{ChangeWords.OfRank(compared.RankChange)}",
        (< 0, > 0) => $"得分{score}，{telling.Terms.Whole}位次仍{ChangeWords.OfRank(compared.RankChange)}",
        (_, 0) => $"得分{score}，位次不变",
        (0, _) => $"得分{score}，{telling.Terms.Whole}位次{ChangeWords.OfRank(compared.RankChange)}",
        _ => $"得分{score}、位次{ChangeWords.OfRank(compared.RankChange)}",
    };

    private static string Places(NarrativeSource telling, Compared compared) =>
        $"{telling.Terms.Whole}位次{(compared.RankChange == 0 ? "不变" : ChangeWords.OfRank(compared.RankChange))}";

    private static string Former(NarrativeSource telling, Compared compared) =>
        string.Equals(compared.Previous.Unit.Name, telling.Name, StringComparison.Ordinal) ? string.Empty : $"（时为{compared.Previous.Unit.Name}）";

    private static bool IsShared(Position position) => position.Rank + position.Below < position.Count;

    private static bool IsLong(int change, int count) => Math.Abs(change) >= Math.Max(LeastPlaces, count / PartOfRanks);
}
