using System.Collections.Immutable;
using ReportGen.Analysis.Insights;
using ReportGen.Analysis.Pathways;
using ReportGen.Evaluation.Quantities;
using ReportGen.Site.Facts;
using ReportGen.Site.Formatting;
using ReportGen.Site.Rendering;
using ReportGen.Site.Wording;

namespace ReportGen.Site.Pages.County.Advice;

/// <summary>A figure that still yields.</summary>
/// <param name="Name">What is supplied.</param>
/// <param name="Note">The indicators that change with it, with their points where there are several, and what an item is worth.</param>
/// <param name="Step">The figure now and after one step; what is still to gain where no step is known.</param>
/// <param name="Yield">Points that the step brings by itself.</param>
/// <param name="IsSteepest">True for the step that brings most.</param>
/// <param name="IsOnTheWay">True where it belongs to the fewest steps that reach the line.</param>
public sealed record PathRow(string Name, string Note, string Step, string Yield, bool IsSteepest, bool IsOnTheWay)
{
    public bool HasNote => Note.Length > 0;
}

/// <summary>A sum of steps, or one step back.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Step">The total that it leads to, or the figure now and after the step back.</param>
/// <param name="Change">Points.</param>
/// <param name="IsSum">True for a sum of several.</param>
public sealed record PathOutcome(string Name, string Step, string Change, bool IsSum);

/// <summary>What is missing to the next class, what a step on each figure yields, and what would lead below the own line.</summary>
/// <param name="Words">The arithmetic in words.</param>
/// <param name="Caption">What the table shows.</param>
/// <param name="HasSteps">False where no step is known; the table then shows only what is still to gain.</param>
/// <param name="HasRows">False where nothing yields.</param>
/// <param name="Rows">Those on the way first, then the greatest yield, then the scheme's order.</param>
/// <param name="Up">What the steps lead to together; none where no step is known or there is no better class.</param>
/// <param name="DownHead">What the table of the steps back shows.</param>
/// <param name="Down">The fewest steps back that lead below the own line, with their sum where there are several.</param>
/// <param name="Rest">Figures that are not in the table, and why.</param>
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
    /// <summary>So many rows are worth reading; the others are left to the words below, unless the way needs them.</summary>
    private const int Most = 8;

    public bool HasRest => Rest.Length > 0;

    public bool HasDown => !Down.IsEmpty;

    public static PathSection Of(CountySubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var pathway = subject.Insights.Of<Outlook>()[0].Pathway;
        var (way, fall) = (pathway.Way.Steps, pathway.Fall.Steps);
        var hasSteps = pathway.HasSteps;
        var rows = hasSteps ? StepsOf(pathway) : LackingOf(pathway);
        return new PathSection(
            RunningText.Text(PathWords.Of(pathway, subject.KindLabel)),
            hasSteps
                ? "各项数据提高后可增加的得分（分），由大到小排列"
                    + (pathway.Reach == Reach.Reachable ? $"；加底色的{Format.Count(way.Length)}项合起来即可达到{pathway.Next!.Letter}类标准线，列在最前" : string.Empty)
                : "未得满分的指标（分），由大到小排列",
            hasSteps,
            !rows.IsEmpty,
            rows,
            UpOf(pathway),
            fall.Length > 1 ? $"同时回落即低于{pathway.Unit.Class.Letter}类标准线的{Format.Count(fall.Length)}项数据（分）"
                : $"回落即低于{pathway.Unit.Class.Letter}类标准线的数据（分）",
            DownOf(pathway),
            PathWords.Rest(pathway, subject.KindLabel));
    }

    private static ImmutableArray<PathRow> StepsOf(Pathway pathway)
    {
        var way = pathway.Way.Steps;
        var open = pathway.Steps.Where(step => step.Yield > Points.Zero)
            .OrderByDescending(way.Contains).ThenByDescending(step => step.Yield!.Value).ToImmutableArray();
        // A step that yields nothing by itself can still be on the way, where others make room for it.
        open = [.. way.Where(step => !open.Contains(step)), .. open];
        var shown = open.Length <= Most + 1 ? open.Length : Math.Max(Most, way.Length);
        var rows = open[..shown].Select(step => new PathRow(
            FigureWords.NameOf(step.Figure),
            NoteOf(step),
            FigureWords.MoveOf(step, step.Target!.Value),
            Format.Change(step.Yield!.Value),
            step.Steepest,
            way.Contains(step)));
        return shown == open.Length ? [.. rows] : [.. rows, Others(open[shown..])];
    }

    private static PathRow Others(ImmutableArray<PathStep> others) => new(
        $"其余{Format.Count(others.Length)}项",
        string.Empty,
        string.Empty,
        $"{Format.Change(others.Max(step => step.Yield!.Value))}以内",
        IsSteepest: false,
        IsOnTheWay: false);

    private static ImmutableArray<PathRow> LackingOf(Pathway pathway)
    {
        var open = pathway.Unit.Scores.Where(score => score.Lacking > Points.Zero).OrderByDescending(score => score.Lacking);
        return [.. open.Select(score => new PathRow(score.Indicator.ShortName, string.Empty, Format.Points(score.Lacking), string.Empty, false, false))];
    }

    /// <summary>高新技术企业+1.60、千家企业高企数+0.87; of items 每项按1分计; nothing where the figure bears the name of its only indicator.</summary>
    private static string NoteOf(PathStep step)
    {
        if (step.PointsEach is { } each) return $"新增每项按{Format.Exact(each)}分计";
        var moved = step.Effects.Where(effect => effect.Points != Points.Zero).ToList();
        return moved.Count > 1 ? string.Join('、', moved.Select(effect => $"{effect.Indicator.ShortName}{Format.Change(effect.Points)}"))
            : string.Join('、', moved.Select(effect => effect.Indicator.ShortName)
                .Where(name => !string.Equals(name, FigureWords.NameOf(step.Figure), StringComparison.Ordinal)));
    }

    private static ImmutableArray<PathOutcome> UpOf(Pathway pathway)
    {
        if (pathway.Reach is not (Reach.Reachable or Reach.NotReachable)) return [];
        var set = pathway.Reach == Reach.Reachable ? pathway.Way : pathway.Best;
        var name = pathway.Reach == Reach.Reachable
            ? set.Steps.Length == 1 ? "该项提高后" : $"{Format.Count(set.Steps.Length)}项同时提高后"
            : "各项同时提高后";
        return [new(name, $"{Format.Points(pathway.Unit.Total)}→{Format.Points(pathway.Unit.Total + set.Points)}分", Format.Change(set.Points), IsSum: true)];
    }

    private static ImmutableArray<PathOutcome> DownOf(Pathway pathway)
    {
        var (fall, total) = (pathway.Fall, pathway.Unit.Total);
        var steps = fall.Steps.Select(step => new PathOutcome(
            FigureWords.NameOf(step.Figure),
            FigureWords.MoveOf(step, step.Low!.Value),
            Format.Change(Points.Zero - step.Loss!.Value),
            IsSum: false
        ));
        return fall.Steps.Length > 0
            ? [.. steps, new(fall.Steps.Length > 1 ? "合计" : "回落后",
                $"{Format.Points(total)}→{Format.Points(total - fall.Points)}分", Format.Change(Points.Zero - fall.Points), IsSum: true)]
            : [];
    }
}
