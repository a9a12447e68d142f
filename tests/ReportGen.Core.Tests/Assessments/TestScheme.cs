using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Analysis.Measures;
using ReportGen.Content;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Classes;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Core.Tests.Assessments;

/// <summary>A small scheme of three linear indicators in two dimensions, and panels made of bare numbers.</summary>
internal static class TestScheme
{
    public static SourceRef Cell { get; } = new(new SourceTable("editions/2019/统计局.csv", null, "省统计局"), 2, "数值");

    public static SiteSettings Settings { get; } = new()
    {
        Title = "试验",
        Province = "河北省",
        ProvinceCode = "130000",
        Publisher = "试验单位",
        BaseUrl = "https://example.test/",
        ReportErrors = "mailto:errors@example.test",
        LicenceName = "CC BY 4.0",
        LicenceUrl = "https://example.test/",
        PortalTags = [],
        Footer = [],
    };

    public static City City { get; } = new("131000", "廊坊市", "Langfang", Slug.Parse("langfang"), CityKind.Prefecture);

    public static ImmutableArray<LinearRule> Rules { get; } =
    [
        Rule((0m, 0m), (1000m, 3m), (5000m, 4m), (10000m, 5m)),
        Rule((0m, 0m), (10m, 5m), (40m, 8m), (100m, 40m)),
        Rule((0m, 0m), (2m, 3.5m), (4m, 4.5m), (12m, 55m)),
    ];

    public static AwardPolicy Awards { get; } = new()
    {
        FirstEdition = 2017,
        FirstClassAmount = 300m,
        TopRanks = 3,
        TopAmount = 300m,
        RiseAmounts = ImmutableSortedDictionary<string, decimal>.Empty.Add("A", 300m).Add("B", 200m),
        RankSteps = [new RankStep(10, 200m), new RankStep(5, 100m)],
        Cap = 500m,
        DoubleRiseCountsBoth = true,
        RegainedClassExcluded = true,
        RankAwardWithClassRise = false,
        RankBaseline = RankBaseline.PreviousEdition,
    };

    public static Scheme Scheme { get; } =
        new()
        {
            Id = new SchemeId("test"),
            Name = "试验方案",
            UnitKind = "县（市、区）",
            Frequency = Frequency.Yearly,
            Source = "《试验》",
            Decimals = 2,
            FullPoints = new Points(100m),
            Files = [new SourceFile("统计局", "省统计局", [.. Enumerable.Range(0, 3).Select(Column)])],
            Lists = [],
            Dimensions =
            [
                new Dimension(new DimensionId("one"), "一", [Linear(0, 5m), Linear(1, 40m)]),
                new Dimension(new DimensionId("two"), "二", [Linear(2, 55m)]),
            ],
            Classes = new ClassScale([
                new UnitClass("A", "第一梯队", new Points(80m)),
                new UnitClass("B", "第二梯队", new Points(60m)),
                new UnitClass("C", "第三梯队", Points.Zero),
            ]),
            Targets = [],
            Awards = Awards,
        };

    public static Indicator Indicator(string id, decimal weight, Rule rule) => new()
    {
        Id = new IndicatorId(id),
        Name = id,
        ShortName = id,
        Unit = string.Empty,
        Decimals = 2,
        Weight = new Points(weight),
        Rule = rule,
        Supply = new ColumnSupply(new ColumnId(id)),
        Missing = MissingPolicy.Error,
        Clause = "《试验》",
    };

    public static Unit Unit(string id, int code) => new()
    {
        Id = new UnitId(id),
        Code = RegionCode.Parse(code.ToString(CultureInfo.InvariantCulture)),
        Name = id + "县",
        Roman = id,
        NameEn = id + " County",
        Type = UnitType.County,
        City = City,
        Slug = Slug.Parse(code.ToString(CultureInfo.InvariantCulture)),
        Pinyin = id,
        Initials = id,
    };

    /// <summary>Assesses editions in which every unit has the values 1, 2, 3.</summary>
    public static Assessment Assess(ImmutableArray<Unit> register, ImmutableArray<(int Year, ImmutableArray<Unit> Units)> editions) =>
        Assess(
            register,
            [.. editions.Select(edition => (edition.Year, edition.Units.Select(unit => (unit, (ImmutableArray<decimal>)[1m, 2m, 3m])).ToImmutableArray()))]
        );

    public static Assessment Assess(
        ImmutableArray<Unit> register,
        ImmutableArray<(int Year, ImmutableArray<(Unit Unit, ImmutableArray<decimal> Values)> Rows)> editions
    )
    {
        var panel = Create(register, editions);
        Assert.Empty(panel.Findings);
        return Assessment.Of(panel.Value);
    }

    public static Checked<Panel> Create(
        ImmutableArray<Unit> register,
        ImmutableArray<(int Year, ImmutableArray<(Unit Unit, ImmutableArray<decimal> Values)> Rows)> editions
    ) => Panel.Create(new Dataset(new Register([City], register, []), [.. editions.Select(edition => Input(edition.Year, edition.Rows))]));

    public static Edition Edition(int year) => new()
    {
        Year = year,
        State = EditionState.Published,
        PublishedOn = new DateOnly(year + 1, 9, 15),
        Scheme = Scheme.Id,
        Disclosure = Disclosure.Full,
        Synthetic = true,
        Notices = [],
    };

    private static EditionInput Input(int year, ImmutableArray<(Unit Unit, ImmutableArray<decimal> Values)> rows)
    {
        var layout = Scheme.Files[0];
        var table = new InputTable(
            layout,
            Cell.Table,
            [.. layout.Columns.Select(column => column.Header)],
            [.. rows.Select((row, i) => new InputRow(row.Unit, i + 2, [.. row.Values.Select(Reported.Of)]))]
        );
        return new EditionInput(
            Edition(year),
            "editions/" + year.ToString(CultureInfo.InvariantCulture),
            Scheme,
            [.. rows.Select(row => row.Unit).OrderBy(unit => unit.Code)],
            [table],
            []
        );
    }

    private static Indicator Linear(int i, decimal weight) => Indicator("i" + i.ToString(CultureInfo.InvariantCulture), weight, Rules[i]);

    private static SourceColumn Column(int i) => new()
    {
        Id = new ColumnId("i" + i.ToString(CultureInfo.InvariantCulture)),
        Header = "数值" + i.ToString(CultureInfo.InvariantCulture),
        Content = new NumberContent(0m, null, 4),
    };

    private static LinearRule Rule(params ReadOnlySpan<(decimal Value, decimal Points)> knots)
    {
        var made = ImmutableArray.CreateBuilder<Knot>();
        foreach (var (value, points) in knots) made.Add(new Knot(value, new Points(points)));
        return new LinearRule(made.ToImmutable());
    }
}
