using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Site.Addresses;

/// <summary>
/// Every address of the site, known before the first page is rendered. Asking for one that will not be built is a bug and throws.
/// </summary>
public sealed class AddressBook
{
    private readonly ImmutableArray<string> tables;

    private readonly IReadOnlySet<string> known;
    private readonly IReadOnlyDictionary<string, string> assets;
    private readonly Dictionary<int, EditionAddresses> ofEditions;

    public AddressBook(ImmutableArray<AssessedEdition> editions, IReadOnlyDictionary<string, string> assets)
    {
        this.assets = assets;
        HasAwards = editions.Any(edition => edition.Scheme.Awards is not null);
        tables = HasAwards ? ["results.csv", "scores.csv", "awards.csv"] : ["results.csv", "scores.csv"];
        var paths = new HashSet<string>(StringComparer.Ordinal)
        {
            string.Empty,
            "404.html",
            "about/",
            "corrections/",
            "measures/",
            "data/",
            "data/package/",
            "regions/",
            "assets/",
            "data/index.json",
            "data/datapackage.json",
            "sitemap.xml",
            "feed.xml",
            "robots.txt",
            "search.json",
        };
        paths.UnionWith(assets.Values);
        foreach (var table in tables) paths.UnionWith(["data/" + table, PlainPath("data/" + table)]);
        foreach (var edition in editions) paths.UnionWith(PathsOf(edition));
        known = paths.ToHashSet(StringComparer.Ordinal);
        ofEditions = editions.ToDictionary(edition => edition.Edition.Year, EditionAddresses.Of);
    }

    /// <summary>True where any edition gives awards, so that the downloads have a table of them.</summary>
    public bool HasAwards { get; }

    public ImmutableArray<Address> All => [.. known.Order(StringComparer.Ordinal).Select(path => new Address(path))];

    public Address Home => Known(string.Empty);

    public Address NotFound => Known("404.html");

    public Address About => Known("about/");

    /// <summary>All corrections; anchors by their identifiers.</summary>
    public Address Corrections => Known("corrections/");

    /// <summary>The library of measures; anchors by their identifiers.</summary>
    public Address Measures => Known("measures/");

    public Address Data => Known("data/");

    /// <summary>The downloads of an edition.</summary>
    public Address DataOf(int edition) => Known($"data/{Year(edition)}");

    /// <summary>The tables for programs.</summary>
    public Address Package => Known("data/package/");

    /// <summary>The tables of an edition for programs.</summary>
    public Address PackageOf(int edition) => Known($"data/package/{Year(edition)}");

    /// <summary>Styles, scripts and pictures of the site.</summary>
    public Address Assets => Known("assets/");

    /// <summary>The anchor at which the page of downloads has the files of an edition.</summary>
    public static string DataAnchor(int edition) => edition.ToString(CultureInfo.InvariantCulture);

    public Address IndexJson => Known("data/index.json");

    public Address DataPackage => Known("data/datapackage.json");

    public Address Sitemap => Known("sitemap.xml");

    public Address Feed => Known("feed.xml");

    public Address Robots => Known("robots.txt");

    public Address SearchIndex => Known("search.json");

    public Address Province(int edition) => Known(Year(edition));

    public Address Rankings(int edition) => Known(Year(edition) + "rankings/");

    public Address Leaps(int edition) => Known(Year(edition) + "leaps/");

    public Address Awards(int edition) => Known(Year(edition) + "awards/");

    public Address Methodology(int edition) => Known(Year(edition) + "methodology/");

    /// <summary>All indicators of an edition.</summary>
    public Address Indicators(int edition) => Known(Year(edition) + "indicators/");

    public Address Indicator(int edition, IndicatorId indicator) => Known(edition, of => of.Indicators, indicator);

    public Address City(int edition, City city) => Known($"{Year(edition)}{city.Slug}/");

    public Address County(int edition, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return Known(edition, of => of.Counties, unit.Id);
    }

    /// <summary>The pictures that charts of an edition's county reports share; only of an edition that makes everything public.</summary>
    public Address Charts(int edition) => Known(Year(edition) + "charts/");

    /// <summary>A picture that charts of an edition's county reports share.</summary>
    public Address Background(int edition, string name) => Known(BackgroundPath(edition, name));

    /// <summary>The totals of an edition, against which the calculators of its county reports rank.</summary>
    public Address Totals(int edition) => Known(Year(edition) + "totals.json");

    /// <summary>Every unit of every edition.</summary>
    public Address Regions => Known("regions/");

    /// <summary>Every unit that a city has or had.</summary>
    public Address RegionsOf(City city)
    {
        ArgumentNullException.ThrowIfNull(city);
        return Known(CityRegionsPath(city));
    }

