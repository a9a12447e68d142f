using System.Collections.Immutable;

namespace ReportGen.Charts.Drawing;

/// <summary>All words of a sheet.</summary>
internal readonly record struct DrawnTexts(List<DrawnText> Words, List<SpreadText> Spreads);

/// <summary>
/// Puts shapes, words and links together: shapes in the order in which they were drawn, words above them, and what belongs to a link inside it.
/// </summary>
internal static class SheetMarkup
{
    public static string Write(SheetHead head, (int Width, int Height) size, ImmutableArray<Shape> shapes, DrawnTexts lettered, List<DrawnLink> links)
    {
        var svg = new SvgWriter();
        var words = lettered.Words;
        head.Write(svg, size.Width, size.Height);
        var open = new HashSet<int>();
        for (var i = 0; i < shapes.Length;)
        {
            var end = i + 1;
            while (shapes[i].Link > 0 && end < shapes.Length && shapes[end].Link > 0 && shapes[end].Role == shapes[i].Role) end++;
            if (shapes[i].Link == 0) Path(svg, shapes[i].Role, shapes[i].Path);
            else Linked(svg, shapes.AsSpan()[i..end], words, links, open);
            i = end;
        }

        // Links that no shape belongs to are names alone.
        foreach (var group in words.Where(word => word.Link > 0 && !open.Contains(word.Link)).GroupBy(static word => word.Link))
            Open(svg, group.Key, links, () => Texts(svg, [.. group]));
        Texts(svg, [.. words.Where(static word => word.Link == 0)]);
        Spreads(svg, lettered.Spreads);
        svg.Append($"</svg>");
        return svg.Take();
    }

    private static void Linked(SvgWriter svg, ReadOnlySpan<Shape> run, List<DrawnText> words, List<DrawnLink> links, HashSet<int> open)
    {
        svg.Append($"<g class=\"{KeyColour.ClassOf(run[0].Role)}\">");
        foreach (var shape in run)
        {
            open.Add(shape.Link);
            Open(svg, shape.Link, links, () =>
            {
                Path(svg, Role.Plain, shape.Path);
                Texts(svg, [.. words.Where(word => word.Link == shape.Link)]);
            });
        }

        svg.Append($"</g>");
    }

    private static void Open(SvgWriter svg, int link, List<DrawnLink> links, Action content)
    {
        var (href, title) = links[link - 1];
        svg.Append($"<a href=\"{href}\">");
        if (title is not null) svg.Append($"<title>{title}</title>");
        content();
        svg.Append($"</a>");
    }

    private static void Path(SvgWriter svg, Role role, string data)
    {
        if (role == Role.Plain) svg.Append($"<path d=\"{data}\"/>");
        else svg.Append($"<path class=\"{KeyColour.ClassOf(role)}\" d=\"{data}\"/>");
    }

    /// <summary>Neighbours of one class share a group.</summary>
    private static void Texts(SvgWriter svg, ReadOnlySpan<DrawnText> words)
    {
        while (!words.IsEmpty)
        {
            var cssClass = words[0].CssClass;
            var end = 1;
            while (end < words.Length && words[end].CssClass == cssClass) end++;
            var isGroup = end > 1 && cssClass.Length > 0;
            if (isGroup) svg.Append($"<g class=\"{cssClass}\">");
            foreach (var word in words[..end])
            {
                svg.Append($"<text x=\"{word.X}\" y=\"{word.Y}\"");
                if (!isGroup && cssClass.Length > 0) svg.Append($" class=\"{cssClass}\"");
                svg.Append($">{word.Text}</text>");
            }

            if (isGroup) svg.Append($"</g>");
            words = words[end..];
        }
    }

    /// <summary>Out of their places they say nothing to those who hear them; a table or the links do.</summary>
    private static void Spreads(SvgWriter svg, List<SpreadText> spreads)
    {
        if (spreads.Count == 0) return;
        svg.Append($"<g aria-hidden=\"true\">");
        foreach (var spread in spreads) Text(svg, spread);
        svg.Append($"</g>");
    }

    private static void Text(SvgWriter svg, SpreadText spread)
    {
        svg.Append($"<text class=\"{spread.CssClass}\" x=\"");
        List(svg, spread.X);
        svg.Append($"\" y=\"");
        List(svg, spread.Y);
        svg.Append($"\">{spread.Text}</text>");
    }

    private static void List(SvgWriter svg, IReadOnlyList<double> numbers)
    {
        for (var i = 0; i < numbers.Count; i++)
        {
            if (i > 0) svg.Append($" ");
            svg.Append($"{numbers[i]}");
        }
    }
}
