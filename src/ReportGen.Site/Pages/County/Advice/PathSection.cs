using System.Collections.Immutable;
using ReportGen.Charts.Primitives;
using ReportGen.Core.Insights;
using ReportGen.Core.Pathways;
using ReportGen.Core.Scoring;
using ReportGen.Site.Templates;

namespace ReportGen.Site.Pages.County.Advice;

/// <summary>An indicator that still yields.</summary>
/// <param name="Name">Short name.</param>
/// <param name="Lacking">Points still to be had.</param>
/// <param name="Step">The value now and after one step.</param>
/// <param name="Yield">Points that the step brings.</param>
/// <param name="IsSteepest">True for the step that brings most.</param>
/// <param name="IsOnTheWay">True where it belongs to the fewest steps that reach the line.</param>
public sealed record PathRow(string Name, string Lacking, string Step, string Yield, bool IsSteepest, bool IsOnTheWay);

/// <summary>What is missing to the next class, what a step on each indicator yields, and what would lead below the own line.</summary>
/// <param name="Words">The arithmetic in words.</param>
/// <param name="Caption">What the table shows.</param>
/// <param name="HasSteps">False where no step is known; the table then tells only what is still to be had.</param>
/// <param name="HasRows">False where no indicator yields.</param>
/// <param name="Rows">The greatest yield first, then the scheme's order.</param>
/// <param name="Rest">Indicators that are not in the table, and why.</param>
public sealed record PathSection(ImmutableArray<Piece> Words, string Caption, bool HasSteps, bool HasRows, ImmutableArray<PathRow> Rows, string Rest)
{
    public bool HasRest => Rest.Length > 0;

    /// <summary>The rows of the table.</summary>
    public Markup Body
    {
        get
        {
            var body = new SvgWriter();
            foreach (var row in Rows)
            {
                body.Append($"<tr");
                if (row.IsOnTheWay) body.Append($" class=self");
                body.Append($"><th scope=row>{row.Name}");
                if (row.IsSteepest) body.Append($" <span class=tag>收效最大</span>");
                body.Append($"<td>{row.Lacking}");
                if (HasSteps) body.Append($"<td>{row.Step}<td>{row.Yield}");
            }

            return new Markup(body.ToSvg().Markup);
        }
    }

    public static PathSection Of(Subject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var pathway = subject.Insights.Of<Outlook>()[0].Pathway;
        var hasSteps = pathway.Steps.Any(step => step.Yield is not null);
        var way = pathway.Way;
        var rows = pathway.Steps
            .Where(step => hasSteps ? step.Yield > Points.Zero : !step.CapReached)
            .OrderByDescending(step => hasSteps ? step.Yield!.Value : step.Lacking)
            .Select(step => new PathRow(
                step.Indicator.ShortName,
                Format.Points(step.Lacking),
                step.Target is { } target ? StepOf(step, target) : string.Empty,
                step.Yield is { } gain ? Format.Change(gain) : string.Empty,
                step.Steepest,
                way.Contains(step)))
            .ToImmutableArray();
        return new PathSection(
            Piece.Cut(PathWords.Of(pathway, subject.KindLabel)),
            hasSteps ? $"仍可增分的指标（分）；一步为{PathWords.ClassBefore(pathway, subject.KindLabel)}年度变化的上四分位数" + (way.IsEmpty ? string.Empty : "，加底色的为达到上一类别所需的最少项") : "未得满分的指标（分）",
            hasSteps,
            !rows.IsEmpty,
            rows,
            PathWords.Rest(pathway, hasSteps));
    }

    private static string StepOf(PathStep step, decimal target)
    {
        var decimals = step.Indicator.Decimals;
        return $"{Format.Value(step.Value!.Value, decimals)}→{Format.Value(target, decimals)}{step.Indicator.Unit}";
    }
}
