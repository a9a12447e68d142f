using System.Collections.Immutable;
using ReportGen.Charts.Primitives;
using ReportGen.Site.Pages.Parts;
using ReportGen.Site.Templates;

namespace ReportGen.Site.Pages.Region;

/// <summary>The plain rows of the table of years.</summary>
internal static class HistoryBody
{
    public static Markup Write(string columns, ImmutableArray<YearRow> rows)
    {
        var body = new SvgWriter();
        foreach (var row in rows)
        {
            if (row.HasNote) body.Append($"<tr class=gap><td colspan={columns} class=l><div>{row.Note}</div>");
            if (row.IsSelf) body.Append($"<tr class=self>");
            else body.Append($"<tr>");
            body.Append($"<th scope=row>{row.Label}");
            if (row.HasResult) Write(body, row);
            else body.Append($"<td colspan=10 class=l>{row.Absence}");
        }

        return body.ToSvg().ToMarkup();
    }

    private static void Write(SvgWriter body, YearRow row)
    {
        body.Append($"<td>{row.Total}");
        Change(body, row.Change, row.Style);
        body.Append($"<td>{row.Class}<td>{row.Rank}");
        Change(body, row.RankChange, row.RankStyle);
        foreach (var dimension in row.Dimensions) body.Append($"<td>{dimension}");
    }

    private static void Change(SvgWriter body, string change, string style)
    {
        if (style is "up" or "down") body.Append($"<td class={style}>{change}");
        else body.Append($"<td>{change}");
    }
}
