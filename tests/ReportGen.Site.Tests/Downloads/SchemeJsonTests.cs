using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ReportGen.Analysis.Trials;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Addresses;
using ReportGen.Site.Facts;
using ReportGen.Site.Listings;
using ReportGen.Site.Output;
using ReportGen.Site.Tests.Pages.County;

namespace ReportGen.Site.Tests.Downloads;

/// <summary>From scheme.json and totals.json alone everything can be worked out that a trial says.</summary>
public sealed class SchemeJsonTests
{
    private static readonly ImmutableArray<Row> Rows =
    [
        new("霸州市", 2020, 90m) { Platforms = (2, 2) },
        new("三河市", 2020, 50m) { Management = null },
        new("辛集市", 2020, 12m),
        new("南和区", 2020, 35m),
        new("襄都区", 2020, 5m),
    ];

    private static readonly SiteContext Site = SmallSite.Create(Rows);
    private static readonly EditionResult Edition = Site.Open.Single();

    [Fact]
    public void It_carries_the_rule_of_every_indicator()
    {
        var node = Read(Site.Addresses.SchemeJson(2020));
        Assert.Equal(Edition.Scheme.Decimals, node["decimals"]!.GetValue<int>());
        Assert.Equal(
            Edition.Scheme.Dimensions.Select(dimension => dimension.Name),
            node["dimensions"]!.AsArray().Select(dimension => dimension!["name"]!.GetValue<string>())
        );
        var indicators = node["dimensions"]!
            .AsArray()
            .SelectMany(dimension => dimension!["indicators"]!.AsArray())
            .Select(indicator => indicator!.AsObject())
            .ToList();
        Assert.Equal(Edition.Scheme.Indicators.Length, indicators.Count);
        Assert.All(Edition.Scheme.Indicators.Zip(indicators), pair => Same(pair.First, pair.Second));
    }

    [Fact]
    public void It_carries_the_class_lines_from_the_best_down() =>
        Assert.Equal(
            Edition.Scheme.Classes.Classes.Select(unitClass => (unitClass.Letter, unitClass.From.Value)),
            Read(Site.Addresses.SchemeJson(2020))["classes"]!.AsArray().Select(node => (node!["letter"]!.GetValue<string>(), node["from"]!.GetValue<decimal>()))
        );

    [Fact]
    public void The_totals_of_the_field_are_whole_numbers_and_name_nobody()
    {
        var node = Read(Site.Addresses.Totals(2020));
        Assert.Equal("示例数据，非官方发布", node["notice"]!.GetValue<string>());
        Assert.Equal(Edition.Ranked.Select(result => (long)(result.Total.Value * 100m)), node["totals"]!.AsArray().Select(total => total!.GetValue<long>()));
        Assert.Equal(["edition", "notice", "decimals", "totals"], node.Select(entry => entry.Key));
    }

    private static void Same(Indicator indicator, JsonObject node)
    {
        Assert.Equal(
            (indicator.Id.Text, indicator.ShortName, indicator.Unit, indicator.Decimals),
            (Text(node, "id"), Text(node, "short_name"), Text(node, "unit"), node["decimals"]!.GetValue<int>())
        );
        Assert.Equal(indicator.Weight.Value, node["weight"]!.GetValue<decimal>());
        Assert.Equal(Trial.LeastOf(Edition.Scheme, indicator), node["minimum"]?.GetValue<decimal>());
        Assert.Equal(indicator.Rule is LinearRule, node.ContainsKey("knots"));
        if (indicator.Rule is not LinearRule rule)
            return;
        Assert.Equal(
            rule.Knots.Select(knot => (knot.Value, knot.Points.Value)),
            node["knots"]!.AsArray().Select(knot => (knot![0]!.GetValue<decimal>(), knot[1]!.GetValue<decimal>()))
        );
    }

    private static string Text(JsonObject node, string name) => node[name]!.GetValue<string>();

    private static JsonObject Read(Address address) => JsonNode.Parse(Renderer.RenderOne(SitePlanner.Plan(Site.Input), address))!.AsObject();
}
