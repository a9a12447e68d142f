using System.Globalization;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Samples;

/// <summary>What is written of a unit in an edition: cells by column, and items.</summary>
internal sealed record UnitYear(Unit Unit, Dictionary<string, string> Cells, List<(SampleItem Item, string Name)> Items);

/// <summary>Makes cells and items that give a member the total that was planned for it: what goes in steps first, then figures for the rest.</summary>
internal sealed class UnitYearMaker(Calibration calibration, Vocabulary vocabulary, Scheme scheme, int seed)
{
    private readonly FigureSearch search = new(calibration, scheme, seed);
    private readonly StepwiseMaker stepwise = new(calibration, vocabulary, scheme, seed);

    public UnitYear Make(Member member, int year)
    {
        var pinned = calibration.Pinned.GetValueOrDefault(member.Uid)?.GetValueOrDefault(year);
        var steps = stepwise.Make(member, year, pinned);
        var wanted = member.State.Total - steps.Points;
        var figures = search.Find(member.State, year, wanted);
        steps.Assessed.Absorb(steps.Other.Absorb(steps.Assessed.Absorb(wanted - search.PointsOf(figures))));
        figures.WriteTo(steps.Cells);
        steps.Assessed.WriteTo(steps.Cells);
        steps.Other.WriteTo(steps.Cells);
        foreach (var (column, text) in pinned?.Cells ?? []) steps.Cells[column] = text;
        var place = PlaceOf(member.Unit);
        var label = year.ToString(CultureInfo.InvariantCulture);
        return new UnitYear(
            member.Unit,
            steps.Cells,
            steps.Items.ConvertAll(item => (item, item.NameFor(place).Replace("{year}", label, StringComparison.Ordinal)))
        );
    }

    /// <summary>Districts often share their name with others; their institutions carry the city's name too.</summary>
    private static string PlaceOf(Unit unit) => unit.Type == UnitType.District ? unit.City.Name + unit.Name : unit.Name;
}
