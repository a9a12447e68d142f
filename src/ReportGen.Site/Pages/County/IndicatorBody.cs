using System.Collections.Immutable;
using ReportGen.Charts.Primitives;
using ReportGen.Site.Derivations;
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

        return new Markup(body.ToSvg().Markup);
    }

    private static void Write(SvgWriter body, IndicatorRow row)
    {
        body.Append($"<tr><th scope=row><a href={row.Href}>{row.Name}</a><td>{row.Value}<td>{row.Points}<td>{row.Full}<td class=b style=--p:{row.Share}>{row.Share}<td>{row.Rank}<td class={row.Style}>{row.Change}");
        body.Append($"<tr class=d><td colspan=7><details><summary>{row.Supplier}</summary><dl>");
        foreach (var step in row.Steps) body.Append($"<dt>{step.Label}<dd>{step.Text}");
        body.Append($"</dl></details>");
    }
}
