using ReportGen.Analysis.Discrimination;
using ReportGen.Analysis.Measures;
using ReportGen.Analysis.Robustness;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Regions;
using ReportGen.Site.Formatting;
using ReportGen.Site.Listings;
using ReportGen.Site.Pages.City;
using ReportGen.Site.Pages.Measures;
using ReportGen.Site.Pages.Methodology;

namespace ReportGen.Site.Tests.Pages;

public sealed class AdviceOfGroupsTests
{
    [Theory]
    [MemberData(nameof(World.Names), MemberType = typeof(World))]
    public void A_city_shows_its_common_weaknesses_and_what_moves_them(string world)
    {
        var site = World.Named(world);
        foreach (var edition in site.Open)
        {
            var insights = site.FactsOf(edition).Insights;
            foreach (var city in edition.Cities.Where(city => city.City.Kind != CityKind.ProvinceRun))
            {
                var advice = CityPage.Make(site.At(site.Addresses.City(edition.Edition.Year, city.City), edition), site.FactsOf(edition), city).Advice;
                var common = insights.Of(city).Group.Weaknesses;
                Assert.Equal(
                    common.Select(weakness => (weakness.Indicator.ShortName, Format.Points(weakness.Lacking), Format.Count(weakness.Units))),
                    advice.Weaknesses.Select(row => (row.Name, row.Lacking, row.Units))
                );
                var choice = MeasureChoice.ForGroup(
                    site.Input.Measures,
                    [.. common.Select(weakness => (weakness.Indicator.Id, weakness.Lacking.Value, weakness.Units))]
                );
                Assert.Equal(choice.Common.Select(chosen => chosen.Measure.Title), advice.Measures.Select(measure => measure.Title));
                var near = city
                    .Units.Where(unit => edition.Scheme.Classes.Classes[..^1].Any(line => Math.Abs((unit.Total - line.From).Value) <= RobustnessRules.NearLine))
                    .Select(unit => unit.Unit.Name);
                Assert.Equal(near.Order(StringComparer.Ordinal), advice.Lines.Select(line => line.Name).Order(StringComparer.Ordinal));
            }
        }
    }

    [Fact]
    public void The_method_states_the_distribution_and_the_correlations_of_the_core()
    {
        var site = World.Redrawn;
        var edition = site.Open[^1];
        var analysis = ItemAnalysis.Of(edition);
        var section = MethodologyPage.Make(site.At(site.Addresses.Methodology(edition.Edition.Year), edition), site, edition).Items;
        Assert.Equal(
            analysis.Items.Select(item => (item.Indicator.ShortName, Format.Percent(item.ShareAtCap), Format.Count(item.Distinct))),
            section.Rows.Select(row => (row.Name, row.AtCap, row.Distinct))
        );
        Assert.Equal(
            analysis.Dimensions.SelectMany(dimension => dimension.With).Select(with => with is { } known ? Format.Value(known, 2) : "—"),
            section.Correlations.SelectMany(row => row.With)
        );
        Assert.All(section.Correlations, row => Assert.Contains(row.Name, section.Chart.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void An_edition_of_one_unit_has_nothing_to_distinguish()
    {
        var edition = World.Single.Open[0];
        var page = MethodologyPage.Make(World.Single.At(World.Single.Addresses.Methodology(edition.Edition.Year), edition), World.Single, edition);
        Assert.Equal((true, false), (page.HasAdvice, page.HasItems));
    }

    [Fact]
    public void The_method_names_the_constants_of_the_calculation()
    {
        var edition = World.Redrawn.Open[0];
        var page = MethodologyPage.Make(World.Redrawn.At(World.Redrawn.Addresses.Methodology(edition.Edition.Year), edition), World.Redrawn, edition);
        var terms = page.AdviceTerms.ToDictionary(term => term.Name, term => term.Content, StringComparer.Ordinal);
        Assert.Contains("乘以0.9至1.1之间", terms["权重变动"], StringComparison.Ordinal);
        Assert.Contains("间隔0.0001", terms["权重变动"], StringComparison.Ordinal);
        Assert.Contains("1,000次", terms["权重变动"], StringComparison.Ordinal);
        Assert.Contains($"不超过{Format.Weight(new Points(RobustnessRules.NearLine))}分", terms["临近类别标准线"], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_measure_stands_once_in_the_library()
    {
        var site = World.Redrawn;
        var page = MeasuresPage.Make(site.At(site.Addresses.Measures, null), site);
        Assert.Equal(
            site.Input.Measures.Measures.Select(measure => measure.Id.ToString()).Order(StringComparer.Ordinal),
            page.Groups.SelectMany(group => group.Measures).Select(measure => measure.Id).Order(StringComparer.Ordinal)
        );
        Assert.All(page.Groups.SelectMany(group => group.Measures), measure => Assert.StartsWith("<p>", measure.Text.Text, StringComparison.Ordinal));
    }
}
