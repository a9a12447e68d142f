using System.Collections.Immutable;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Formatting;
using ReportGen.Site.Wording;

namespace ReportGen.Site.RuleTables;

/// <summary>A rule in words and as a table.</summary>
public sealed record RuleView
{
    /// <summary>Heading of the table; it names the indicator, so that several on one page are distinguished.</summary>
    public required string Caption { get; init; }

    public required string Words { get; init; }

    public required bool HasTable { get; init; }

    public required ImmutableArray<string> Heads { get; init; }

    public required ImmutableArray<RuleRow> Rows { get; init; }

    internal static RuleView Of(Scheme scheme, Indicator indicator) => indicator.Rule switch
    {
        LinearRule rule => Linear(indicator, rule),
        ItemsRule rule => Items(scheme, indicator, rule),
        ChecklistRule rule => Checklist(scheme, indicator, rule),
        AssessedRule => Wordy($"由评定部门评定，0分至{Format.Weight(indicator.Weight)}分。"),
        _ => throw new InvalidOperationException($"{indicator.Id}: no words are defined for {indicator.Rule}."),
    };

    private static RuleView Linear(Indicator indicator, LinearRule rule)
    {
        var unit = ResultWords.UnitLabel(indicator);
        var (first, last) = (rule.Knots[0], rule.Knots[^1]);
        return new RuleView
        {
            Caption = CaptionOf(indicator),
            Words = $"分段线性计分：数值落在相邻两个折点之间的，按直线内插计分；达到{Format.Exact(last.Value)}{unit}及以上得满分{Format.Weight(last.Points)}分，" +
                $"{Format.Exact(first.Value)}{unit}{(first.Value == 0m ? string.Empty : "及以下")}得{Format.Weight(first.Points)}分。",
            HasTable = true,
            Heads = [$"折点（{unit}）", "得分（分）", "本段每增加" + (string.Equals(unit, "%", StringComparison.Ordinal) ? "1个百分点" : "1" + unit)],
            Rows =
            [
                .. rule.Knots.Select(
                    (knot, i) =>
                        new RuleRow(
                            Format.Exact(knot.Value),
                            [Format.Weight(knot.Points), i + 1 < rule.Knots.Length ? Slope(knot, rule.Knots[i + 1]) : "不再加分"]
                        )
                ),
            ],
        };
    }

    private static string Slope(Knot from, Knot to)
    {
        var slope = (to.Points.Value - from.Points.Value) / (to.Value - from.Value);
        return $"加{Format.Exact(Math.Round(slope, 5, MidpointRounding.AwayFromZero))}分";
    }

    private static string Assessed(Scheme scheme, ItemsRule rule) => (rule.Assessed, scheme.Terms.Assessed) switch
    {
        (false, _) => string.Empty,
        (true, "") => "清单之外另有评定分，一并计入。",
        (true, var what) => what + "按评定分计入。",
    };

    private static RuleView Items(Scheme scheme, Indicator indicator, ItemsRule rule)
    {
        var levels = rule.Kinds.SelectMany(kind => kind.Levels.Select(level => level.Name)).Distinct(StringComparer.Ordinal).ToList();
        string Cell(ItemKind kind, string level) =>
            kind
                .Levels.Where(candidate => string.Equals(candidate.Name, level, StringComparison.Ordinal))
                .Select(candidate => Format.Weight(candidate.Points))
                .FirstOrDefault("—");
        return new RuleView
        {
            Caption = CaptionOf(indicator),
            Words = $"按清单逐项计分，各项得分相加，最高{Format.Weight(indicator.Weight)}分。" + Assessed(scheme, rule),
            HasTable = true,
            Heads = ["类别", .. levels.Select(level => level + "（分/个）")],
            Rows =
            [
                .. rule.Kinds.Select(kind => new RuleRow(
                    kind.Aliases.IsEmpty ? kind.Name : $"{kind.Name}（含{string.Join('、', kind.Aliases)}）",
                    [.. levels.Select(level => Cell(kind, level))]
                )),
            ],
        };
    }

    private static RuleView Checklist(Scheme scheme, Indicator indicator, ChecklistRule rule) => new()
    {
        Caption = CaptionOf(indicator),
        Words = "逐项核查，各项得分相加。",
        HasTable = true,
        Heads = ["核查项", "情况", "得分（分）"],
        Rows =
        [
            .. rule.Questions.SelectMany(question => question.Answers.Select(answer => new RuleRow(
                scheme.Files.SelectMany(file => file.Columns).First(column => column.Id == question.Column).Header,
                [answer.Word, Format.Weight(answer.Points)]))),
        ],
    };

    private static string CaptionOf(Indicator indicator) => indicator.ShortName + "计分表";

    private static RuleView Wordy(string words) => new() { Caption = string.Empty, Words = words, HasTable = false, Heads = [], Rows = [] };
}

/// <summary>A row of a rule's table.</summary>
/// <param name="Head">First cell.</param>
/// <param name="Cells">The others.</param>
public sealed record RuleRow(string Head, ImmutableArray<string> Cells);
