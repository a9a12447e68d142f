using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using ReportGen.Core.Tests.Assessments;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Core.Tests.Pathways;

/// <summary>What is supplied of a unit of <see cref="TiedWorld"/>.</summary>
internal sealed record TiedRow(decimal Firms, decimal Patents, decimal Population, int Labs, decimal Extra, int Office, int Group);

/// <summary>
/// A scheme whose indicators share figures as much as may be: firms (25 points), firms to population (20), patents to firms (15), so that more firms can do
/// harm,
/// laboratories and other points under one cap (30), two choices under one cap (10).
/// </summary>
internal static class TiedWorld
{
    public static ItemLevel Level { get; } = new("省级", new Points(2m));

    private static readonly ItemKind Kind = new("laboratory", "重点实验室", [], [Level]);

    private static readonly Answer[] Offices = [new("独立设置", new Points(8m)), new("合署办公", new Points(4m)), new("未设置", Points.Zero)];

    private static readonly Answer[] Groups = [new("是", new Points(5m)), new("否", Points.Zero)];

    public static Scheme Scheme { get; } = TestScheme.Scheme with
    {
        Files = [new SourceFile("统计局", "省统计局", [Column("firms", 0), Column("patents", 0), Column("population", 1), Column("extra", 1)])],
        Dimensions =
        [
            new Dimension(new DimensionId("one"), "一",
            [
                TestScheme.Indicator("firms", 25m, Linear((0m, 0m), (20m, 15m), (60m, 25m))),
                Ratio("density", 20m, "firms", "population", Linear((0m, 0m), (1m, 12m), (4m, 20m))),
                Ratio("intensity", 15m, "patents", "firms", Linear((0m, 0m), (2m, 10m), (5m, 15m))),
            ]),
            new Dimension(new DimensionId("two"), "二",
            [
                TestScheme.Indicator("labs", 30m, new ItemsRule([Kind], Assessed: true)) with { Supply = new ListSupply([], new ColumnId("extra")) },
                TestScheme.Indicator("office", 10m,
                    new ChecklistRule([new Question(new ColumnId("office"), [.. Offices]), new Question(new ColumnId("group"), [.. Groups])]))
                    with { Supply = new ChecklistSupply() },
            ]),
        ],
    };

    /// <summary>Rows of the year before and of the year, by unit; few enough units for the class, or enough for units of like size.</summary>
    public static Arbitrary<(TiedRow Before, TiedRow Now)[]> Rows { get; } = Gen.Two(Row).ArrayOf(14).ToArbitrary();

    private static Gen<TiedRow> Row =>
        from firms in Gen.Choose(1, 60)
        from patents in Gen.Choose(0, 150)
        from population in Gen.Choose(50, 400)
        from labs in Gen.Choose(0, 14)
        from extra in Gen.Choose(0, 50)
        from office in Gen.Choose(0, 2)
        from answer in Gen.Choose(0, 1)
        select new TiedRow(firms, patents, population / 10m, labs, extra / 10m, office, answer);

    public static EditionResult Assess((TiedRow, TiedRow)[] rows) =>
        Assess((2018, [.. rows.Select(row => row.Item1)]), (2019, [.. rows.Select(row => row.Item2)]));

    public static EditionResult Assess(params (int Year, TiedRow[] Rows)[] editions)
    {
        var units = editions[0].Rows.Select((_, i) => Unit(i)).ToImmutableArray();
        return Assessment.Of(new Panel(new Register([TestScheme.City], units, []),
            [.. editions.Select(edition =>
                new PanelEdition(TestScheme.Edition(edition.Year), Scheme, units, [.. edition.Rows.Select(Observe)]))])).Editions[^1];
    }

    /// <summary>The position of an answer by what it is worth.</summary>
    public static int OfficeAt(decimal points) => Array.FindIndex(Offices, answer => answer.Points.Value == points);

    /// <summary>The position of an answer by what it is worth.</summary>
    public static int GroupAt(decimal points) => Array.FindIndex(Groups, answer => answer.Points.Value == points);

    private static Unit Unit(int number) => TestScheme.Unit("u" + number.ToString("000", System.Globalization.CultureInfo.InvariantCulture), 130_101 + number);

    private static ImmutableArray<Observation> Observe(TiedRow row, int unit) =>
    [
        new Measured(row.Firms, TestScheme.Cell),
        new Measured(new Components(row.Firms, row.Population, 1, TestScheme.Cell), TestScheme.Cell),
        new Measured(new Components(row.Patents, row.Firms, 1, TestScheme.Cell), TestScheme.Cell),
        new Counted([.. Enumerable.Range(0, row.Labs).Select(i => new ListedItem(Unit(unit), Kind, Level, "实验室", i + 2, TestScheme.Cell.Table))],
            new Points(row.Extra), TestScheme.Cell),
        new Answered([Offices[row.Office].Word, Groups[row.Group].Word], TestScheme.Cell),
    ];

    private static Indicator Ratio(string id, decimal weight, string numerator, string denominator, LinearRule rule) =>
        TestScheme.Indicator(id, weight, rule) with
        {
            Supply = new RatioSupply(new ColumnId(numerator), new ColumnId(denominator), 1m, Stated: null),
        };

    private static LinearRule Linear(params (decimal Value, decimal Points)[] knots) =>
        new([.. knots.Select(knot => new Knot(knot.Value, new Points(knot.Points)))]);

    private static SourceColumn Column(string id, int decimals) => new()
    {
        Id = new ColumnId(id),
        Header = id,
        Content = new NumberContent(0m, null, decimals),
    };
}
