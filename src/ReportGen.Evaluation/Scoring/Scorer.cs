using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Evaluation.Scoring;

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
            (_, Missing missing) => new MissingWorking(missing.Reason, Points.Zero.Rounded(decimals)),
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
        var upper = KnotAbove(rule, value);
        var exact = ExactAt(rule, value, upper);
        return new LinearWorking(value, upper == 0 ? null : knots[upper - 1], upper == knots.Length ? null : knots[upper], exact, exact.Rounded(decimals));
    }

    /// <summary>
    /// Index of the first knot above the value; 0 where the value lies at or below the first knot, the number of knots where it lies at or above the last.
    /// </summary>
    public static int KnotAbove(LinearRule rule, Quantity value)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var knots = rule.Knots;
        if (value.Numerator <= knots[0].Value * value.Denominator) return 0;
        var upper = 1;
        while (upper < knots.Length && value.Numerator >= knots[upper].Value * value.Denominator) upper++;
        return upper;
    }

    /// <summary>The points of a linear working before rounding, for those who need no more of it; they know the knot above the value.</summary>
    public static Points ExactAt(LinearRule rule, Quantity value, int upper)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var knots = rule.Knots;
        if (upper == 0) return knots[0].Points;
        if (upper == knots.Length) return knots[^1].Points;
        var (from, to) = (knots[upper - 1], knots[upper]);
        var width = (to.Value - from.Value) * value.Denominator;
        var reach = value.Numerator - (from.Value * value.Denominator);
        return new Points(((from.Points.Value * width) + (reach * (to.Points.Value - from.Points.Value))) / width);
    }

    /// <summary>
    /// The points that a value gives: of a linear rule the value itself; of every other rule the points before the cap, of which fewer than none count as none.
    /// </summary>
    public static Points PointsAt(Indicator indicator, Quantity value, int decimals)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return indicator.Rule is LinearRule rule
            ? ExactAt(rule, value, KnotAbove(rule, value)).Rounded(decimals)
            : Capped(new Points(Math.Max(value.Value, 0m)), indicator.Weight, decimals);
    }

    private static ItemsWorking Items(Points weight, Counted counted, int decimals)
    {
        var terms = TermsOf(counted.Items);
        var sum = counted.Assessed ?? Points.Zero;
        foreach (var term in terms) sum += term.Points;
        return new ItemsWorking(terms, counted.Assessed, weight, sum, Capped(sum, weight, decimals));
    }

    /// <summary>Items of the same kind and level together, ordered by kind and level.</summary>
    private static ImmutableArray<ItemTerm> TermsOf(ImmutableArray<ListedItem> items)
    {
        if (items.IsEmpty) return [];
        var terms = new List<ItemTerm>();
        foreach (var item in items)
        {
            if (!IsKnown(item, terms)) terms.Add(new ItemTerm(item.Kind, item.Level, AllLike(item, items)));
        }

        terms.Sort(
            static (left, right) =>
                string.CompareOrdinal(left.Kind.Id, right.Kind.Id) is var order && order != 0 ? order : string.CompareOrdinal(left.Level.Name, right.Level.Name)
        );
        return [.. terms];
    }

    private static bool IsKnown(ListedItem item, List<ItemTerm> terms)
    {
        foreach (var term in terms)
        {
            if (AreAlike(item, term.Items[0])) return true;
        }

        return false;
    }

    private static ImmutableArray<ListedItem> AllLike(ListedItem item, ImmutableArray<ListedItem> items)
    {
        var count = 0;
        foreach (var other in items) count += AreAlike(item, other) ? 1 : 0;
        if (count == items.Length) return items;
        var alike = new ListedItem[count];
        var next = 0;
        foreach (var other in items)
        {
            if (AreAlike(item, other)) alike[next++] = other;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(alike);
    }

    private static bool AreAlike(ListedItem left, ListedItem right) => ReferenceEquals(left.Kind, right.Kind) && ReferenceEquals(left.Level, right.Level);

    private static ChecklistWorking Checklist(ChecklistRule rule, Points weight, Answered answered, int decimals)
    {
        var answers = new Answer[rule.Questions.Length];
        var sum = Points.Zero;
        for (var i = 0; i < answers.Length; i++)
        {
            answers[i] = AnswerTo(rule.Questions[i], answered.Words[i]);
            sum += answers[i].Points;
        }

        return new ChecklistWorking(ImmutableCollectionsMarshal.AsImmutableArray(answers), sum, Capped(sum, weight, decimals));
    }

    private static Answer AnswerTo(Question question, string word)
    {
        foreach (var answer in question.Answers)
        {
            if (string.Equals(answer.Word, word, StringComparison.Ordinal)) return answer;
        }

        throw new InvalidOperationException($"{question.Column} cannot be answered with {word}.");
    }

    private static Points Capped(Points sum, Points weight, int decimals) => new Points(Math.Min(weight.Value, sum.Value)).Rounded(decimals);
}
