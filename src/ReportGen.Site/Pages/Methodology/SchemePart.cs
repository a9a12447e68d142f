using System.Collections.Immutable;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.ClassStructure;
using ReportGen.Site.Derivations;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Pages.Methodology;

/// <summary>One thing that a scheme lays down, in words, so that two schemes can be held against each other.</summary>
/// <param name="Subject">What it belongs to: an indicator by its identifier, or a field of the scheme.</param>
/// <param name="Key">What of it is laid down; the same in both schemes.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Value">What is laid down.</param>
internal sealed record SchemePart(string Subject, string Key, string Label, string Value)
{
    /// <summary>What is laid down of the whole: full points, decimals, dimensions, classes, awards.</summary>
    public static IEnumerable<SchemePart> OfWhole(Scheme scheme)
    {
        SchemePart Part(string subject, string key, string value) => new(subject, key, key, value);
        return
        [
            Part("总体", "满分", Format.Weight(scheme.FullPoints) + "分"),
            Part("总体", "得分保留的小数位数", Format.Count(scheme.Decimals) + "位"),
            .. scheme.Dimensions.Select(dimension =>
                new SchemePart("一级指标", dimension.Id.ToString(), dimension.Name, $"{dimension.Name}，满分{Format.Weight(dimension.Weight)}分")),
            .. scheme.Classes.Classes.Select((unitClass, i) => Part("分类标准", unitClass.Letter + "类", $"{unitClass.Name}，{ClassCountRow.RangeOf(scheme, i)}")),
            .. OfAwards(scheme).Select(award => Part("奖励", award.Key, award.Value)),
        ];
    }

    /// <summary>What is laid down of an indicator.</summary>
    public static IEnumerable<SchemePart> OfIndicator(Scheme scheme, Indicator indicator)
    {
        SchemePart Part(string key, string value) => new(indicator.Id.ToString(), key, key, value);
        return
        [
            Part("名称", indicator.Name),
            Part("所属一级指标", scheme.Dimensions.First(dimension => dimension.Indicators.Contains(indicator)).Name),
            Part("满分", Format.Weight(indicator.Weight) + "分"),
            Part("单位", indicator.Unit.Length == 0 ? "分" : indicator.Unit),
            Part("数值", MethodologyWords.Formula(scheme, indicator)),
            Part("计分方式", MethodologyWords.Kind(indicator.Rule)),
            .. OfRule(scheme, indicator).Select(entry => Part(entry.Key, entry.Value)),
            Part("缺少数据时", indicator.Missing == MissingPolicy.Error ? "不得缺少" : "按0分计并注明"),
        ];
    }

    private static IEnumerable<(string Key, string Value)> OfRule(Scheme scheme, Indicator indicator) => indicator.Rule switch
    {
        LinearRule rule =>
            [("折点", string.Join('；', rule.Knots.Select(knot => $"{Format.Exact(knot.Value)}{indicator.Unit}得{Format.Weight(knot.Points)}分")))],
        ItemsRule rule =>
        [
            .. rule.Kinds.SelectMany(kind => kind.Levels.Select(level => ($"{kind.Name}（{level.Name}）", $"每个{Format.Weight(level.Points)}分"))),
            .. rule.Kinds.Where(kind => !kind.Aliases.IsEmpty).Select(kind => (kind.Name + "所含名称", string.Join('、', kind.Aliases))),
            ("清单之外的评定分", rule.Assessed ? "计入" : "不计入"),
        ],
        ChecklistRule rule => rule.Questions.SelectMany(question => question.Answers.Select(answer => (
            $"{scheme.Files.SelectMany(file => file.Columns).First(column => column.Id == question.Column).Header}：{answer.Word}",
            $"{Format.Weight(answer.Points)}分"))),
        AssessedRule => [],
        _ => throw new InvalidOperationException($"{indicator.Id}: no parts are defined for {indicator.Rule}."),
    };

    private static IEnumerable<(string Key, string Value)> OfAwards(Scheme scheme) => scheme.Awards is not { } policy
        ? []
        :
        [
            .. AwardPolicyWords.Rules(scheme, policy).Select(rule => (rule.When, rule.Amount + "万元")),
            .. AwardPolicyWords.Readings(policy).Select(reading => (reading.Question, reading.Reading)),
        ];
}
