using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Disclosures;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Freezing;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Downloads;
using ReportGen.Site.Histories;
using ReportGen.Site.Inputs;
using ReportGen.Site.Output;
using ReportGen.Site.Tests.Pages.County;

namespace ReportGen.Site.Tests.Disclosures;

/// <summary>
/// Three editions of eight units with numbers that cannot be mistaken: every score of an edition is different from those of the others. One city has a single
/// unit and one unit is run by the province, so that a mean would give away a total.
/// </summary>
internal static class Vault
{
    private static readonly City Langfang = new("131000", "廊坊市", "Langfang", Slug.Parse("langfang"), CityKind.Prefecture);
    private static readonly City Xiongan = new("139900", "雄安新区", "Xiong'an", Slug.Parse("xiongan"), CityKind.NewArea);
    private static readonly City Xinji = new("130181", "辛集市", "Xinji", Slug.Parse("xinji"), CityKind.ProvinceRun);
    private static readonly string[] Names = ["霸州市", "三河市", "固安县", "永清县", "香河县", "大城县", "雄县", "辛集市"];
    private static readonly string[] Slugs = ["bazhou", "sanhe", "guan", "yongqing", "xianghe", "dacheng", "xiong", "xinji"];
    private static readonly string[] Codes = ["131081", "131082", "131022", "131023", "131024", "131025", "130638", "130181"];

    /// <summary>Classes of the units in 2018, 2019 and 2020.</summary>
    private static readonly string[] Levels = ["AAA", "AAB", "BBB", "BCB", "CCC", "CBA", "BBB", "CCC"];

    public const int FirstAward = 73117;
    public const int TopAward = 79031;

    /// <summary>The site's input with one edition that does not make everything public.</summary>
    /// <param name="year">That edition.</param>
    /// <param name="disclosure">What it makes public.</param>
    /// <param name="change">Changes its rows: the index of a unit gives what another world holds for it.</param>
    /// <param name="corrections">What was corrected since.</param>
    public static SiteInput Input(int year, Disclosure disclosure, Func<int, Row, Row>? change = null, ImmutableArray<Correction> corrections = default)
    {
        var assessment = DisclosureControl.Apply(Assess(year, disclosure, change, corrections));
        return SmallSite.Create([new Row("霸州市", 2018)]).Input with { Assessment = assessment, Editions = assessment.Editions };
    }

    /// <summary>All results behind it.</summary>
    public static Assessment Assess(
        int year,
        Disclosure disclosure,
        Func<int, Row, Row>? change = null,
        ImmutableArray<Correction> corrections = default)
    {
        ImmutableArray<Correction> all = corrections.IsDefault ? [] : corrections;
        ImmutableArray<Unit> units = [.. Names.Select((name, i) => UnitOf(i, name))];
        var register = new Register(
            [Langfang, Xiongan, Xinji],
            units,
            [new TileGrid(2018, [.. units.Select((unit, i) => new Evaluation.Regions.Tile(unit.Code, i, 0))])]
        );
        var editions = new[] { 2018, 2019, 2020 }.Select(each =>
        {
            var scheme = SmallScheme.Create("vault");
            scheme = scheme with { Awards = scheme.Awards! with { FirstClassAmount = FirstAward, TopAmount = TopAward, Cap = FirstAward + TopAward } };
            var rows = Names.Select((name, i) => RowOf(i, name, each)).Select((row, i) => each == year && change is not null ? change(i, row) : row).ToList();
            return new PanelEdition(
                EditionOf(each, scheme, each == year ? disclosure : Disclosure.Full) with
                {
                    Corrections = [.. all.Where(correction => correction.Editions.Contains(each))],
                },
                scheme,
                register.Of(each),
                [.. register.Of(each).Select(unit => ObservationsOf(unit, units, rows, scheme))]
            );
        });
        return Assessment.Of(new Panel(register, [.. editions]));
    }

    /// <summary>What a unit reports in an edition.</summary>
    public static Row RowOf(int unit, string name, int year)
    {
        var jitter = (((unit * 37) + ((year - 2017) * 29)) % 97) / 100m;
        return Levels[unit][year - 2018] switch
        {
            'A' => new Row(name, year, 85.13m + (jitter * 7)) { Firms = 5.07m + jitter, Platforms = (2, 1), Department = "独立设置", Management = 7.31m + jitter },
            'B' => new Row(name, year, 41.57m + (jitter * 3)) { Firms = 3.83m + jitter, Platforms = (1, 0), Management = 5.19m + jitter },
            _ => new Row(name, year, 24.71m + (jitter * 5)) { Firms = 1.37m + jitter, Platforms = (1, 0), Management = 3.13m + jitter },
        };
    }

    /// <summary>Every file that is text, and every part of every workbook, by name.</summary>
    public static SortedDictionary<string, string> Read(SitePlan plan)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var address in plan.Recipes.Keys.Where(address => !address.Path.StartsWith("assets/", StringComparison.Ordinal)))
        {
            var content = Renderer.RenderOne(plan, address);
            if (address.Path.EndsWith(".xlsx", StringComparison.Ordinal))
            {
                using var zip = new ZipArchive(new MemoryStream(content));
                foreach (var entry in zip.Entries)
                {
                    using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
                    texts.Add($"{address.Path}!{entry.FullName}", reader.ReadToEnd());
                }
            }
            else
            {
                texts.Add(address.File, Encoding.UTF8.GetString(content));
            }
        }

        return texts;
    }

    private static ImmutableArray<Observation> ObservationsOf(Unit unit, ImmutableArray<Unit> units, List<Row> rows, Scheme scheme)
    {
        var index = units.IndexOf(unit);
        return rows[index].Observe(unit, scheme, index + 2);
    }

    private static Edition EditionOf(int year, Scheme scheme, Disclosure disclosure) => new()
    {
        Year = year,
        State = EditionState.Published,
        PublishedOn = new DateOnly(year + 1, 9, 15),
        Scheme = scheme.Id,
        Disclosure = disclosure,
        Synthetic = true,
        Notices = [],
    };

    private static Unit UnitOf(int index, string name) => new()
    {
        Id = new UnitId(Codes[index]),
        Code = RegionCode.Parse(Codes[index]),
        Name = name,
        Roman = Slugs[index],
        NameEn = Slugs[index],
        Type = UnitType.County,
        City = index switch { 6 => Xiongan, 7 => Xinji, _ => Langfang },
        Slug = Slug.Parse(Slugs[index]),
        Pinyin = Slugs[index],
        Initials = Slugs[index][..1],
    };
}
