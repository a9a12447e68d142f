using System.Collections.Immutable;
using ReportGen.Evaluation.Schemes;
using ReportGen.Evaluation.Scoring;
using ReportGen.Site.Changes;
using ReportGen.Site.ClassStructure;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Pages.Methodology;

/// <summary>The rules in words.</summary>
internal static class MethodologyWords
{
    public static string Kind(Rule rule) => rule switch
    {
        LinearRule => "分段线性",
        ItemsRule => "清单累加",
        ChecklistRule => "逐项核查",
        AssessedRule => "评定",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    public static string Formula(Scheme scheme, Indicator indicator)
    {
        string Header(ColumnId id) => scheme.Files.SelectMany(file => file.Columns).First(column => column.Id == id).Header;
        return indicator.Supply switch
        {
            ColumnSupply supply => Header(supply.Column),
            RatioSupply supply =>
                $"{Header(supply.Numerator)}÷{Header(supply.Denominator)}{(supply.Per == 1m ? string.Empty : "×" + Format.Exact(supply.Per))}",
            ListSupply supply => string.Join('、', supply.Counts.Select(count => count.List))
                + "所列各项得分之和"
                + (supply.Assessed is { } assessed ? $"，加{Header(assessed)}" : string.Empty),
            ChecklistSupply => "各核查项得分之和",
            _ => throw new InvalidOperationException($"{indicator.Id}: no formula is defined for {indicator.Supply}."),
        };
    }

    public static string Content(SourceColumn column) => column.Content switch
    {
        ChoiceContent choice => "可填：" + string.Join('、', choice.Words),
        NumberContent { Decimals: 0 } number => "整数" + Bounds(number),
        NumberContent number => $"数值，最多{Format.Count(number.Decimals)}位小数{Bounds(number)}",
        _ => throw new ArgumentOutOfRangeException(nameof(column)),
    };

    public static ImmutableArray<string> Calculation(Scheme scheme) =>
        [
            "比率由分子、分母计算，不先行取整；分子或分母缺报的，采用填报的比率。填报的比率与计算结果不符的，退回数据提供部门核对。",
            $"每项指标的得分按本页规则计算，四舍五入保留{Format.Count(scheme.Decimals)}位小数，且只取整一次；超过满分的按满分计。",
            "一级指标得分为所属各项二级指标得分之和，综合得分为各项一级指标得分之和，均以取整后的指标得分相加。",
            $"分类按公布的综合得分确定，达到下限即属该类：" +
                $"{string.Join('；', scheme.Classes.Classes.Select((unitClass, i) => $"{unitClass.Letter}类为{ClassCountRow.RangeOf(scheme, i)}"))}。",
            "位次按综合得分由高到低排列；得分相同的位次并列，其后的位次顺延（如1、2、2、4），并列的按行政区划代码先后列出。",
            $"市级单元的平均得分为所属{scheme.UnitKind}综合得分的算术平均，各{scheme.UnitKind}权重相同。",
        ];

    public static ImmutableArray<string> Comparing(Scheme scheme) =>
    [
        "与上年度比较，是将同一行政区划两个年度的公布结果相比；仅更名或者仅变更代码的，视为同一行政区划。",
        "由多个行政区划合并或者调整设立的、上一年度未参加评价的，不作比较，并注明原因。",
        "两个年度采用的评价方案不同的，不作比较。",
        "位次变化为上年度位次减本年度位次，正数表示位次上升。",
        SplitWords.Explain(scheme.UnitKind, hasUnits: true),
    ];

    private static string Bounds(NumberContent number) => (number.Minimum, number.Maximum) switch
    {
        ({ } least, { } most) => $"，{Format.Exact(least)}至{Format.Exact(most)}",
        ({ } least, null) => $"，不小于{Format.Exact(least)}",
        (null, { } most) => $"，不大于{Format.Exact(most)}",
        _ => string.Empty,
    };
}
