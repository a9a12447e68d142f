using System.Globalization;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Samples;

/// <summary>What is written of a unit in an edition: cells by column, and items.</summary>
internal sealed record UnitYear(Unit Unit, Dictionary<string, string> Cells, List<(SampleItem Item, string Name)> Items);

/// <summary>Makes cells and items that give a member the total that was planned for it: what goes in steps first, then figures for the rest.</summary>
internal sealed class UnitYearMaker(SampleBasis basis)
{
    private readonly FigureSearch search = new(basis);
    private readonly StepwiseMaker stepwise = new(basis);

    private const string NotReported = "—";

    /// <summary>Columns that no indicator needs.</summary>
    private readonly List<string> unasked =
        [.. basis.Scheme.Files.SelectMany(file => file.Columns).Select(column => column.Id.Text).Except(basis.Scheme.Indicators.SelectMany(ColumnsOf))];

    public UnitYear Make(Member member, int year)
    {
        var pinned = basis.Known.Pinned.GetValueOrDefault(member.Uid)?.GetValueOrDefault(year);
        var steps = stepwise.Make(member, year, pinned);
        var wanted = member.State.Total - steps.Points;
        var figures = search.Find(member.State, year, wanted);
        var lacking = wanted - search.PointsOf(figures);
        foreach (var given in steps.Given) lacking = given.Absorb(lacking);
        figures.WriteTo(steps.Cells, basis.Plan);
        foreach (var given in steps.Given) given.WriteTo(steps.Cells);
        foreach (var column in unasked) steps.Cells[column] = NotReported;
        foreach (var (column, text) in pinned?.Cells ?? []) steps.Cells[column] = text;
        var place = PlaceOf(member.Unit);
        var label = year.ToString(CultureInfo.InvariantCulture);
        return new UnitYear(
            member.Unit,
            steps.Cells,
            steps.Items.ConvertAll(item => (item, item.NameFor(place).Replace("{year}", label, StringComparison.Ordinal)))
        );
    }

    private static IEnumerable<string> ColumnsOf(Indicator indicator)
    {
        IEnumerable<ColumnId?> columns = indicator.Supply switch
        {
            ColumnSupply supply => [supply.Column],
            RatioSupply ratio => [ratio.Numerator, ratio.Denominator, ratio.Stated],
            ListSupply lists => [.. lists.Counts.Select(count => count.Column), lists.Assessed],
            _ => ((ChecklistRule)indicator.Rule).Questions.Select(question => (ColumnId?)question.Column),
        };
        return columns.OfType<ColumnId>().Select(column => column.Text);
    }

    /// <summary>Districts often share their name with others; their institutions carry the city's name too.</summary>
    private static string PlaceOf(Unit unit) => unit.Type == UnitType.District ? unit.City.Name + unit.Name : unit.Name;
}
