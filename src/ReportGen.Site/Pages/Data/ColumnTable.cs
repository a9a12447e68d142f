using System.Collections.Immutable;
using ReportGen.Site.Pages.Parts;

namespace ReportGen.Site.Pages.Data;

/// <summary>The columns of a download.</summary>
public sealed record ColumnTable(string File, string Caption, ImmutableArray<NamedText> Columns);

/// <summary>What each column of the open data holds.</summary>
internal static class DataColumns
{
    public static ImmutableArray<ColumnTable> Tables =>
    [
        new("results.csv", "综合结果，每个县（市、区）一行",
        [
            new("code", "行政区划代码（GB/T 2260，6位）"),
            new("name", "县（市、区）名称"),
            new("city_code", "所属市级单元代码；没有国家标准代码的为本站自定代码"),
            new("city", "所属市级单元名称"),
            new("total", "综合得分（分）"),
            new("class", "类别（A、B、C）"),
            new("rank", "全省位次"),
            new("city_rank", "所属市级单元内的位次"),
            new("previous_total", "上年度综合得分（分）"),
            new("previous_class", "上年度类别"),
            new("previous_rank", "上年度全省位次"),
            new("score_change", "综合得分变化（分）"),
            new("rank_change", "位次变化，正数表示上升"),
            new("leap", "类别变化：up为提升，down为下降，none为未变；不可比的为空"),
            new("award", "实得奖励金额（万元），没有获得奖励的为0"),
        ]),
        new("scores.csv", "指标得分，每个县（市、区）每项指标一行",
        [
            new("code", "行政区划代码"),
            new("indicator", "指标代号，与指标页地址一致"),
            new("value", "计算得分所用的数值，保留全部精度；缺报、不足最小单位或不适用的为空"),
            new("unit", "数值的单位"),
            new("score", "得分（分）"),
            new("max", "满分（分）"),
            new("rank", "按该项得分的全省位次"),
            new("source_file", "数据来源文件"),
            new("source_row", "数据在来源文件中的行号"),
        ]),
        new("awards.csv", "跃升奖励，每个县（市、区）每项奖励一行",
        [
            new("code", "行政区划代码"),
            new("rule", "奖励条件：first-a为首个年度列入A类，top-three为A类前三位，to-a、to-b为升入该类，rank-10、rank-5为位次上升达到该位数"),
            new("amount", "按条件计算的金额（万元）"),
            new("paid", "计入年度上限后的实得金额（万元），各行之和即results.csv的award"),
            new("reading", "所依据的口径：ties-share为位次并列，double-rise为一年提升两个类别，rank-with-rise为升类同时计位次奖励，best-rank-so-far为与以往最好位次比较；空白表示无需口径"),
        ]),
    ];
}
