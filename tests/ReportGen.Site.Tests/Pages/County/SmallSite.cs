using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ReportGen.Content;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Disclosures;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Regions;
using ReportGen.Site.Addresses;
using ReportGen.Site.Downloads;
using ReportGen.Site.Facts;
using ReportGen.Site.Histories;
using ReportGen.Site.Inputs;
using ReportGen.Site.Output;
using ReportGen.Site.Pages.County;
using ReportGen.Site.Rendering;

namespace ReportGen.Site.Tests.Pages.County;

/// <summary>A province of six units and three editions with every situation that a report can meet.</summary>
internal static class SmallSite
{
    private static readonly City Langfang = new("131000", "廊坊市", "Langfang", Slug.Parse("langfang"), CityKind.Prefecture);
    private static readonly City Xinji = new("130181", "辛集市", "Xinji", Slug.Parse("xinji"), CityKind.ProvinceRun);
    private static readonly Lazy<TemplateSet> LoadedTemplates = new(() => SitePlanner.LoadTemplates(TemplateFolder()).Value);

    public static TemplateSet Templates => LoadedTemplates.Value;

    /// <summary>A site with editions of 2018 to 2020; what is measured follows from the totals asked for.</summary>
    public static SiteContext Create(ImmutableArray<Row> rows, bool otherSchemeIn2020 = false, EditionState state = EditionState.Published)
    {
        var register = Register();
        var editions = new[] { 2018, 2019, 2020 }.Select(year =>
        {
            var scheme = year == 2020 && otherSchemeIn2020 ? SmallScheme.Create("small-2020") : SmallScheme.Create("small-2018");
            var units = register.Of(year).Where(unit => rows.Any(row => row.Year == year && row.Name == unit.Name)).ToImmutableArray();
            var edition = new Edition
            {
                Year = year,
                State = state,
                PublishedOn = new DateOnly(year + 1, 9, 15),
                Scheme = scheme.Id,
                Disclosure = Disclosure.Full,
                Synthetic = true,
                Notices = [],
            };
            return new PanelEdition(
                edition,
                scheme,
                units,
                [.. units.Select((unit, i) => rows.First(row => row.Year == year && row.Name == unit.Name).Observe(unit, scheme, i + 2))]
            );
        });
        var assessment = DisclosureControl.Apply(Assessment.Of(new Panel(register, [.. editions.Where(edition => !edition.Units.IsEmpty)])));
        var input = new SiteInput(
            assessment,
            assessment.Editions,
            Settings(),
            new Dictionary<string, Markup>(StringComparer.Ordinal),
            Templates,
            new Uri("https://example.org/a/")
        );
        return new SiteContext(input, new AddressBook(input.Editions, Templates.Assets.Addresses));
    }

    public static CountySubject Subject(SiteContext site, string name, int year)
    {
        var edition = site.Open.Single(candidate => candidate.Edition.Year == year);
        var result = edition.Units.Single(unit => unit.Unit.Name == name);
        var page = site.At(site.Addresses.County(year, result.Unit), edition);
        return new CountySubject(page, site.FactsOf(edition), result);
    }

    public static CountyPage Page(SiteContext site, string name, int year)
    {
        var subject = Subject(site, name, year);
        return CountyPage.Make(subject.Page, subject.Facts, subject.Result);
    }

    public static string Render(string template, object viewModel)
    {
        using var writer = new StringWriter();
        Templates.Render(template, viewModel, writer, "/test/");
        return writer.ToString();
    }

    private static Register Register()
    {
        var day = new DateOnly(2020, 6, 23);
        ImmutableArray<Unit> units =
        [
            Unit("131081", "霸州市", "bazhou", Langfang, UnitType.CountyLevelCity),
            Unit("131082", "三河市", "sanhe", Langfang, UnitType.CountyLevelCity),
            Unit("130181", "辛集市", "xinji", Xinji, UnitType.CountyLevelCity),
            Unit("130527", "南和县", "nanhe", Langfang, UnitType.County) with { ValidTo = day, Successors = [new UnitId("130506")] },
            Unit("130506", "南和区", "nanhe", Langfang, UnitType.District) with { ValidFrom = day, Predecessors = [new UnitId("130527")] },
            Unit("130502", "襄都区", "xiangdu", Langfang, UnitType.District) with { ValidFrom = day, Predecessors = [new UnitId("130521"), new UnitId("130522")] },
            Unit("130521", "桥东区", "qiaodong", Langfang, UnitType.District) with { ValidTo = day, Successors = [new UnitId("130502")] },
            Unit("130522", "任县", "ren", Langfang, UnitType.County) with { ValidTo = day, Successors = [new UnitId("130502")] },
        ];
        return new Register(
            [Langfang, Xinji],
            units,
            [new TileGrid(2018, [new Evaluation.Regions.Tile(RegionCode.Parse("131081"), 3, 2), new Evaluation.Regions.Tile(RegionCode.Parse("131082"), 4, 2)])]
        );
    }

