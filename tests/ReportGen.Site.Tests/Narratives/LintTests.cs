using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Results;
using ReportGen.Site.Facts;
using ReportGen.Site.Formatting;
using ReportGen.Site.Narratives;
using ReportGen.Site.Pages.City;
using ReportGen.Site.Pages.Province;
using ReportGen.Site.Tests.Pages;
using ReportGen.Testing;

namespace ReportGen.Site.Tests.Narratives;

public sealed class LintTests
{
    private const int MostCharacters = 800;
    private const int MostShown = 20;

    public static TheoryData<int> Years => [.. Repository.Site.Open.Select(edition => new TheoryDataRow<int>(edition.Edition.Year))];

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_text_about_a_county_is_proper_Chinese(int year)
    {
        var edition = Repository.Edition(year);
        None(edition.Units.SelectMany(unit => County(Repository.Site, edition, unit)));
    }

    [Theory]
    [MemberData(nameof(World.Names), MemberType = typeof(World))]
    public void So_is_every_text_of_a_small_world(string world)
    {
        var site = World.Named(world);
        None(site.Open.SelectMany(edition => edition.Units.SelectMany(unit => County(site, edition, unit))));
        None(site.Open.SelectMany(edition => Groups(site, edition)));
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void So_is_every_text_about_a_city_and_the_province(int year) => None(Groups(Repository.Site, Repository.Edition(year)));

    [Theory]
    [MemberData(nameof(Years))]
    public void Places_stand_under_their_official_names(int year)
    {
        var edition = Repository.Edition(year);
        var units = Repository.Site.Input.Assessment.Register.Units;
        var official = units.SelectMany(unit => new[] { unit.Name, unit.City.Name }).Distinct(StringComparer.Ordinal).ToList();
        var shorts = units
            .SelectMany(unit => new[] { unit.ShortName, unit.City.ShortName })
            .Where(name => name.Length > 1)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var facts = Repository.Site.FactsOf(edition);
        var province = ProvincePage.Make(Repository.Site.At(Repository.Site.Addresses.Province(year), edition), facts);
        var texts = edition
            .Units.SelectMany(unit => Repository.County(edition, unit).Paragraphs)
            .Concat(edition.Cities.SelectMany(city => CityNarrative.Of(facts.Insights, city)))
            .Concat(province.Analysis);
        foreach (var text in texts.AtLeast(3 * edition.Units.Length))
        {
            var bare = official.OrderByDescending(name => name.Length).Aggregate(text, (rest, name) => rest.Replace(name, "|", StringComparison.Ordinal));
            Assert.DoesNotContain(shorts, name => bare.Contains(name, StringComparison.Ordinal));
        }
    }

    private static void None(IEnumerable<string> faults) => Assert.Empty(faults.Take(MostShown));

    private static IEnumerable<string> County(SiteContext site, EditionResult edition, UnitResult unit)
    {
        var narrative = CountyNarrative.Of(edition, site.FactsOf(edition).Insights.Of(unit));
        var text = string.Concat(narrative.Paragraphs);
        foreach (var fault in narrative.Paragraphs.AtLeast(2).SelectMany(Lint.Faults)) yield return $"{unit.Unit.Name}: {fault}";
        foreach (var run in Lint.Repeated(text, [.. Lint.Names(edition), unit.Unit.Name])) yield return $"{unit.Unit.Name} says twice: {run}";
        if (text.Length > MostCharacters) yield return $"{unit.Unit.Name} is long: {Format.Count(text.Length)}";
    }

    private static IEnumerable<string> Groups(SiteContext site, EditionResult edition)
    {
        var facts = site.FactsOf(edition);
        var province = ProvincePage.Make(site.At(site.Addresses.Province(edition.Edition.Year), edition), facts);
        foreach (var fault in province.Analysis.Append(province.Lead).SelectMany(Lint.Faults)) yield return fault;
        foreach (var city in edition.Cities.Where(city => city.City.Kind != CityKind.ProvinceRun))
        {
            var page = CityPage.Make(site.At(site.Addresses.City(edition.Edition.Year, city.City), edition), facts, city);
            foreach (var fault in page.Analysis.Append(page.Lead).SelectMany(Lint.Faults)) yield return $"{city.City.Name}: {fault}";
        }
    }
}
