using System.Collections.Immutable;
using ReportGen.Analysis.Insights;
using ReportGen.Analysis.Pathways;
using ReportGen.Evaluation.Quantities;
using ReportGen.Site.Facts;
using ReportGen.Site.Formatting;
using ReportGen.Site.Rendering;
using ReportGen.Site.Wording;

namespace ReportGen.Site.Pages.County.Advice;

/// <summary>An indicator that still yields.</summary>
/// <param name="Name">Short name.</param>
/// <param name="Lacking">Points still to gain.</param>
/// <param name="Step">The value now and after one step.</param>
/// <param name="Yield">Points that the step brings.</param>
/// <param name="IsSteepest">True for the step that brings most.</param>
/// <param name="IsOnTheWay">True where it belongs to the fewest steps that reach the line.</param>
public sealed record PathRow(string Name, string Lacking, string Step, string Yield, bool IsSteepest, bool IsOnTheWay);

/// <summary>A sum of steps, or one step back.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Step">The total that it leads to, or the value now and after the step back.</param>
/// <param name="Change">Points.</param>
/// <param name="IsSum">True for a sum of several.</param>
public sealed record PathOutcome(string Name, string Step, string Change, bool IsSum);

/// <summary>What is missing to the next class, what a step on each indicator yields, and what would lead below the own line.</summary>
/// <param name="Words">The arithmetic in words.</param>
/// <param name="Caption">What the table shows.</param>
/// <param name="HasSteps">False where no step is known; the table then shows only what is still to gain.</param>
/// <param name="HasRows">False where no indicator yields.</param>
/// <param name="Rows">The greatest yield first, then the scheme's order.</param>
/// <param name="Up">What the steps lead to together; none where no step is known or there is no better class.</param>
/// <param name="DownHead">What the table of the steps back shows.</param>
/// <param name="Down">The fewest steps back that lead below the own line, with their sum where there are several.</param>
/// <param name="Rest">Indicators that are not in the table, and why.</param>
public sealed record PathSection(
    Markup Words,
    string Caption,
    bool HasSteps,
    bool HasRows,
    ImmutableArray<PathRow> Rows,
    ImmutableArray<PathOutcome> Up,
    string DownHead,
    ImmutableArray<PathOutcome> Down,
    string Rest
)
{
    /// <summary>So many rows are worth reading; the others are reported together, unless the way needs them.</summary>
    private const int Most = 8;

    public bool HasRest => Rest.Length > 0;

    public bool HasDown => !Down.IsEmpty;

    public static PathSection Of(CountySubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var pathway = subject.Insights.Of<Outlook>()[0].Pathway;
        var hasSteps = pathway.Steps.Any(step => step.Yield is not null);
        var (way, fall) = (pathway.Way, pathway.Fall);
        var open = pathway.Steps
            .Where(step => hasSteps ? step.Yield > Points.Zero : !step.CapReached)
            .OrderByDescending(step => hasSteps ? step.Yield!.Value : step.Lacking)
            .ToImmutableArray();
        var shown = open.Length <= Most + 1 ? open.Length : Math.Max(Most, open.Select((step, i) => way.Contains(step) ? i + 1 : 0).Max());
        var rows = open[..shown]
            .Select(step => new PathRow(
                step.Indicator.ShortName,
                Format.Points(step.Lacking),
                step.Target is { } target ? StepOf(step, target) : string.Empty,
                step.Yield is { } gain ? Format.Change(gain) : string.Empty,
                step.Steepest,
                way.Contains(step)))
            .ToImmutableArray();
        if (shown < open.Length) rows = rows.Add(Together(open[shown..], hasSteps));
        return new PathSection(
            RunningText.Text(PathWords.Of(pathway, subject.KindLabel)),
            hasSteps
                ? $"仍可增分的指标（分）；一步为{PathWords.ClassBefore(pathway, subject.KindLabel)}年度变化的上四分位数"
                    + (way.IsEmpty ? string.Empty : "，加底色的为达到上一类别标准线所需的最少项")
                : "未得满分的指标（分）",
            hasSteps,
            !rows.IsEmpty,
            rows,
            UpOf(pathway, way),
            fall.Length > 1 ? $"各退一步即低于本类标准线的最少{Format.Count(fall.Length)}项（分）" : "退一步即低于本类标准线的指标（分）",
            DownOf(pathway.Unit.Total, fall),
            PathWords.Rest(pathway, hasSteps));
    }

    private static PathRow Together(ImmutableArray<PathStep> others, bool hasSteps) => new(
        $"其余{Format.Count(others.Length)}项",
        Format.Points(PathWords.Sum(others, step => step.Lacking)),
        string.Empty,
        hasSteps ? Format.Change(PathWords.Sum(others, step => step.Yield)) : string.Empty,
        IsSteepest: false,
        IsOnTheWay: false);

    private static ImmutableArray<PathOutcome> UpOf(Pathway pathway, ImmutableArray<PathStep> way)
    {
        if (pathway.Reach is not (Reach.Reachable or Reach.NotReachable))
            return [];
        var (name, gain) = !way.IsEmpty
            ? (way.Length == 1 ? "该项走一步后" : $"最少{Format.Count(way.Length)}项合计", PathWords.Sum(way, step => step.Yield))
            : ("各项合计", pathway.Gain);
        return [new(name, $"{Format.Points(pathway.Unit.Total)}→{Format.Points(pathway.Unit.Total + gain)}分", Format.Change(gain), IsSum: true)];
    }

    private static ImmutableArray<PathOutcome> DownOf(Points total, ImmutableArray<PathStep> fall)
    {
        var steps = fall.Select(step => new PathOutcome(
            step.Indicator.ShortName,
            StepOf(step, step.Low!.Value),
            Format.Change(Points.Zero - step.Loss!.Value),
            IsSum: false
        ));
        var loss = PathWords.Sum(fall, step => step.Loss);
        return fall.Length > 1
            ? [.. steps, new("合计", $"{Format.Points(total)}→{Format.Points(total - loss)}分", Format.Change(Points.Zero - loss), IsSum: true)]
            : [.. steps];
    }

    private static string StepOf(PathStep step, decimal target)
    {
        var decimals = step.Indicator.Decimals;
        return $"{Format.Value(step.Value!.Value, decimals)}→{Format.Value(target, decimals)}{step.Indicator.Unit}";
    }
}