    private static Unit Unit(string code, string name, string slug, City city, UnitType type) => new()
    {
        Id = new UnitId(code),
        Code = RegionCode.Parse(code),
        Name = name,
        Roman = slug,
        NameEn = slug,
        Type = type,
        City = city,
        Slug = Slug.Parse(slug),
        Pinyin = slug,
        Initials = slug[..1],
    };

    private static SiteSettings Settings() => new()
    {
        Title = "河北省县域科技创新能力监测评价",
        Province = "河北省",
        ProvinceCode = "130000",
        Publisher = "河北省科学技术厅",
        BaseUrl = "https://example.org/a/",
        ReportErrors = "mailto:a@example.org",
        LicenceName = "CC BY 4.0",
        LicenceUrl = "https://creativecommons.org/licenses/by/4.0/",
        PortalTags = [new MetaTag("SiteName", "监测评价")],
        Footer = [new MetaTag("主办单位", "河北省科学技术厅")],
    };

    private static string TemplateFolder([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../../../../templates"));
}

/// <summary>What one unit reports in one edition.</summary>
internal sealed record Row(string Name, int Year, decimal Spending = 30m)
{
    /// <summary>Numerator of the ratio; the denominator is 1,000.</summary>
    public decimal Firms { get; init; } = 3m;

    /// <summary>Numbers of platforms of the province, and of the state.</summary>
    public (int Province, int State) Platforms { get; init; } = (1, 0);

    public string Department { get; init; } = "合署办公";

    public decimal? Management { get; init; } = 5m;

    public ImmutableArray<Observation> Observe(Unit unit, Evaluation.Schemes.Scheme scheme, int row)
    {
        SourceRef Cell(string file, string column) => new(Tables.Of(file, Year), row, column);
        var kind = ((Evaluation.Schemes.ItemsRule)scheme.Indicators[2].Rule).Kinds[0];
        var list = Tables.Of("科技厅-平台清单", Year);
        ListedItem Item(int level, int number) =>
            new(
                unit,
                kind,
                kind.Levels[level],
                unit.Name + "第" + number.ToString(System.Globalization.CultureInfo.InvariantCulture) + "实验室",
                (row * 10) + number,
                list
            );
        ImmutableArray<ListedItem> items =
        [
            .. Enumerable.Range(1, Platforms.Province).Select(i => Item(1, i)),
            .. Enumerable.Range(4, Platforms.State).Select(i => Item(0, i)),
        ];
        return
        [
            new Measured(Spending, Cell("财政厅", "科技支出（万元）")),
            new Measured(new Components(Firms, 1000m, 1000, Cell("市场监管局", "企业数（家）")), Cell("科技厅", "高企数（家）")),
            new Counted(items, new Points(0.5m), items.IsEmpty ? Cell("科技厅", "平台数（个）") : new SourceRef(list, items[0].Row, "名称")),
            new Answered([Department, "是"], Cell("县级创新管理", "部门设置")),
            Management is { } points
                ? new Assessed(new Points(points), Cell("县级创新管理", "评定分（分）"))
                : new Missing(MissingReason.NotReported, Cell("县级创新管理", "评定分（分）")),
        ];
    }
}

/// <summary>Tables by file, one instance each, as the readers make them.</summary>
internal static class Tables
{
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<(string File, int Year), SourceTable> Known = new();

    public static SourceTable Of(string file, int year) =>
        Known.GetOrAdd(
            (file, year),
            key => new SourceTable(
                "editions/" + key.Year.ToString(System.Globalization.CultureInfo.InvariantCulture) + "/" + key.File + ".csv",
                null,
                key.File.StartsWith('县') ? "县（市、区）人民政府" : "省" + key.File.Split('-')[0]
            )
        );
}
