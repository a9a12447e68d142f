using System.Globalization;
using ReportGen.Core.Regions;
using ReportGen.Core.Schemes;

namespace ReportGen.Data.Sample;

/// <summary>What is written of a unit in an edition: cells by column, and items.</summary>
internal sealed record UnitYear(Unit Unit, Dictionary<string, string> Cells, List<(SampleItem Item, string Name)> Items);

/// <summary>Makes cells and items that give a member the total that was planned for it.</summary>
internal sealed class UnitYearMaker(Calibration calibration, Vocabulary vocabulary, Scheme scheme, int seed)
{
    private readonly FigureSearch search = new(calibration, scheme, seed);
    private readonly ItemGrower grower = new(vocabulary, seed);

    public UnitYear Make(Member member, int year)
    {
        var (state, pinned) = (member.State, PinnedOf(member, year));
        if (pinned is not null) state.Stock = [.. pinned.Items.Select(ItemOf)];
        var items = new List<SampleItem>();
        var cells = new Dictionary<string, string>(40);
        var steps = 0m;
        var other = (Column: "", Points: 0m, Room: 0m);
        var assessed = (Column: "", Points: 0m, Weight: 0m);
        foreach (var indicator in scheme.Indicators)
        {
            switch (indicator.Rule)
            {
                case ItemsRule { Assessed: true } rule:
                    var support = new List<SampleItem>();
                    if (pinned?.Support.Count > 0) support.AddRange(pinned.Support.Select(ItemOf));
                    else grower.Grow(support, indicator, state.Key, year, WantedOf(member, indicator, year) - 0.2m, state.Urban);
                    var sum = Math.Min(support.Sum(item => item.Level.Points.Value), indicator.Weight.Value);
                    other = (((ListSupply)indicator.Supply).Assessed!.Value.Text, Math.Clamp(Math.Round(WantedOf(member, indicator, year) - sum, 1), 0m, Math.Min(0.5m, indicator.Weight.Value - sum)), indicator.Weight.Value - sum);
                    items.AddRange(support);
                    steps += sum + other.Points;
                    Count(cells, indicator, rule, support);
                    break;
                case ItemsRule rule:
                    if (pinned is null) grower.Grow(state.Stock, indicator, state.Key, 0, WantedOf(member, indicator, year), state.Urban);
                    steps += Math.Min(state.Stock.Where(item => rule.Kinds.Contains(item.Kind)).Sum(item => item.Level.Points.Value), indicator.Weight.Value);
                    Count(cells, indicator, rule, state.Stock);
                    break;
                case ChecklistRule rule:
                    steps += Math.Min(rule.Questions.Sum(question => Answer(cells, member, question, year)), indicator.Weight.Value);
                    break;
                case AssessedRule:
                    assessed = (((ColumnSupply)indicator.Supply).Column.Text, Math.Round(WantedOf(member, indicator, year), 1), indicator.Weight.Value);
                    steps += assessed.Points;
                    break;
            }
        }

        var figures = search.Find(state, year, state.Total - steps);
        var lacking = state.Total - steps - search.PointsOf(figures);
        var moved = Math.Clamp(assessed.Points + lacking, 0m, assessed.Weight);
        lacking -= moved - assessed.Points;
        figures.WriteTo(cells);
        cells[assessed.Column] = SampleCsv.Number(moved);
        cells[other.Column] = SampleCsv.Number(Math.Clamp(other.Points + lacking, 0m, other.Room));
        if (pinned is not null) foreach (var (column, text) in pinned.Cells) cells[column] = text;
        items.AddRange(state.Stock);
        var place = PlaceOf(member.Unit);
        var label = year.ToString(CultureInfo.InvariantCulture);
        return new UnitYear(member.Unit, cells, items.ConvertAll(item => (item, item.NameFor(place).Replace("{year}", label, StringComparison.Ordinal))));
    }

    private static void Count(Dictionary<string, string> cells, ItemsRule rule, ListCount count, SourceList list, IEnumerable<SampleItem> items) =>
        cells[count.Column.Text] = SampleCsv.Number(items.Count(item => rule.Kinds.Contains(item.Kind) && list.Kinds.Contains(item.Kind.Id)));

    /// <summary>Districts often share their name with others; their institutions carry the city's name too.</summary>
    private static string PlaceOf(Unit unit) => unit.Type == UnitType.District ? unit.City.Name + unit.Name : unit.Name;

    private PinnedYear? PinnedOf(Member member, int year) => calibration.Pinned.GetValueOrDefault(member.Uid)?.GetValueOrDefault(year);

    private void Count(Dictionary<string, string> cells, Indicator indicator, ItemsRule rule, List<SampleItem> items)
    {
        foreach (var count in ((ListSupply)indicator.Supply).Counts)
        {
            Count(cells, rule, count, scheme.Lists.First(list => string.Equals(list.File, count.List, StringComparison.Ordinal)), items);
        }
    }

    private SampleItem ItemOf(PinnedItem item)
    {
        var kind = scheme.Indicators.Select(indicator => indicator.Rule).OfType<ItemsRule>().SelectMany(rule => rule.Kinds).First(kind => string.Equals(kind.Id, item.Kind, StringComparison.Ordinal));
        return new SampleItem(kind, kind.Levels.First(level => string.Equals(level.Name, item.Level, StringComparison.Ordinal)), item.Name);
    }

    private double ShareOf(Member member, string own, int year)
    {
        var shape = calibration.Stepwise;
        var chance = SampleStream.For(seed, member.State.Key, own, year);
        var share = (shape.Slope * (double)member.State.Total / 100.0) + shape.Intercept + member.State.Own[own] + (shape.Year * chance.Normal());
        return Math.Clamp(share, 0.0, shape.KeptBelow);
    }

    private decimal WantedOf(Member member, Indicator indicator, int year)
    {
        var most = indicator.Rule is AssessedRule ? 1.0 : calibration.Stepwise.KeptBelow;
        return indicator.Weight.Value * ExactMath.Rounded(Math.Min(ShareOf(member, indicator.Id.Text, year), most), 3);
    }

    /// <summary>Offices are seldom abolished: the answer follows the best share so far.</summary>
    private decimal Answer(Dictionary<string, string> cells, Member member, Question question, int year)
    {
        var id = question.Column.Text;
        var share = Math.Max(ShareOf(member, id, year), member.State.Answered.GetValueOrDefault(id));
        member.State.Answered[id] = share;
        var from = calibration.Answers[id];
        var answer = question.Answers.Where(answer => from[answer.Word] <= share).OrderByDescending(answer => from[answer.Word]).First();
        cells[id] = answer.Word;
        return answer.Points.Value;
    }
}
