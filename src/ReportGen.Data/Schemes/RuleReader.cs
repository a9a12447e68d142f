using System.Collections.Immutable;
using ReportGen.Data.Findings;
using ReportGen.Data.Yaml;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Data.Schemes;

/// <summary>Reads the rule of an indicator and where its value comes from.</summary>
internal static class RuleReader
{
    private static readonly ImmutableArray<string> Rules = ["linear", "items", "checklist", "assessed"];
    private static readonly ImmutableArray<string> Known = [.. Rules, "column", "ratio", "counts", "assessed_column"];

    public static (Rule Rule, Supply Supply) Read(YamlMap map)
    {
        var stated = map.Among([.. Rules]);
        if (stated.Count != 1)
        {
            foreach (var key in Known) map.Optional(key);
            map.Wrong(map.Line, "rule", $"应有且只有一种评分方式（linear、items、checklist、assessed 之一），现有 {Invariant.Text(stated.Count)} 种。", "请为该指标写明一种评分方式。");
            return (new AssessedRule(), new ChecklistSupply());
        }

        return stated[0] switch
        {
            "linear" => (Linear(map.Optional("linear")), map.Among("ratio", "column") is ["ratio", ..] ? Ratio(map.Optional("ratio").Map()) : Column(map)),
            "items" => (Items(map), Lists(map)),
            "checklist" => (Checklist(map.Optional("checklist")), new ChecklistSupply()),
            _ => (Assessed(map.Optional("assessed")), Column(map)),
        };
    }

    private static ColumnSupply Column(YamlMap map) => new(new ColumnId(map.Required("column").Text()));

    private static RatioSupply Ratio(YamlMap map)
    {
        var supply = new RatioSupply(
            new ColumnId(map.Required("numerator").Text()),
            new ColumnId(map.Required("denominator").Text()),
            map.Required("per").Choice("1", "100", "1000") switch { 0 => 1m, 1 => 100m, _ => 1000m },
            map.Maybe("stated") is { } stated ? new ColumnId(stated.Text()) : null);
        map.Close();
        return supply;
    }

    private static ListSupply Lists(YamlMap map) => new(
        SupplyLayout.Each(map.Required("counts"), count => new ListCount(count.Required("list").Text(), new ColumnId(count.Required("column").Text()))),
        map.Maybe("assessed_column") is { } column ? new ColumnId(column.Text()) : null);

    private static LinearRule Linear(YamlField field)
    {
        var knots = ImmutableArray.CreateBuilder<Knot>();
        foreach (var item in field.Items())
        {
            if (item.Items(2, "应为 [数值, 得分]") is { } pair) knots.Add(new Knot(pair[0].Decimal(), new Points(pair[1].Decimal())));
        }

        for (var i = 1; i < knots.Count; i++)
        {
            if (knots[i].Value > knots[i - 1].Value) continue;
            field.Findings.Add(
                Catalogue.KnotsNotIncreasing,
                field.Line,
                field.Path,
                $"评分折点的数值应严格递增，{Invariant.Text(knots[i].Value)} 却排在 {Invariant.Text(knots[i - 1].Value)} 之后。",
                "请按数值从小到大排列折点，且不得重复。",
                Invariant.Text(knots[i].Value));
        }

        if (knots.Count < 2) field.Wrong("至少应有两个折点");
        return new LinearRule(knots.ToImmutable());
    }

    private static ItemsRule Items(YamlMap map) => new(
        SupplyLayout.Each(map.Optional("items"), kind => new ItemKind(
            kind.Required("id").Text(),
            kind.Required("name").Text(),
            kind.Optional("aliases").Texts(),
            [.. kind.Required("levels").Map().Entries().Select(level => new ItemLevel(level.Key, new Points(level.Decimal())))])),
        map.Has("assessed_column"));

    private static ChecklistRule Checklist(YamlField field) => new(SupplyLayout.Each(field, question => new Question(
        new ColumnId(question.Required("column").Text()),
        [.. question.Required("answers").Map().Entries().Select(answer => new Answer(answer.Key, new Points(answer.Decimal())))])));

    private static AssessedRule Assessed(YamlField field)
    {
        field.True();
        return new AssessedRule();
    }
}
