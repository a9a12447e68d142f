using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Content;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Audit.Assurance;

/// <summary>What a text of the methodology is about, with the points that it may state.</summary>
/// <param name="Written">The text.</param>
/// <param name="Indicator">The indicator; null where the text is about the whole scheme.</param>
/// <param name="Points">The points that may be stated.</param>
/// <param name="Words">What the scheme says instead, to follow its name.</param>
internal sealed record TextSubject(Prose Written, Indicator? Indicator, ImmutableHashSet<decimal> Points, string Words)
{
    /// <summary>The subject of a text under a scheme; null where it has none there.</summary>
    public static TextSubject? Of(Prose text, Scheme scheme)
    {
        if (text.Topic == Prose.Method) return OfScheme(text, scheme);
        var id = text.Topic[Prose.Indicators.Length..];
        return scheme.Indicators.FirstOrDefault(indicator => string.Equals(indicator.Id.Text, id, StringComparison.Ordinal)) is { } indicator
            ? OfIndicator(text, indicator)
            : null;
    }

    private static TextSubject OfScheme(Prose text, Scheme scheme)
    {
        ImmutableArray<decimal> lines = [.. scheme.Classes.Classes.Select(unitClass => unitClass.From.Value)];
        return new TextSubject(
            text,
            null,
            [0m, scheme.FullPoints.Value, .. lines],
            $"的规定不符：满分 {Text(scheme.FullPoints.Value)} 分，类别线为 {string.Join("、", lines.Select(Text))} 分");
    }

    private static TextSubject OfIndicator(Prose text, Indicator indicator)
    {
        ImmutableArray<decimal> points = [.. PointsOf(indicator.Rule).Distinct().Order()];
        var rule = indicator.Rule is LinearRule linear
            ? string.Join("，", linear.Knots.Select(knot => $"{Text(knot.Value)}{indicator.Unit}得 {Text(knot.Points.Value)} 分"))
            : $"满分 {Text(indicator.Weight.Value)} 分" + (points.IsEmpty ? string.Empty : $"，分值有 {string.Join("、", points.Select(Text))}");
        return new TextSubject(text, indicator, [0m, indicator.Weight.Value, .. points], $"{indicator.Name}的规则不符：{rule}");
    }

    private static IEnumerable<decimal> PointsOf(Rule rule) => rule switch
    {
        LinearRule linear => linear.Knots.Select(knot => knot.Points.Value),
        ItemsRule items => items.Kinds.SelectMany(kind => kind.Levels).Select(level => level.Points.Value),
        ChecklistRule checklist => checklist.Questions.SelectMany(question => question.Answers).Select(answer => answer.Points.Value),
        AssessedRule => [],
        _ => throw new InvalidOperationException($"No points are defined for {rule}."),
    };

    private static string Text(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
