using ReportGen.Analysis.Insights;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Results;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Narratives;

/// <summary>Why the total and the rank changed.</summary>
internal static class ChangeSentences
{
    private const int MostAgainst = 2;
    private const decimal Half = 0.5m;

    /// <summary>The paragraph; nothing where there is no comparison or nothing moved.</summary>
    public static string Of(NarrativeSource facts)
    {
        if (facts.First<Change>() is not { Compared: var compared }) return string.Empty;
        return Score(facts, compared.ScoreChange) + Rank(facts, compared) + StreakSentence.Of(facts);
    }

    private static string Score(NarrativeSource facts, Points change)
    {
        var drivers = facts.Insights.Of<Driver>();
        var gains = drivers.Where(driver => driver.Change > Points.Zero).ToList();
        var losses = drivers.Where(driver => driver.Change < Points.Zero).ToList();
        var (along, against) = change < Points.Zero ? (losses, gains) : (gains, losses);
        if (along.Count == 0) return string.Empty;
        if (change == Points.Zero) return $"{Describe(gains)}与{Describe(losses)}相抵，得分持平。";
        var rose = change > Points.Zero;
        return $"{Cause(along, rose)}{Against(against, rose)}。";
    }

    /// <summary>One indicator that makes up more than half is named as such; else the few that did most.</summary>
    private static string Cause(List<Driver> along, bool rose)
    {
        var first = along[0];
        if (first.ShareOfDirection == 1m) return $"{(rose ? "增分" : "减分")}的只有{Phrases.Moved(first.Indicator, first.Change)}";
        if (first.ShareOfDirection > Half)
        {
            var others = along.Count == 1 ? string.Empty : $"，其次是{Describe(along.Skip(1))}";
            return $"{first.Indicator.ShortName}一项{(rose ? "增加" : "减少")}{Phrases.Size(first.Change)}，占{(rose ? "增分" : "减分")}的一半以上{others}";
        }

        var mainly = along.Sum(driver => driver.ShareOfDirection) < 1m ? "主要" : string.Empty;
        return $"{(rose ? "增分" : "减分")}的{mainly}是{Describe(along)}";
    }

    private static string Against(List<Driver> against, bool rose) => against.Count == 0
        ? (rose ? "，没有指标减分" : "，没有指标增分")
        : $"；{Describe(against.Take(MostAgainst))}抵去一部分";

    private static string Describe(IEnumerable<Driver> drivers) => Phrases.List([.. drivers.Select(driver => Phrases.Moved(driver.Indicator, driver.Change))]);

    private static string Rank(NarrativeSource facts, Compared compared)
    {
        var split = compared.Split;
        var parts = new List<string>();
        void Add(int places, string cause)
        {
            if (places != 0) parts.Add($"{cause}{(places > 0 ? "前进" : "后退")}{Format.Count(Math.Abs(places))}位");
        }

        Add(split.Own, split.Own > 0 ? "因自身得分提高" : "因自身得分下降");
        Add(split.Others, $"因其他{facts.Kind}得分变化");
        Add(split.Units, "因参评单位调整");
        return (parts.Count, compared.RankChange) switch
        {
            (0, _) => string.Empty,
            (1, _) => Only(facts, split),
            (2, < 0) when split is { Own: > 0, Others: < 0 } =>
                $"自身得分提高使{facts.Terms.Whole}位次前进{Size(split.Own)}位，但其他{facts.Kind}得分变化使其后退{Size(split.Others)}位。",
            (2, > 0) when split is { Own: < 0, Others: > 0 } =>
                $"自身得分下降使{facts.Terms.Whole}位次后退{Size(split.Own)}位，其他{facts.Kind}得分变化则使其前进{Size(split.Others)}位。",
            (2, > 0) when split is { Own: > 0, Others: < 0 } =>
                $"位次前进靠的是自身得分提高（前进{Size(split.Own)}位），其他{facts.Kind}得分变化使其后退{Size(split.Others)}位。",
            (_, 0) => $"{facts.Terms.Whole}位次虽未变动，但{string.Join('，', parts)}，互相抵消。",
            _ => $"{facts.Terms.Whole}位次变动中，{string.Join('，', parts)}。",
        };
    }

    private static string Size(int places) => Format.Count(Math.Abs(places));

    private static string Only(NarrativeSource facts, RankSplit split)
    {
        var way = split.Total > 0 ? "前进" : "后退";
        return split switch
        {
            { Own: not 0 } => $"{facts.Terms.Whole}位次{way}全部源于自身得分{(split.Own > 0 ? "提高" : "下降")}。",
            { Others: not 0 } => $"{facts.Terms.Whole}位次{way}源于其他{facts.Kind}得分变化，与自身得分变化无关。",
            _ => $"{facts.Terms.Whole}位次{way}源于参评单位调整，与得分变化无关。",
        };
    }
}
