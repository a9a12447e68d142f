using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ReportGen.Content;
using ReportGen.Data;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Disclosures;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Addresses;
using ReportGen.Site.Downloads;
using ReportGen.Site.Facts;
using ReportGen.Site.Histories;
using ReportGen.Site.Inputs;
using ReportGen.Site.Rendering;

namespace ReportGen.Site.Tests.Pages;

/// <summary>Small sites with the real register, scheme and templates, and made-up observations.</summary>
internal static class World
{
    private static readonly Lazy<DataContents> Real = new(() => DataFolder.Read(Path.Combine(Root(), "data")).Value);
    private static readonly Lazy<TemplateSet> Templates = new(() => SitePlanner.LoadTemplates(Path.Combine(Root(), "templates")).Value);

    /// <summary>Shares of full points by unit, in the order of codes, and edition.</summary>
    private static readonly decimal[][] Shares =
    [
        [0.30m, 0.31m, 0.45m],
        [0.40m, 0.40m, 0.40m],
        [0.34m, 0.34m, 0.34m],
        [0.35m, 0.35m, 0.35m],
        [0.36m, 0.36m, 0.98m],
        [0.95m, 0.55m, 0.96m],
        [0.37m, 0.37m, 0.37m],
        [0.60m, 0.98m, 0.98m],
    ];

    /// <summary>Two editions with a redrawn district, a city of one unit and both province-run cities.</summary>
    public static SiteContext Redrawn { get; } =
        Make(
            [
                Edition(2019, ["131081", "131082", "131022", "130181", "130682", "130629", "130502", "130521", "130523"], Varied),
                Edition(2020, ["131081", "131082", "131022", "130181", "130682", "130629", "130502-2020", "130523"], Varied),
            ],
            [
                new Prose("indicators/hightech-firms", "texts/indicators/hightech-firms.md", "本指标反映**高新技术企业**的数量。"),
                new Prose("editions/2020", "texts/editions/2020.md", "本年度有**8个**县（市、区）参加评价。"),
                new Prose("about", "texts/about.md", "本站公布结果。"),
                new Prose("methodology", "texts/methodology.md", "方法说明。"),
            ]
        );

    /// <summary>One edition, one unit, full points everywhere, no prose.</summary>
    public static SiteContext Single { get; } = Make([Edition(2019, ["131081"], (_, _, _) => 1m)], []);

    /// <summary>One edition, all units in the last class with no points at all.</summary>
    public static SiteContext Empty { get; } = Make([Edition(2018, ["131081", "131082", "130181", "130629"], (_, _, _) => 0m)], []);

    /// <summary>Two editions in which nothing changed.</summary>
    public static SiteContext Still { get; } =
        Make([Edition(2021, ["131081", "131082"], (_, _, i) => i % 3 / 2m), Edition(2022, ["131081", "131082"], (_, _, i) => i % 3 / 2m)], []);

    /// <summary>
    /// Three editions of the same units: a shared first rank, a rise over two classes beyond the cap, a class lost and reached again, and places gained and
    /// lost within a class.
    /// </summary>
    public static SiteContext Leaping { get; } =
        Make(
            [
                .. new[] { 2018, 2019, 2020 }.Select(
                    (year, y) =>
                        Edition(year, ["131081", "131082", "131022", "130181", "130682", "130629", "130523", "130527"], (_, unit, _) => Shares[unit][y])
                ),
            ],
            []
        );

    /// <summary>The scheme of the committed data.</summary>
    public static Scheme Scheme => Real.Value.Dataset.Editions[0].Scheme;

    /// <summary>Three editions, of which the later two are evaluated by another scheme.</summary>
    public static SiteContext With(Scheme later, params ImmutableArray<Prose> prose) =>
        Make([.. new[] { 2018, 2019, 2020 }.Select(year => Edition(year, ["131081", "131082"], Varied, year == 2018 ? Scheme : later))], prose);

    public static TheoryData<string> Names => ["redrawn", "single", "empty", "still", "leaping"];

    public static SiteContext Named(string name) =>
        name switch
        {
            "redrawn" => Redrawn,
            "single" => Single,
            "empty" => Empty,
            "leaping" => Leaping,
            _ => Still,
        };

    /// <summary>A unit's share of what gives full points in an indicator, between 0 and a little more than 1.</summary>
    private static decimal Varied(int year, int unit, int indicator) => (((unit * 37) + (indicator * 17) + ((year - 2010) * 11 * (unit % 3))) % 23) / 20m;

    private static SiteContext Make(ImmutableArray<PanelEdition> editions, ImmutableArray<Prose> prose)
    {
        var assessment = DisclosureControl.Apply(Assessment.Of(new Panel(Real.Value.Dataset.Register, editions)));
        var input = new SiteInput(
            assessment,
            assessment.Editions,
            Real.Value.Publication.Settings,
            MarkdownRenderer.RenderAll([.. prose, .. MeasureProse.Of(Real.Value.Measures)]).Value,
            Templates.Value,
            new Uri("https://example.org/a/b/")
        )
        {
            Measures = Real.Value.Measures,
        };
        return new SiteContext(input, new AddressBook(input.Editions, input.Templates.Assets.Addresses));
    }

    private static PanelEdition Edition(int year, string[] ids, Func<int, int, int, decimal> share, Scheme? other = null)
    {
        var scheme = other ?? Scheme;
        var edition = new Edition
        {
            Year = year,
            State = EditionState.Published,
            PublishedOn = new DateOnly(year + 1, 9, 15),
            Scheme = scheme.Id,
            Disclosure = Disclosure.Full,
            Synthetic = true,
            Notices = [],
        };
        var units = ids.Select(id => Real.Value.Dataset.Register.Find(new UnitId(id))!).OrderBy(unit => unit.Code).ToImmutableArray();
        return new PanelEdition(
            edition,
            scheme,
            units,
            [.. units.Select((unit, u) => scheme.Indicators.Select((indicator, i) => Observe(unit, indicator, share(year, u, i))).ToImmutableArray())]
        );
    }

    private static Observation Observe(Unit unit, Indicator indicator, decimal share)
    {
        var table = new SourceTable("editions/x.csv", null, "省科技厅");
        var source = new SourceRef(table, 2, "列");
        return indicator.Rule switch
        {
            LinearRule rule => new Measured(rule.Knots[^1].Value * share, source),
            ItemsRule rule => new Counted(Items(unit, rule, table, (int)(share * indicator.Weight.Value)), rule.Assessed ? Points.Zero : null, source),
            ChecklistRule rule => new Answered(
                [.. rule.Questions.Select(question => question.Answers[(int)((1.2m - share) * (question.Answers.Length - 1))].Word)],
                source
            ),
            _ => new Assessed(new Points(Math.Min(1m, share) * indicator.Weight.Value), source),
        };
    }

    private static ImmutableArray<ListedItem> Items(Unit unit, ItemsRule rule, SourceTable table, int count) =>
        [.. Enumerable.Range(0, count).Select(i => new ListedItem(unit, rule.Kinds[0], rule.Kinds[0].Levels[^1], "甲", i + 2, table))];

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));
}
