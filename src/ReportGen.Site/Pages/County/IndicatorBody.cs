using System.Collections.Immutable;
using ReportGen.Charts.Primitives;
using ReportGen.Site.Derivations;
using ReportGen.Site.Pages.Parts;
using ReportGen.Site.Templates;

namespace ReportGen.Site.Pages.County;

/// <summary>
/// The rows of the table of indicators with the derivation under each. They are two thirds of what a county's page binds; the writer of the charts puts them down in a
/// fraction of the time that the templates need, which frame them.
/// </summary>
internal static class IndicatorBody
{
    public static Markup Write(ImmutableArray<IndicatorGroup> groups)
    {
        var body = new SvgWriter();
        foreach (var group in groups)
        {
            body.Append($"<tbody><tr class=grp><th colspan=2 scope=rowgroup>{group.Name}<td>{group.Points}<td>{group.Full}<td>{group.Share}<td>{group.Rank}<td class={group.Style}>{group.Change}");
            foreach (var row in group.Rows) Write(body, row);
        }

        return body.ToSvg().ToMarkup();
    }

    /// <summary>A step is said with its label only where it would not speak for itself; the value is not said again where the row above shows it.</summary>
    private static void Write(SvgWriter body, IndicatorRow row)
    {
        body.Append($"<tr><th scope=row><a href={row.Href}>{row.Name}</a><td>{row.Value}<td>{row.Points}<td>{row.Full}<td>{row.Share}<td>{row.Rank}<td class={row.Style}>{row.Change}");
        body.Append($"<tr><td colspan=7><details><summary>{row.Supplier}</summary>");
        var isFirst = true;
        foreach (var step in row.Steps)
        {
            if (step.Label == StepLabels.Value && step.Text == row.Value) continue;
            if (!isFirst) body.Append($"<br>");
            if (!StepLabels.SpeaksForItself(step.Label)) body.Append($"{step.Label} ");
            body.Append($"{step.Text}");
            isFirst = false;
        }

        body.Append($"</details>");
    }
}
