using System.Collections.Immutable;
using ReportGen.Data.Yaml;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Data.Schemes;

/// <summary>Reads dimensions and their indicators.</summary>
internal static class IndicatorReader
{
    public static ImmutableArray<Dimension> Dimensions(YamlField field) => SupplyLayout.Each(field, map => new Dimension(
        new DimensionId(map.Required("id").Text()),
        map.Required("name").Text(),
        SupplyLayout.Each(map.Required("indicators"), Indicator)));

    private static Indicator Indicator(YamlMap map)
    {
        var (rule, supply) = RuleReader.Read(map);
        return new Indicator
        {
            Id = new IndicatorId(map.Required("id").Text()),
            Name = map.Required("name").Text(),
            ShortName = map.Required("short_name").Text(),
            Unit = map.Maybe("unit") is { } unit ? unit.Text() : string.Empty,
            Decimals = map.Required("decimals").Integer(0, 10),
            Weight = new Points(map.Required("weight").Decimal()),
            Rule = rule,
            Supply = supply,
            Missing = (MissingPolicy)map.Required("missing").Choice("error", "zero-marked"),
            Clause = map.Required("clause").Text(),
        };
    }
}
