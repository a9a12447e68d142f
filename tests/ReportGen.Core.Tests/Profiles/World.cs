using System.Collections.Immutable;
using ReportGen.Core.Tests.Assessments;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Core.Tests.Profiles;

/// <summary>
/// A small scheme with a rule of each shape that statistics must know: a value (30 points, 2 each up to 10, then 0.5 each up to 30), a ratio in per cent (30
/// points,
/// 0.4 each up to 50, then 0.2 each), items of 2 points (20 points) and assessed points (20 points).
/// </summary>
internal static class World
{
    private static readonly ItemLevel Level = new("省级", new Points(2m));

    private static readonly ItemKind Kind = new("laboratory", "重点实验室", [], [Level]);

    private static readonly LinearRule SizeRule = new([new Knot(0m, Points.Zero), new Knot(10m, new Points(20m)), new Knot(30m, new Points(30m))]);

    private static readonly LinearRule RateRule = new([new Knot(0m, Points.Zero), new Knot(50m, new Points(20m)), new Knot(100m, new Points(30m))]);

    public static City Other { get; } = TestScheme.City with { Key = "130100", Name = "石家庄市", Roman = "Shijiazhuang", Slug = Slug.Parse("shijiazhuang") };

    public static Scheme Scheme { get; } =
        TestScheme.Scheme with
        {
            Files =
            [
                new SourceFile("统计局", "省统计局", [Column("size", 1), Column("part", 2), Column("whole", 2), Column("labs", 0), Column("assessed", 2)]),
            ],
            Dimensions =
            [
                new Dimension(new DimensionId("one"), "一", [TestScheme.Indicator("size", 30m, SizeRule), Rate]),
                new Dimension(
                    new DimensionId("two"),
                    "二",
                    [TestScheme.Indicator("labs", 20m, new ItemsRule([Kind], Assessed: false)), TestScheme.Indicator("assessed", 20m, new AssessedRule())]
                ),
            ],
        };

    private static Indicator Rate =>
        TestScheme.Indicator("rate", 30m, RateRule) with
        {
            Supply = new RatioSupply(new ColumnId("part"), new ColumnId("whole"), 100m, Stated: null),
        };

    public static Unit Unit(int number) => TestScheme.Unit("u" + Text(number), 130_101 + number);

    /// <summary>One edition for each year, with these rows.</summary>
    public static Assessment Assess(params (int Year, Row[] Rows)[] editions)
    {
        var units = editions
            .SelectMany(edition => edition.Rows)
            .Select(row => row.Unit)
            .DistinctBy(unit => unit.Id)
            .OrderBy(unit => unit.Code)
            .ToImmutableArray();
        return Assessment.Of(
            new Panel(new Register([TestScheme.City, Other], units, []), [.. editions.Select(edition => Edition(edition.Year, edition.Rows))])
        );
    }

    /// <summary>One edition with these rows.</summary>
    public static EditionResult Assess(params Row[] rows) => Assess((2019, rows)).Editions[0];

    private static PanelEdition Edition(int year, Row[] rows)
    {
        var ordered = rows.OrderBy(row => row.Unit.Code).ToList();
        return new PanelEdition(TestScheme.Edition(year), Scheme, [.. ordered.Select(row => row.Unit)], [.. ordered.Select(Observe)]);
    }

    private static ImmutableArray<Observation> Observe(Row row) =>
        [
            row.Size is { } size ? new Measured(size, TestScheme.Cell) : new Missing(MissingReason.NotReported, TestScheme.Cell),
            new Measured(new Components(row.Part, row.Whole, 100, TestScheme.Cell), TestScheme.Cell),
            new Counted(
                [.. Enumerable.Range(0, row.Labs).Select(i => new ListedItem(row.Unit, Kind, Level, "实验室" + Text(i), i + 2, TestScheme.Cell.Table))],
                null,
                TestScheme.Cell
            ),
            new Assessed(new Points(row.Assessed), TestScheme.Cell),
        ];

    private static SourceColumn Column(string id, int decimals) =>
        new()
        {
            Id = new ColumnId(id),
            Header = id,
            Content = new NumberContent(0m, null, decimals),
        };

    private static string Text(int number) => number.ToString("000", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>What is supplied of a unit; a missing size scores nothing.</summary>
internal sealed record Row(Unit Unit, decimal? Size, decimal Part, int Labs, decimal Assessed)
{
    public decimal Whole { get; init; } = 100m;
}
