using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Evaluation.Freezing;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Scoring;
using ReportGen.Site.Changes;
using ReportGen.Site.Derivations;
using ReportGen.Site.Facts;
using ReportGen.Site.Figures;
using ReportGen.Site.Formatting;
using ReportGen.Site.Rendering;

namespace ReportGen.Site.Pages.County;

/// <summary>An indicator with its number and the derivation behind it.</summary>
/// <param name="Name">Short name.</param>
/// <param name="Href">The indicator's page.</param>
/// <param name="Value">Value with unit, or why it is missing.</param>
/// <param name="Points">The score.</param>
/// <param name="Full">Full points.</param>
/// <param name="Share">Share of full points.</param>
/// <param name="Rank">Rank in the province.</param>
/// <param name="Change">Change of the score.</param>
/// <param name="Style">up, down, same, or n where there is none.</param>
/// <param name="Supplier">Who supplied it.</param>
/// <param name="Derivation">The derivation, a line for each step.</param>
public sealed record IndicatorRow(
    string Name,
    string Href,
    string Value,
    string Points,
    string Full,
    string Share,
    string Rank,
    string Change,
    string Style,
    string Supplier,
    string Derivation)
{
    /// <summary>True where a correction changed the score.</summary>
    public bool IsRevised { get; init; }
}

/// <summary>The indicators of a dimension, with its own row.</summary>
public sealed record IndicatorGroup(
    string Name,
    string Points,
    string Full,
    string Share,
    string Rank,
    string Change,
    string Style,
    ImmutableArray<IndicatorRow> Rows
);

/// <summary>All indicators, as table with derivations and as spine chart.</summary>
/// <param name="Chart">The spine chart.</param>
/// <param name="Groups">The table.</param>
/// <param name="Sums">How scores add up to dimensions, dimensions to the total, and which class that is.</param>
/// <param name="HasMissing">True where a value is missing and scores 0.</param>
/// <param name="Figures">What the spine chart shows of all units.</param>
public sealed record IndicatorSection(Markup Chart, ImmutableArray<IndicatorGroup> Groups, ImmutableArray<DerivationStep> Sums, bool HasMissing, Markup Figures)
{
    /// <summary>False where the chart, which shows how all units are spread, is left out.</summary>
    public required bool HasChart { get; init; }

    public static IndicatorSection Of(CountySubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var result = subject.Result;
        var groups = ImmutableArray.CreateBuilder<IndicatorGroup>(result.Dimensions.Length);
        var next = 0;
        for (var d = 0; d < result.Dimensions.Length; d++)
        {
            var dimension = result.Dimensions[d];
            var rows = ImmutableArray.CreateBuilder<IndicatorRow>(dimension.Dimension.Indicators.Length);
            foreach (var _ in dimension.Dimension.Indicators) rows.Add(Row(subject, next++));
            var change = subject.ChangeOfDimension(d);
            groups.Add(new IndicatorGroup(
                dimension.Dimension.Name,
                Format.Points(dimension.Points),
                Format.Weight(dimension.Dimension.Weight),
                Format.Percent(dimension.Share),
                Format.Count(dimension.Rank),
                change is { } points ? Format.Change(points) : "—",
                ChangeMark.Style(change?.Value),
                rows.MoveToImmutable()));
        }

        var total = TotalDerivation.Of(result, subject.Edition.Scheme);
        return new IndicatorSection(
            subject.Page.Input.HidesOthers ? Markup.None : new Markup(SpineOf(subject)),
            groups.MoveToImmutable(),
            [.. total.Dimensions, total.Total, total.Class],
            result.Scores.Any(score => score.Observation is Missing),
            subject.Page.Input.HidesOthers ? Markup.None : subject.Facts.SpreadFigures)
        {
            HasChart = !subject.Page.Input.HidesOthers,
        };
    }

    private static IndicatorRow Row(CountySubject subject, int index)
    {
        var score = subject.Result.Scores[index];
        var indicator = score.Indicator;
        var working = score.Working;
        var change = subject.ChangeOf(index);
        var value = ValueOf(score, working);
        return new IndicatorRow(
            indicator.ShortName,
            subject.Page.To(subject.Page.Addresses.Indicator(subject.Year, indicator.Id)),
            value,
            Format.Points(score.Points),
            Format.Weight(indicator.Weight),
            Format.Percent(score.Share),
            Format.Count(score.Rank),
            change is { } points ? Format.Change(points) : "—",
            ChangeMark.Style(change?.Value),
            SuppliersOfScore.Of(score.Observation),
            Lines(Derivation.Of(score, working, subject.Edition.Scheme), value))
        {
            IsRevised = subject.IsRevised(ResultItems.Score + indicator.Name),
        };
    }

    /// <summary>A step is said with its label only where it would not speak for itself; the value is not said again where the row above shows it.</summary>
    private static string Lines(Derivation derivation, string value) => string.Join('\n', derivation.Steps
        .Where(step => step.Label != StepLabels.Value || step.Text != value)
        .Select(step => StepLabels.SpeaksForItself(step.Label) ? step.Text : $"{step.Label} {step.Text}"));

    private static string ValueOf(Score score, Working working) => score.Observation is Missing missing
        ? Format.Reason(missing.Reason)
        : Format.Value(Score.ValueFrom(working)!.Value, score.Indicator.Decimals) + score.Indicator.Unit;

    private static string SpineOf(CountySubject subject)
    {
        var (scores, spreads) = (subject.Result.Scores, subject.Facts.Spreads);
        var above = 0;
        var shares = new decimal[scores.Length];
        for (var i = 0; i < shares.Length; i++)
        {
            shares[i] = scores[i].Share;
            if (shares[i] >= spreads[i].Mean) above++;
        }

        var text = new ChartText(
            $"各项指标得分率在{subject.Terms.Whole}的位置",
            $"{subject.Unit.Name}有{Format.Count(above)}项指标不低于{subject.Terms.Whole}平均，{Format.Count(shares.Length - above)}项低于{subject.Terms.Whole}平均。"
        );
        return subject.Facts.ChartBackgrounds.Spine.Draw(text, ChartBackgrounds.SpineHref(subject.Page, subject.Year), shares).Markup;
    }
}
