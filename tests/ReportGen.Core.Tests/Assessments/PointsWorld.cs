using System.Collections.Immutable;
using ReportGen.Core.Tests.Profiles;
using ReportGen.Core.Tests.Specs;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Core.Tests.Assessments;

/// <summary>
/// Editions that are written as points alone: two dimensions of one assessed indicator each (60 and 40 points), a unit as <c>甲:50+35</c>. Units whose name is
/// in <see cref="SecondCity"/> belong to 石家庄市, all others to 廊坊市.
/// </summary>
internal static class PointsWorld
{
    private const string Names = "甲乙丙丁戊己庚辛";

    private const string SecondCity = "乙丙";

    public static Scheme Scheme { get; } = TestScheme.Scheme with
    {
        Dimensions =
        [
            new Dimension(new DimensionId("one"), "一", [TestScheme.Indicator("a", 60m, new AssessedRule())]),
            new Dimension(new DimensionId("two"), "二", [TestScheme.Indicator("b", 40m, new AssessedRule())]),
        ],
    };

    public static Unit Unit(string name) => TestScheme.Unit("u" + Number(name), 130_101 + Names.IndexOf(name, StringComparison.Ordinal)) with
    {
        Name = name,
        City = SecondCity.Contains(name, StringComparison.Ordinal) ? World.Other : TestScheme.City,
    };

    public static Assessment Assess(Scheme scheme, params ReadOnlySpan<(Edition Edition, string Points)> editions)
    {
        var each = new List<(Scheme, Edition, string)>();
        foreach (var (edition, points) in editions) each.Add((scheme, edition, points));
        return AssessEach([.. each]);
    }

    /// <summary>Editions that have each their own scheme.</summary>
    public static Assessment AssessEach(params ReadOnlySpan<(Scheme Scheme, Edition Edition, string Points)> editions)
    {
        var panel = new List<PanelEdition>();
        foreach (var (scheme, edition, points) in editions) panel.Add(PanelOf(scheme, edition, points));
        ImmutableArray<Unit> units = [.. Names.Select(name => Unit(name.ToString()))];
        return Assessment.Of(new Panel(new Register([World.Other, TestScheme.City], units, []), [.. panel]));
    }

    public static Assessment Assess(params ReadOnlySpan<(int Year, string Points)> editions)
    {
        var made = new List<(Edition, string)>();
        foreach (var (year, points) in editions) made.Add((TestScheme.Edition(year), points));
        return Assess(Scheme, [.. made]);
    }

    /// <summary>An edition whose units all have the same name.</summary>
    public static EditionResult OfOneName(string name, string points)
    {
        var panel = PanelOf(Scheme, TestScheme.Edition(2019), points);
        ImmutableArray<Unit> units = [.. panel.Units.Select(unit => unit with { Name = name })];
        return Assessment.Of(new Panel(new Register([World.Other, TestScheme.City], units, []), [panel with { Units = units }])).Editions[0];
    }

    private static PanelEdition PanelOf(Scheme scheme, Edition edition, string points)
    {
        var rows = Example.Pairs(points).Select(pair => (Unit: Unit(pair.Name), Points: pair.Value.Split('+'))).OrderBy(row => row.Unit.Code).ToList();
        return new PanelEdition(edition, scheme, [.. rows.Select(row => row.Unit)], [.. rows.Select(row => row.Points.Select(Given).ToImmutableArray())]);
    }

    private static Observation Given(string points) => new Assessed(new Points(Example.Number(points)), TestScheme.Cell);

    private static string Number(string name) => Names.IndexOf(name, StringComparison.Ordinal).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
