using System.Collections.Immutable;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Derivations;

/// <summary>How the total came about: scores add up to dimensions, dimensions to the total, the total has a class.</summary>
/// <param name="Dimensions">One step for each dimension: 4.51＋6.02＋5.33＝15.86分.</param>
/// <param name="Total">The sum of all: 15.86＋… ＝61.33分.</param>
/// <param name="Class">The class with its bounds.</param>
public sealed record TotalDerivation(ImmutableArray<DerivationStep> Dimensions, DerivationStep Total, DerivationStep Class)
{
    /// <summary>The derivation of a unit's total.</summary>
    public static TotalDerivation Of(UnitResult result, Scheme scheme)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(scheme);
        var dimensions = ImmutableArray.CreateBuilder<DerivationStep>(result.Dimensions.Length);
        var next = 0;
        foreach (var dimension in result.Dimensions)
        {
            var scores = result.Scores.AsSpan(next, dimension.Dimension.Indicators.Length);
            next += scores.Length;
            dimensions.Add(new DerivationStep(dimension.Dimension.Name, Sum(scores) + Format.Points(dimension.Points) + "分"));
        }

        var total = string.Join("＋", result.Dimensions.Select(dimension => Format.Points(dimension.Points))) + "＝" + Format.Points(result.Total) + "分";
        return new TotalDerivation(dimensions.MoveToImmutable(), new DerivationStep("综合得分", total), new DerivationStep("类别", ClassOf(result, scheme)));
    }

    private static string Sum(ReadOnlySpan<Score> scores)
    {
        var text = string.Empty;
        foreach (var score in scores) text += (text.Length == 0 ? string.Empty : "＋") + Format.Points(score.Points);
        return text + "＝";
    }

    private static string ClassOf(UnitResult result, Scheme scheme)
    {
        var from = result.Class.From.Value == 0m ? string.Empty : $"不低于{Format.Weight(result.Class.From)}分";
        var below = scheme.Classes.Above(result.Class) is { } above ? $"低于{Format.Weight(above.From)}分" : string.Empty;
        var both = from.Length > 0 && below.Length > 0 ? "、" : string.Empty;
        return $"{Format.Points(result.Total)}分{from}{both}{below}，属{result.Class.Letter}类（{result.Class.Name}）";
    }
}
