using System.Collections.Immutable;
using ReportGen.Core.Observations;
using ReportGen.Core.Schemes;

namespace ReportGen.Core.Scoring;

/// <summary>Turns an observation into points, by the indicator's rule; the only place that does.</summary>
public static class Scorer
{
    /// <summary>
    /// The score with its working. Points are rounded once, half away from zero, to the scheme's decimals (霸州市科技创新跃升工作方案, annex).
    /// </summary>
    /// <exception cref="InvalidOperationException">The observation is not of the kind that the rule needs: a bug.</exception>
    public static Working Work(Indicator indicator, Observation observation, int decimals)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return (indicator.Rule, observation) switch
        {
            (_, Missing missing) => new MissingWorking(missing.Reason),
            (LinearRule rule, Measured measured) => Linear(rule, measured.Value, decimals),
            (ItemsRule, Counted counted) => Items(indicator.Weight, counted, decimals),
            (ChecklistRule rule, Answered answered) => Checklist(rule, indicator.Weight, answered, decimals),
            (AssessedRule, Assessed assessed) => new AssessedWorking(assessed.Points, Capped(assessed.Points, indicator.Weight, decimals)),
            _ => throw new InvalidOperationException($"{indicator.Id}: {indicator.Rule} cannot score {observation}."),
        };
    }

    /// <summary>
    /// Linear between the knots around the value, clamped outside. The points are one fraction, divided once, so that a value that lies exactly on a half
    /// cent of a point is rounded away from zero even where the value itself has no finite decimals.
    /// </summary>
    public static LinearWorking Linear(LinearRule rule, Quantity value, int decimals)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var knots = rule.Knots;
        if (value.Numerator <= knots[0].Value * value.Denominator)
        {
            var bottom = knots[0].Points;
            return new LinearWorking(value, null, knots[0], bottom, bottom.Rounded(decimals));
        }

        for (var i = 1; i < knots.Length; i++)
        {
            var (lower, upper) = (knots[i - 1], knots[i]);
            if (value.Numerator >= upper.Value * value.Denominator) continue;
            var width = (upper.Value - lower.Value) * value.Denominator;
            var reach = value.Numerator - (lower.Value * value.Denominator);
            var exact = new Points(((lower.Points.Value * width) + (reach * (upper.Points.Value - lower.Points.Value))) / width);
            return new LinearWorking(value, lower, upper, exact, exact.Rounded(decimals));
        }

        var top = knots[^1].Points;
        return new LinearWorking(value, knots[^1], null, top, top.Rounded(decimals));
    }

    /// <summary>
    /// The points that a value gives: of a linear rule the value itself; of every other rule the points before the cap, of which fewer than none count as none.
    /// </summary>
    public static Points PointsAt(Indicator indicator, Quantity value, int decimals)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return indicator.Rule is LinearRule rule
            ? Linear(rule, value, decimals).Points
            : Capped(new Points(Math.Max(value.Value, 0m)), indicator.Weight, decimals);
    }

    private static ItemsWorking Items(Points weight, Counted counted, int decimals)
    {
        var terms = TermsOf(counted.Items);
        var sum = terms.Select(term => term.Points).Sum() + (counted.Assessed ?? Points.Zero);
        return new ItemsWorking(terms, counted.Assessed, weight, sum, Capped(sum, weight, decimals));
    }

    /// <summary>Items of the same kind and level together, ordered by kind and level.</summary>
    private static ImmutableArray<ItemTerm> TermsOf(ImmutableArray<ListedItem> items)
    {
        var terms = new List<(ItemKind Kind, ItemLevel Level, List<ListedItem> Items)>();
        foreach (var item in items)
        {
            var index = terms.FindIndex(term => ReferenceEquals(term.Kind, item.Kind) && ReferenceEquals(term.Level, item.Level));
            if (index < 0) terms.Add((item.Kind, item.Level, [item]));
            else terms[index].Items.Add(item);
        }

        terms.Sort(static (left, right) => string.CompareOrdinal(left.Kind.Id, right.Kind.Id) is var order && order != 0 ? order : string.CompareOrdinal(left.Level.Name, right.Level.Name));
        return [.. terms.Select(term => new ItemTerm(term.Kind, term.Level, [.. term.Items]))];
    }

    private static ChecklistWorking Checklist(ChecklistRule rule, Points weight, Answered answered, int decimals)
    {
        ImmutableArray<Answer> answers = [.. rule.Questions.Select((question, i) => question.Answers.First(answer => string.Equals(answer.Word, answered.Words[i], StringComparison.Ordinal)))];
        var sum = answers.Select(answer => answer.Points).Sum();
        return new ChecklistWorking(answers, sum, Capped(sum, weight, decimals));
    }

    private static Points Capped(Points sum, Points weight, int decimals) => (sum <= weight ? sum : weight).Rounded(decimals);
}
