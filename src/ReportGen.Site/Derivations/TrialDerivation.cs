using System.Collections.Immutable;
using ReportGen.Analysis.Trials;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;
using ReportGen.Evaluation.Scoring;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Derivations;

/// <summary>What an indicator's score would be with another value.</summary>
/// <param name="Id">The indicator.</param>
/// <param name="Name">Its name.</param>
/// <param name="Before">The score as published.</param>
/// <param name="Points">The score that it would be.</param>
/// <param name="Change">The difference, with its sign.</param>
/// <param name="FullPoints">Full points.</param>
/// <param name="Steps">Both values, then band and formula or what the cap does.</param>
public sealed record TriedScore(
    IndicatorId Id,
    string Name,
    string Before,
    string Points,
    string Change,
    string FullPoints,
    ImmutableArray<DerivationStep> Steps
);

/// <summary>What would come of other values, in the words of the derivations.</summary>
/// <param name="Scores">The indicators with another value, in the scheme's order.</param>
/// <param name="Sums">Dimensions, total and class as they would be.</param>
/// <param name="Outcome">Total and ranks before and after, and what is missing to the next class.</param>
public sealed record TrialDerivation(ImmutableArray<TriedScore> Scores, ImmutableArray<DerivationStep> Sums, ImmutableArray<DerivationStep> Outcome)
{
    /// <summary>The derivation of a trial.</summary>
    public static TrialDerivation Of(EditionResult edition, UnitResult result, IReadOnlyDictionary<IndicatorId, decimal> values, Trial trial)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(trial);
        var total = TotalDerivation.Of(WouldBe(result, trial), edition.Scheme);
        return new TrialDerivation(
            [
                .. result
                    .Scores.Zip(trial.Points)
                    .Where(pair => values.ContainsKey(pair.First.Indicator.Id))
                    .Select(pair => Tried(pair.First, values[pair.First.Indicator.Id], pair.Second)),
            ],
            [.. total.Dimensions, total.Total, total.Class],
            [.. OutcomeOf(edition, result, trial)]);
    }

    private static UnitResult WouldBe(UnitResult result, Trial trial) => result with
    {
        Scores = [.. result.Scores.Zip(trial.Points, (score, points) => score with { Points = points })],
        Dimensions = [.. result.Dimensions.Zip(trial.Dimensions, (score, points) => score with { Points = points })],
        Total = trial.Total,
        Class = trial.Class,
        Rank = trial.Rank,
        CityRank = trial.CityRank,
    };

    private static TriedScore Tried(Score score, decimal value, Points points)
    {
        var indicator = score.Indicator;
        var unit = indicator.Unit.Length == 0 ? "分" : indicator.Unit;
        var steps = ImmutableArray.CreateBuilder<DerivationStep>(3);
        var before = score.Observation is Missing missing ? Format.Reason(missing.Reason) : DerivationWords.Number(score.Value!.Value) + unit;
        steps.Add(new DerivationStep(StepLabels.Value, $"{before}→{DerivationWords.Number(value)}{unit}"));
        if (indicator.Rule is LinearRule rule)
            LinearSteps.AddBand(steps, Scorer.Linear(rule, Quantity.Of(value), score.Decimals), indicator.Unit);
        else if (value > indicator.Weight.Value)
            steps.Add(new DerivationStep(StepLabels.Cap, DerivationWords.Cap(indicator.Weight)));
        return new TriedScore(
            indicator.Id,
            indicator.Name,
            Format.Points(score.Points),
            Format.Points(points),
            Format.Change(points - score.Points),
            Format.Weight(indicator.Weight),
            steps.ToImmutable()
        );
    }

    private static IEnumerable<DerivationStep> OutcomeOf(EditionResult edition, UnitResult result, Trial trial)
    {
        var (scale, city) = (edition.Scheme.Classes, edition.CityOf(result.Unit));
        yield return new DerivationStep(
            "综合得分变化",
            $"{Format.Points(result.Total)}分→{Format.Points(trial.Total)}分（{Format.Change(trial.Total - result.Total)}分）"
        );
        yield return new DerivationStep("类别变化", $"{result.Class.Letter}类→{trial.Class.Letter}类");
        yield return new DerivationStep($"{edition.Scheme.Terms.Whole}位次", Places(result.Rank, trial.Rank, edition.Units.Length));
        if (city.Units.Length > 1)
            yield return new DerivationStep("市内位次", Places(result.CityRank, trial.CityRank, city.Units.Length));
        yield return new DerivationStep(
            "距上一类别",
            scale.Above(trial.Class) is { } above
                ? $"距{above.Letter}类（不低于{Format.Weight(above.From)}分）还差{Format.Points(above.From - trial.Total)}分"
                : "已属最高类别"
        );
        yield return new DerivationStep("说明", $"按本年度评价方案推算；其他{edition.Scheme.UnitKind}和未改动的指标得分不变，由同一数据计算的指标互不联动。");
    }

    private static string Places(int before, int after, int count) => $"第{Format.Count(before)}位→第{Format.Count(after)}位（共{Format.Count(count)}个）";
}