    public Address Region(Unit unit) => Known(RegionPath(unit));

    public Address ResultsCsv(int edition) => Download(edition, "results.csv");

    public Address ScoresCsv(int edition) => Download(edition, "scores.csv");

    public Address AwardsCsv(int edition) => Download(edition, "awards.csv");

    public Address ResultsXlsx(int edition) => Download(edition, "results.xlsx");

    public Address SchemeJson(int edition) => Download(edition, "scheme.json");

    public Address AllResultsCsv => Known("data/results.csv");

    public Address AllScoresCsv => Known("data/scores.csv");

    public Address AllAwardsCsv => Known("data/awards.csv");

    /// <summary>The form of a table for programs: the same without a byte order mark.</summary>
    public Address Plain(Address table) => Known(PlainPath(table.Path));

    /// <summary>An asset by its name in the templates folder, such as <c>site.css</c>; its address carries its hash.</summary>
    public Address Asset(string name) => Known(assets[name]);

    /// <summary>True where an edition has pages in this build.</summary>
    public bool Has(int edition) => known.Contains(Year(edition));

    private Address Download(int edition, string file) => Known($"data/{Year(edition)}{file}");

    private Address Known(string path) =>
        known.Contains(path) ? new Address(path) : throw new InvalidOperationException($"The site has no address '/{path}', so nothing can link to it.");

    private Address Known<TKey>(int edition, Func<EditionAddresses, Dictionary<TKey, Address>> among, TKey key)
        where TKey : notnull =>
        ofEditions.TryGetValue(edition, out var addresses) && among(addresses).TryGetValue(key, out var address)
            ? address
            : throw new InvalidOperationException($"The site has no address of {key} below '/{Year(edition)}', so nothing can link to it.");

    private static string Year(int edition) => edition.ToString(CultureInfo.InvariantCulture) + "/";

    private static string PlainPath(string table) => "data/package/" + table["data/".Length..];

    private static string BackgroundPath(int edition, string name) => $"{Year(edition)}charts/{name}.svg";

    private static string IndicatorPath(int edition, IndicatorId indicator) => $"{Year(edition)}indicators/{indicator}/";

    private static string CountyPath(int edition, Unit unit) =>
        unit.IsProvinceRun ? $"{Year(edition)}{unit.City.Slug}/" : $"{Year(edition)}{unit.City.Slug}/{unit.Slug}/";

    private static string CityRegionsPath(City city) => $"regions/{city.Slug}/";

    private static string RegionPath(Unit unit) => $"regions/{unit.City.Slug}/{unit.Slug}/";

    private IEnumerable<string> PathsOf(AssessedEdition edition)
    {
        var year = Year(edition.Edition.Year);
        string[] awards = edition.Scheme.Awards is null ? [] : [year + "awards/"];
        string[] fixedPages = [year, year + "rankings/", year + "leaps/", .. awards, year + "methodology/", year + "indicators/"];
        var files = tables.Select(table => $"data/{year}{table}").ToList();
        string[] downloads =
        [
            $"data/{year}", $"data/package/{year}", .. files, .. files.Select(PlainPath), $"data/{year}results.xlsx", $"data/{year}scheme.json",
        ];
        return fixedPages
            .Concat(
                edition is EditionResult
                    ? [
                        year + "charts/", .. SharedPictures.Names(edition.Scheme).Select(name => BackgroundPath(edition.Edition.Year, name)),
                        year + "totals.json",
                    ]
                    : Array.Empty<string>()
            )
            .Concat(downloads)
            .Concat(edition.Scheme.Indicators.Select(indicator => IndicatorPath(edition.Edition.Year, indicator.Id)))
            .Concat(edition.CityGroups.Select(city => $"{year}{city.Slug}/"))
            .Concat(edition.Register.Select(unit => CountyPath(edition.Edition.Year, unit)))
            .Concat(edition.Register.Select(RegionPath))
            .Concat(edition.Register.Select(unit => CityRegionsPath(unit.City)));
    }

    /// <summary>The addresses that pages ask for most, by what they belong to.</summary>
    private sealed record EditionAddresses(Dictionary<UnitId, Address> Counties, Dictionary<IndicatorId, Address> Indicators)
    {
        public static EditionAddresses Of(AssessedEdition edition)
        {
            var year = edition.Edition.Year;
            return new EditionAddresses(
                edition.Register.ToDictionary(unit => unit.Id, unit => new Address(CountyPath(year, unit))),
                edition.Scheme.Indicators.ToDictionary(indicator => indicator.Id, indicator => new Address(IndicatorPath(year, indicator.Id))));
        }
    }
}
