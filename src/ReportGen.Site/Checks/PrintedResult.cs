using AngleSharp.Dom;

namespace ReportGen.Site.Checks;

/// <summary>A result as a page prints it, read from the page alone.</summary>
/// <param name="At">Where on the page.</param>
/// <param name="Unit">Last steps of the link to the unit's report in a table of units; empty on the report itself.</param>
/// <param name="Indicator">Identifier of the indicator; empty for the whole.</param>
/// <param name="What">综合得分, 类别, 得分, 位次, or <see cref="Rank"/>.</param>
/// <param name="Text">The words.</param>
public sealed record PrintedResult(PrintedAt At, string Unit, string Indicator, string What, string Text)
{
    public const string Total = "综合得分";
    public const string Class = "类别";

    /// <summary>The rank among all units, whatever the programme calls them.</summary>
    public const string Rank = "rank";
    public const string Score = "得分";
    public const string ScoreRank = "位次";

    /// <summary>The results of a county's report, or those of the table of all units.</summary>
    public static IEnumerable<PrintedResult> In(IDocument document)
    {
        var names = document.QuerySelectorAll("dl.tiles > div > dt");
        var rank = names.FirstOrDefault(name => name.TextContent.EndsWith(ScoreRank, StringComparison.Ordinal)); // the rank within the city comes after it
        foreach (var name in names)
        {
            var what = name == rank ? Rank : name.TextContent;
            if (what is Total or Class or Rank && name.ParentElement!.QuerySelector("dd.num")?.FirstChild is { } value)
                yield return new(PrintedAt.Tiles, string.Empty, string.Empty, what, value.TextContent);
        }

        if (document.QuerySelector("h1 > .cls.big") is { } badge)
            yield return new(PrintedAt.Heading, string.Empty, string.Empty, Class, badge.TextContent);
        foreach (var result in Table(document.QuerySelector("table.inds"), link => (string.Empty, link.TrimEnd('/').Split('/')[^1]), [Score, ScoreRank]))
            yield return result;
        foreach (var result in Table(document.QuerySelector("#table table[data-sortable]"), link => (link, string.Empty), [Total, Class, ScoreRank]))
            yield return result;
    }

    private static IEnumerable<PrintedResult> Table(IElement? table, Func<string, (string Unit, string Indicator)> keyOf, string[] wanted)
    {
        if (table?.QuerySelector("thead tr") is not { } head) yield break;
        var heads = head.Children.Select(cell => cell.TextContent).ToList();
        foreach (
            var row in table
                .QuerySelectorAll("tbody tr")
                .Where(row => row.Children.Length == heads.Count && row.QuerySelector("th[scope=row] > a[href]") is not null)
        )
        {
            var (unit, indicator) = keyOf(row.QuerySelector("th[scope=row] > a[href]")!.GetAttribute("href")!);
            foreach (var what in wanted)
            {
                if (heads.IndexOf(what) is var column and >= 0)
                    yield return new(PrintedAt.Table, unit, indicator, unit.Length > 0 && what == ScoreRank ? Rank : what, row.Children[column].TextContent);
            }
        }
    }
}

/// <summary>Where a page prints a result.</summary>
public enum PrintedAt
{
    /// <summary>In the first heading.</summary>
    Heading,

    /// <summary>In the numbers at a glance.</summary>
    Tiles,

    /// <summary>In a table.</summary>
    Table,
}
