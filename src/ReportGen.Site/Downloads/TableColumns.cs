using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Awards;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Formatting;
using ReportGen.Site.Narratives;

namespace ReportGen.Site.Downloads;

/// <summary>The columns of the open data. New ones come at the end of a table; existing ones keep name, place and meaning.</summary>
/// <param name="scheme">The newest scheme, for what things are called.</param>
/// <param name="awarding">The newest scheme that gives awards; null where none does, and then no table has a word about them.</param>
internal sealed class TableColumns(Scheme scheme, Scheme? awarding)
{
    private const string Text = "string";
    private const string Number = "number";
    private const string Whole = "integer";

    /// <summary>The first column where a table holds several editions.</summary>
    public static DataColumn Edition { get; } = new("edition", "年度", Whole, "年度，即评价所用数据的年份");

    private static DataColumn State { get; } = new("state", "发布状态", Text, "发布状态：published为已发布，review为征求意见稿，draft为草稿；结果以未发布的以往年度为依据的，按以往年度；未发布的结果请勿引用");

    private static DataColumn Revised { get; } = new("revised", "更正", Text, "本行内容经过更正的，为更正的编号，见更正记录；没有更正的为空");

    /// <summary>The columns of the tables of a site.</summary>
    /// <param name="editions">Its editions, the earliest first; all have the same columns.</param>
    public static TableColumns Of(ImmutableArray<AssessedEdition> editions) =>
        new(editions[^1].Scheme, editions.LastOrDefault(edition => edition.Scheme.Awards is not null)?.Scheme);

    public bool HasAwards => awarding is not null;

    /// <summary>What the programme calls a move upwards.</summary>
    public string Leap => scheme.Terms.Leap;

    public ImmutableArray<DataColumn> Results { get; } =
    [
        new("code", "行政区划代码", Text, "行政区划代码（GB/T 2260，6位）"),
        new("name", scheme.UnitKind, Text, scheme.UnitKind + "名称") { Width = 24 },
        new("city_code", "设区市代码", Text, "所属市级单元代码；没有国家标准代码的为本站自定代码"),
        new("city", "设区市", Text, "所属市级单元名称") { Width = 14 },
        new("total", "综合得分", Number, "综合得分", "分"),
        new("class", "类别", Text, $"类别（{string.Join('、', scheme.Classes.Classes.Select(unitClass => unitClass.Letter))}）"),
        new("rank", scheme.Terms.Whole + "位次", Whole, scheme.Terms.Whole + "位次"),
        new("city_rank", "市内位次", Whole, "所属市级单元内的位次"),
        new("previous_total", "上年度综合得分", Number, "上年度综合得分", "分"),
        new("previous_class", "上年度类别", Text, "上年度类别"),
        new("previous_rank", $"上年度{scheme.Terms.Whole}位次", Whole, $"上年度{scheme.Terms.Whole}位次"),
        new("score_change", "得分变化", Number, "综合得分变化", "分"),
        new("rank_change", "位次变化", Whole, "位次变化，正数表示上升"),
        new("leap", "类别变化", Text, "类别变化：up为提升，down为下降，none为未变；不可比的为空"),
        .. awarding is null ? Array.Empty<DataColumn>() : [new("award", "实得奖励", Number, "实得奖励金额，没有获得奖励的为0，不公布的为空", "万元")],
        State,
        Revised,
    ];

    public ImmutableArray<DataColumn> Scores { get; } =
    [
        new("code", "行政区划代码", Text, "行政区划代码"),
        new("indicator", "指标代号", Text, "指标代号，与指标页地址一致") { Width = 30 },
        new("value", "数值", Number, "计算得分所用的数值，保留全部精度；缺报、不足最小单位或不适用的为空"),
        new("unit", "数值单位", Text, "数值的单位"),
        new("score", "得分", Number, "得分", "分"),
        new("max", "满分", Number, "满分", "分"),
        new("rank", scheme.Terms.Whole + "位次", Whole, $"按该项得分的{scheme.Terms.Whole}位次"),
        new("source_file", "数据来源文件", Text, "数据来源文件；工作簿在#之后注明工作表") { Width = 40 },
        new("source_row", "来源行号", Whole, "数据在来源文件中的行号，表头为第1行"),
        new("name", scheme.UnitKind, Text, scheme.UnitKind + "名称") { Width = 24 },
        new("city", "设区市", Text, "所属市级单元名称") { Width = 14 },
        new("indicator_name", "指标", Text, "指标名称") { Width = 54 },
        State,
        Revised,
        new("amended", "审定修改", Text, "报送后经复核审定修改的数，列名、报送数→审定数；来源文件中为报送数，没有修改的为空") { Width = 40 },
    ];

    public ImmutableArray<DataColumn> Awards { get; } = awarding is null ? [] :
    [
        new("code", "行政区划代码", Text, "行政区划代码"),
        new("rule", "奖励条件代号", Text, RuleWords(awarding.Classes.Classes[0].Letter, awarding.Awards!)),
        new("amount", "按条件计算的金额", Number, "按条件计算的金额", "万元"),
        new("paid", "实得金额", Number, "计入年度上限后的实得金额，各行之和即results.csv的award", "万元"),
        new(
            "reading",
            "所依据的口径",
            Text,
            "所依据的口径：ties-share为位次并列，double-rise为一年提升两个类别，rank-with-rise为升类同时计位次奖励，best-rank-so-far为与以往最好位次比较；空白表示无需口径"),
        new("name", scheme.UnitKind, Text, scheme.UnitKind + "名称") { Width = 24 },
        new("city", "设区市", Text, "所属市级单元名称") { Width = 14 },
        new("rule_name", "奖励条件", Text, "奖励条件的文字") { Width = 24 },
        State,
        Revised,
    ];

    /// <summary>What the identifiers of the rules mean.</summary>
    private static string RuleWords(string best, AwardPolicy policy)
    {
        var rises = string.Join('、', policy.RiseAmounts.Keys.Select(AwardRuleId.Rise));
        var steps = string.Join('、', policy.RankSteps.Select(AwardRuleId.Gain));
        return $"奖励条件：{AwardRuleId.First(best)}为首个年度列入{best}类，{AwardRuleId.Top(policy.TopRanks)}为{best}类前{ChineseNumber.Of(policy.TopRanks)}位，" +
            $"{rises}为升入该类，{steps}为位次上升达到该位数";
    }
}
