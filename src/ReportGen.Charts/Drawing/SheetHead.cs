namespace ReportGen.Charts.Drawing;

/// <summary>How the markup of a sheet begins.</summary>
/// <param name="Kind">Ends the class, as in <c>chart-radar</c>.</param>
/// <param name="Title">What is shown.</param>
/// <param name="Description">The message.</param>
/// <param name="HasLinks">Whether there are links inside: then it is a group, whose parts can be reached.</param>
/// <param name="Style">Style sheet of a picture that is a file of its own; null for one in a page.</param>
/// <param name="GroundHref">The picture below; null for none.</param>
internal sealed record SheetHead(string Kind, string Title, string Description, bool HasLinks, string? Style, string? GroundHref)
{
    public static SheetHead InPage(string kind, string title, string description, bool hasLinks) => new(kind, title, description, hasLinks, null, null);

    public static SheetHead AsFile(string kind, string title, string description, string style) => new(kind, title, description, false, style, null);

    public static SheetHead OnFile(string kind, string title, string description, string groundHref) => new(kind, title, description, false, null, groundHref);

    public void Write(SvgWriter svg, int width, int height)
    {
        svg.Append($"<svg");
        if (Style is not null) svg.Append($" xmlns=\"http://www.w3.org/2000/svg\"");
        svg.Append($" class=\"chart chart-{Kind}\"");
        // A picture that is a file of its own is named by the page that shows it.
        if (Style is null) svg.Append($" role=\"{(HasLinks ? "group" : "img")}\"");
        svg.Append($" viewBox=\"0 0 {width} {height}\"");
        // On a picture, the chart is as wide as the page lets it be.
        if (GroundHref is null) svg.Append($" width=\"{width}\" height=\"{height}\"");
        svg.Append($"><title>{Title}</title><desc>{Description}</desc>");
        if (Style is not null) svg.Append($"<style>{Style}</style>");
        if (GroundHref is not null) svg.Append($"<image href=\"{GroundHref}\" width=\"{width}\" height=\"{height}\"/>");
    }
}
