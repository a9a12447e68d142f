using ReportGen.Analysis.Insights;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Results;
using ReportGen.Site.Formatting;
using ReportGen.Site.Histories;
using ReportGen.Site.Listings;
using ReportGen.Site.Narratives;
using ReportGen.Site.Pages.City;
using ReportGen.Site.Pages.Province;
using ReportGen.Site.Tests.Pages;
using ReportGen.Site.Tests.Pages.County;
using ReportGen.Testing;

namespace ReportGen.Site.Tests.Narratives;

/// <summary>Texts about very different counties, to be read.</summary>
public sealed class GoldenTests
{
    private static readonly Dictionary<string, (int Year, Func<EditionResult, UnitResult> Who)> Counties = new(StringComparer.Ordinal)
    {
        ["top"] = (2019, edition => edition.Ranked[0]),
        ["bottom"] = (2019, edition => edition.Ranked[^1]),
        ["risen"] = (2019, edition => First(edition, Compared(change => change.ClassMove == ClassMove.Up && change.Previous.Class.Letter == "C"))),
        ["fallen"] = (2021, edition => First(edition, Compared(change => change.ClassMove == ClassMove.Down))),
        ["shared-rank"] = (2020, edition => First(edition, unit => unit.Rank > 1 && edition.Units.Count(other => other.Rank == unit.Rank) > 1)),
        ["first-edition"] = (2017, edition => edition.Ranked[edition.Ranked.Length / 2]),
        ["merged"] = (2020, edition => First(edition, unit => unit.Comparison is NotCompared { Reason: NoComparison.MadeFromSeveral })),
        ["renamed"] = (2020, edition => First(edition, unit => unit.Comparison is Compared change && change.Previous.Unit.Name != unit.Unit.Name)),
        ["province-run"] = (2019, edition => First(edition, unit => unit.Unit.IsProvinceRun)),
        ["just-below"] = (2019, edition => First(edition, unit => Same(unit) && Has<CloseToLine>(edition, unit, line => !line.IsAbove))),
        ["just-above"] = (2019, edition => First(edition, unit => Same(unit) && Has<CloseToLine>(edition, unit, line => line.IsAbove))),
        ["rank-unchanged"] = (2019, edition => First(edition, unit => unit.Rank > 1 && Compared(change => change.RankChange == 0)(unit))),
        ["best-in-city"] = (
            2019,
            edition => First(edition, unit => unit.Class.Letter == "C" && Has<BestAmong>(edition, unit, best => best.Field == Field.City))
        ),
        ["long-streak"] = (
            2023,
            edition => First(edition, unit => Has<Streak>(edition, unit, streak => streak.Kind == StreakKind.ScoreUp && streak.Editions >= 4))
        ),
        ["far-down"] = (2019, edition => First(edition, Compared(change => change.RankChange <= -20 && change.ClassMove == ClassMove.None))),
    };

    public static TheoryData<string> Names => [.. Counties.Keys.Select(name => new TheoryDataRow<string>(name))];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_county_in_words(string name)
    {
        var (year, who) = Counties[name];
        var edition = Repository.Edition(year);
        Golden.Matches(Text(Repository.County(edition, who(edition)).Paragraphs), name + ".md");
    }

    [Fact]
    public void A_missing_value_in_words()
    {
        Row[] rows =
        [
            new("霸州市", 2018),
            new("霸州市", 2019),
            new("三河市", 2018, 50m),
            new("三河市", 2019, 60m) { Management = null },
            new("辛集市", 2018, 12m),
            new("辛集市", 2019, 40m),
        ];
        var subject = SmallSite.Subject(SmallSite.Create([.. rows]), "三河市", 2019);
        Golden.Matches(Text(CountyNarrative.Of(subject.Edition, subject.Insights).Paragraphs), "missing-value.md");
    }

    [Theory]
    [InlineData("redrawn", 2020)]
    [InlineData("single", 2019)]
    [InlineData("empty", 2018)]
    [InlineData("still", 2022)]
    [InlineData("leaping", 2019)]
    public void The_counties_of_a_small_world_in_words(string world, int year)
    {
        var site = World.Named(world);
        var edition = site.Open.Single(candidate => candidate.Edition.Year == year);
        Golden.Matches(
            Text(edition.Units.SelectMany(unit => CountyNarrative.Of(edition, site.FactsOf(edition).Insights.Of(unit)).Paragraphs.Append("——"))),
            $"world-{world}.md"
        );
    }

    [Theory]
    [InlineData("city-langfang", 2019, "131000")]
    [InlineData("city-langfang-first", 2017, "131000")]
    [InlineData("city-xiongan", 2019, "XA")]
    [InlineData("city-xingtai-redrawn", 2020, "130500")]
    public void A_city_in_words(string name, int year, string key)
    {
        var (site, edition) = (Repository.Site, Repository.Edition(year));
        var city = edition.Cities.Single(candidate => string.Equals(candidate.City.Key, key, StringComparison.Ordinal));
        var page = CityPage.Make(site.At(site.Addresses.City(year, city.City), edition), site.FactsOf(edition), city);
        Golden.Matches(Text([page.Lead, .. page.Analysis]), name + ".md");
    }

    [Theory]
    [InlineData(2017)]
    [InlineData(2019)]
    [InlineData(2023)]
    public void The_province_in_words(int year)
    {
        var (site, edition) = (Repository.Site, Repository.Edition(year));
        var page = ProvincePage.Make(site.At(site.Addresses.Province(year), edition), site.FactsOf(edition));
        Golden.Matches(Text([page.Lead, .. page.Analysis]), $"province-{Format.Count(year)}.md");
    }

    private static string Text(IEnumerable<string> paragraphs) => string.Join("\n\n", paragraphs) + "\n";

    private static UnitResult First(EditionResult edition, Func<UnitResult, bool> holds) => edition.Ranked.First(holds);

    private static bool Same(UnitResult unit) => unit.Comparison is Compared { ClassMove: ClassMove.None };

    private static Func<UnitResult, bool> Compared(Func<Compared, bool> holds) => unit => unit.Comparison is Compared change && holds(change);

    private static bool Has<T>(EditionResult edition, UnitResult unit, Func<T, bool> holds)
        where T : Insight => Repository.Site.FactsOf(edition).Insights.Of(unit).Of<T>().Any(holds);
}
