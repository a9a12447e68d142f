using ReportGen.Evaluation.Schemes;
using ReportGen.Forms;

namespace ReportGen.Samples;

/// <summary>Makes items, answers and assessed points of a unit in an edition, about as many as its total lets expect.</summary>
internal sealed class StepwiseMaker(SampleBasis basis)
{
    private const decimal UsualOtherPoints = 0.5m;

    private readonly ItemGrower grower = new(basis.Vocabulary, basis.Seed);
    private readonly Dictionary<string, SourceList> lists = basis.Scheme.Lists.ToDictionary(list => list.File);
    private readonly Dictionary<string, ItemKind> kinds = basis.Scheme
        .Indicators.Select(indicator => indicator.Rule)
        .OfType<ItemsRule>()
        .SelectMany(rule => rule.Kinds)
        .ToDictionary(kind => kind.Id);

    public Steps Make(Member member, int year, PinnedYear? pinned)
    {
        var steps = new Steps();
        if (pinned is not null) member.State.Stock = pinned.Items.ConvertAll(ItemOf);
        foreach (var indicator in basis.Scheme.Indicators)
        {
            switch (indicator.Rule)
            {
                case ItemsRule { Assessed: true } rule:
                    Support(steps, member, indicator, rule, year, pinned);
                    break;
                case ItemsRule rule:
                    if (pinned is null) grower.Grow(member.State.Stock, indicator, member.State.Key, 0, Wanted(member, indicator, year), member.State.Urban);
                    Settle(steps, indicator, rule, member.State.Stock);
                    break;
                case ChecklistRule rule:
                    steps.Settled += Math.Min(rule.Questions.Sum(question => Answer(steps, member, question, year)), indicator.Weight.Value);
                    break;
                case AssessedRule:
                    var points = Math.Round(Math.Min(Wanted(member, indicator, year), indicator.Weight.Value), 1, MidpointRounding.AwayFromZero);
                    steps.Assessed.Add(new AssessedPoints(((ColumnSupply)indicator.Supply).Column.Text, points, indicator.Weight.Value));
                    break;
            }
        }

        steps.Items.AddRange(member.State.Stock);
        return steps;
    }

    /// <summary>Projects and prizes are those of the year alone.</summary>
    private void Support(Steps steps, Member member, Indicator indicator, ItemsRule rule, int year, PinnedYear? pinned)
    {
        var wanted = Wanted(member, indicator, year);
        var items = pinned?.Support.ConvertAll(ItemOf) ?? [];
        if (items.Count == 0) grower.Grow(items, indicator, member.State.Key, year, wanted - 0.2m, member.State.Urban);
        var sum = Settle(steps, indicator, rule, items);
        steps.Items.AddRange(items);
        var room = indicator.Weight.Value - sum;
        var usual = Math.Round(Math.Min(wanted - sum, Math.Min(UsualOtherPoints, room)), 1, MidpointRounding.ToZero);
        steps.Other.Add(new AssessedPoints(((ListSupply)indicator.Supply).Assessed!.Value.Text, usual, room));
    }

    private decimal Settle(Steps steps, Indicator indicator, ItemsRule rule, List<SampleItem> items)
    {
        foreach (var count in ((ListSupply)indicator.Supply).Counts)
        {
            var own = lists[count.List].Kinds;
            steps.Cells[count.Column.Text] = CsvWriter.Number(items.Count(item => rule.Kinds.Contains(item.Kind) && own.Contains(item.Kind.Id)));
        }

        var sum = Math.Min(items.Where(item => rule.Kinds.Contains(item.Kind)).Sum(item => item.Level.Points.Value), indicator.Weight.Value);
        steps.Settled += sum;
        return sum;
    }

    /// <summary>Offices are seldom abolished: the answer follows the best share so far.</summary>
    private decimal Answer(Steps steps, Member member, Question question, int year)
    {
        var id = question.Column.Text;
        var share = Math.Max(ShareOf(member, id, year), member.State.Answered.GetValueOrDefault(id));
        member.State.Answered[id] = share;
        var named = basis.Calibration.Answers.GetValueOrDefault(id);
        double From(Answer answer) => named is not null && named.TryGetValue(answer.Word, out var from) ? from : UsualFrom(question, answer);
        var answer = question.Answers.Where(answer => From(answer) <= share).OrderByDescending(From).First();
        steps.Cells[id] = answer.Word;
        return answer.Points.Value;
    }

    /// <summary>The worst answer is always open; the others are so from a share in proportion to their points.</summary>
    private double UsualFrom(Question question, Answer answer)
    {
        var (least, most) = (question.Answers.Min(other => other.Points.Value), question.Answers.Max(other => other.Points.Value));
        var shape = basis.Calibration.UsualAnswer;
        return answer.Points.Value == least
            ? double.NegativeInfinity
            : shape.From + ((shape.To - shape.From) * (double)((answer.Points.Value - least) / (most - least)));
    }

    private decimal Wanted(Member member, Indicator indicator, int year) =>
        indicator.Weight.Value * ExactMath.Rounded(ShareOf(member, indicator.Id.Text, year), 3);

    private double ShareOf(Member member, string own, int year)
    {
        var shape = basis.Calibration.Stepwise;
        var chance = SampleStream.For(basis.Seed, member.State.Key, own, year);
        var ofTotal = shape.Slope * (double)member.State.Total / (double)basis.Scheme.FullPoints.Value;
        var share = ofTotal + shape.Intercept + member.State.Own[own] + (shape.Year * chance.Normal());
        return Math.Clamp(share, 0.0, shape.KeptBelow);
    }

    private SampleItem ItemOf(PinnedItem item)
    {
        var kind = kinds[item.Kind];
        return new SampleItem(kind, kind.Levels.First(level => string.Equals(level.Name, item.Level, StringComparison.Ordinal)), item.Name);
    }
}
