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
            (AssessedRule, Assessed assessed) => new AssessedWorking(assessed.Points, Least(assessed.Points, indicator.Weight).Rounded(decimals)),
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

    private static ItemsWorking Items(Points weight, Counted counted, int decimals)
    {
        ImmutableArray<ItemTerm> terms =
        [
            .. counted.Items
                .GroupBy(item => (item.Kind, item.Level))
                .Select(group => new ItemTerm(group.Key.Kind, group.Key.Level, [.. group]))
                .OrderBy(term => term.Kind.Id, StringComparer.Ordinal)
                .ThenBy(term => term.Level.Name, StringComparer.Ordinal),
        ];
        var sum = terms.Select(term => term.Points).Sum() + (counted.Assessed ?? Points.Zero);
        return new ItemsWorking(terms, counted.Assessed, weight, sum, Least(sum, weight).Rounded(decimals));
    }

    private static ChecklistWorking Checklist(ChecklistRule rule, Points weight, Answered answered, int decimals)
    {
        ImmutableArray<Answer> answers = [.. rule.Questions.Select((question, i) => question.Answers.First(answer => string.Equals(answer.Word, answered.Words[i], StringComparison.Ordinal)))];
        var sum = answers.Select(answer => answer.Points).Sum();
        return new ChecklistWorking(answers, sum, Least(sum, weight).Rounded(decimals));
    }

    private static Points Least(Points left, Points right) => left <= right ? left : right;
}
