namespace ReportGen.Charts.Primitives;

public sealed partial class SvgWriter
{
    private string _pathClass = "";
    private bool _pathOpen;

    /// <summary>Opens the root element with its title and description.</summary>
    /// <param name="kind">Ends the class, as in <c>chart-radar</c>.</param>
    /// <param name="text">Title and description.</param>
    /// <param name="width">Width in user units.</param>
    /// <param name="height">Height in user units.</param>
    /// <param name="linked">Whether there are links inside: then it is a group, whose parts can be reached.</param>
    public void Open(string kind, ChartText text, int width, int height, bool linked = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        Append($"<svg class=\"chart chart-{kind}\" role=\"{(linked ? "group" : "img")}\" viewBox=\"0 0 {width} {height}\"");
        Append($" width=\"{width}\" height=\"{height}\"><title>{text.Title}</title><desc>{text.Description}</desc>");
    }

    /// <summary>Opens the root element of a picture that is a file of its own.</summary>
    /// <param name="kind">Kind of chart.</param>
    /// <param name="text">Title and description.</param>
    /// <param name="width">Width.</param>
    /// <param name="height">Height.</param>
    /// <param name="style">Its style sheet.</param>
    public void OpenFile(string kind, ChartText text, int width, int height, string style)
    {
        ArgumentNullException.ThrowIfNull(text);
        Append($"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart chart-{kind}\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\">");
        Append($"<title>{text.Title}</title><desc>{text.Description}</desc><style>{style}</style>");
    }

    /// <summary>Opens the root element of a chart that stands on a picture which many pages share; it is as wide as the page lets it be.</summary>
    /// <param name="kind">Ends the class.</param>
    /// <param name="text">Title and description.</param>
    /// <param name="href">Where the picture stands.</param>
    /// <param name="width">Width of both in user units.</param>
    /// <param name="height">Height of both in user units.</param>
    public void OpenOn(string kind, ChartText text, string href, int width, int height)
    {
        ArgumentNullException.ThrowIfNull(text);
        Append($"<svg class=\"chart chart-{kind}\" role=\"img\" viewBox=\"0 0 {width} {height}\"><title>{text.Title}</title><desc>{text.Description}</desc>");
        Append($"<image href=\"{href}\" width=\"{width}\" height=\"{height}\"/>");
    }

    /// <summary>Closes the root element and ends the writing.</summary>
    public Svg Close()
    {
        Append($"</svg>");
        return ToSvg();
    }

    /// <summary>One line of text.</summary>
    /// <param name="x">Anchor.</param>
    /// <param name="y">Baseline.</param>
    /// <param name="cssClass">Classes, or empty.</param>
    /// <param name="text">Words.</param>
    public void Text(int x, int y, string cssClass, ReadOnlySpan<char> text)
    {
        Append($"<text x=\"{x}\" y=\"{y}\"");
        if (!string.IsNullOrEmpty(cssClass))
        {
            Append($" class=\"{cssClass}\"");
        }

        Append($">{text}</text>");
    }

    /// <summary>Begins a path; nothing is written before its first point, so that an empty series leaves no trace.</summary>
    /// <param name="cssClass">Class of the path.</param>
    public void Path(string cssClass)
    {
        _pathClass = cssClass;
        _pathOpen = false;
    }

    /// <summary>Starts a new piece of the path.</summary>
    /// <param name="x">Across.</param>
    /// <param name="y">Down.</param>
    public void Move(int x, int y)
    {
        if (!_pathOpen)
        {
            Append($"<path class=\"{_pathClass}\" d=\"");
            _pathOpen = true;
        }

        Append($"M{x} {y}");
    }

    /// <summary>A straight line from the last point.</summary>
    /// <param name="x">Across.</param>
    /// <param name="y">Down.</param>
    public void Line(int x, int y) => Append($"L{x} {y}");

    /// <summary>A horizontal stroke.</summary>
    /// <param name="x">Its left end.</param>
    /// <param name="y">Its height.</param>
    /// <param name="length">Its length; with length 0 and round caps it is a dot.</param>
    public void Across(int x, int y, int length)
    {
        Move(x, y);
        Append($"h{length}");
    }

    /// <summary>A vertical stroke.</summary>
    /// <param name="x">Its place.</param>
    /// <param name="y">Its upper end.</param>
    /// <param name="length">Its length.</param>
    public void Down(int x, int y, int length)
    {
        Move(x, y);
        Append($"v{length}");
    }

    /// <summary>A closed rectangle.</summary>
    /// <param name="x">Left.</param>
    /// <param name="y">Top.</param>
    /// <param name="width">Width.</param>
    /// <param name="height">Height.</param>
    public void Box(int x, int y, int width, int height)
    {
        Move(x, y);
        Append($"h{width}v{height}h{-width}z");
    }

    /// <summary>Closes the current piece.</summary>
    public void Shut() => Append($"z");

    /// <summary>Ends the path.</summary>
    public void EndPath()
    {
        if (_pathOpen)
        {
            Append($"\"/>");
            _pathOpen = false;
        }
    }
}
