using System.Collections.Immutable;
using ReportGen.Charts.Primitives;

namespace ReportGen.Charts;

/// <summary>One indicator: how all units stand. All numbers are shares of the full points, 0 to 1.</summary>
/// <param name="Label">Name; wrapped when long.</param>
/// <param name="Mean">Mean of all.</param>
/// <param name="Low">Lowest of all.</param>
/// <param name="LowerQuartile">Lower quartile.</param>
/// <param name="UpperQuartile">Upper quartile.</param>
/// <param name="High">Highest of all.</param>
public sealed record SpineRow(string Label, decimal Mean, decimal Low, decimal LowerQuartile, decimal UpperQuartile, decimal High);

/// <summary>Rows under a common heading.</summary>
/// <param name="Name">Heading; empty for none.</param>
/// <param name="Rows">The rows.</param>
public sealed record SpineGroup(string Name, ImmutableArray<SpineRow> Rows);

/// <summary>The words of the legend.</summary>
/// <param name="Self">Names the dot.</param>
/// <param name="Mean">Names the tick.</param>
/// <param name="Quartiles">Names the thick bar.</param>
/// <param name="Range">Names the thin line.</param>
public sealed record SpineLegend(string Self, string Mean, string Quartiles, string Range);

/// <summary>
/// Spine chart: for each row the range of all, the middle half, the mean, and the subject as a dot. What is the same for all subjects is one picture that their
/// pages share; each page only adds its dots.
/// </summary>
public sealed class SpineRows
{
    private const int Width = 360;
    private const int LabelRoom = 122;
    private const int LineHeight = 14;
    private const int Head = 22;
    private const int GroupHead = 26;

    private readonly ChartText text;
    private readonly ImmutableArray<SpineGroup> groups;
    private readonly SpineLegend words;
    private readonly ImmutableArray<PlacedRow> rows;
    private readonly Scale x = new(0, 1, LabelRoom + 12, Width - 14);
    private readonly int bottom;
    private readonly int height;

    /// <summary>Lays out the rows.</summary>
    /// <param name="text">Title and description of the shared picture.</param>
    /// <param name="groups">Rows under headings.</param>
    /// <param name="words">Words of the legend.</param>
    public SpineRows(ChartText text, ImmutableArray<SpineGroup> groups, SpineLegend words)
    {
        this.text = text;
        this.groups = groups;
        this.words = words;
        rows = Layout(groups, out bottom);
        height = bottom + 8 + OldLegend.Height(LegendItems(), Width);
    }

    /// <summary>The shared picture, a file of its own.</summary>
    /// <param name="style">Style sheet of the charts; a picture sees none but its own.</param>
    public Svg DrawGround(string style)
    {
        var svg = new SvgWriter();
        svg.OpenFile("spine", text, Width, height, style);
        svg.Path("grid");
        for (var share = 0m; share <= 1; share += 0.25m) svg.Down(x.At(share), Head - 4, bottom - Head + 4);
        svg.EndPath();
        foreach (var percent in (ReadOnlySpan<int>)[0, 50]) svg.Append($"<text x=\"{x.At(percent / 100m)}\" y=\"13\" class=\"small mid\">{percent}%</text>");
        // A picture that is a file of its own ends at its edge: the last label ends there too.
        svg.Append($"<text x=\"{Width}\" y=\"13\" class=\"small end\">100%</text>");
        Marks(svg);
        Names(svg);
        OldLegend.Draw(svg, LegendItems(), 0, bottom + 6, Width);
        return svg.Close();
    }

    /// <summary>The chart of one subject: the shared picture with its dots on it.</summary>
    /// <param name="subject">Title and description.</param>
    /// <param name="groundHref">Where the shared picture stands.</param>
    /// <param name="shares">The subject's shares, in the order of the rows.</param>
    public Svg Draw(ChartText subject, string groundHref, IReadOnlyList<decimal> shares)
    {
        ArgumentNullException.ThrowIfNull(shares);
        if (shares.Count != rows.Length) throw new ArgumentException("Every row has one share.", nameof(shares));
        var svg = new SvgWriter();
        svg.OpenOn("spine", subject, groundHref, Width, height);
        svg.Path("dot-self");
        for (var i = 0; i < rows.Length; i++) svg.Across(x.At(shares[i]), rows[i].Middle, 0);
        svg.EndPath();
        return svg.Close();
    }

    private ReadOnlySpan<OldLegendItem> LegendItems() => new OldLegendItem[]
    {
        new("dot-self", OldSwatch.Dot, words.Self), new("mean", OldSwatch.Tick, words.Mean),
        new("middle-half", OldSwatch.Line, words.Quartiles), new("range", OldSwatch.Line, words.Range),
    };

    private void Marks(SvgWriter svg)
    {
        svg.Path("range");
        foreach (var (row, _, middle) in rows) svg.Across(x.At(row.Low), middle, x.At(row.High) - x.At(row.Low));
        svg.EndPath();
        svg.Path("middle-half");
        foreach (var (row, _, middle) in rows) svg.Across(x.At(row.LowerQuartile), middle, x.At(row.UpperQuartile) - x.At(row.LowerQuartile));
        svg.EndPath();
        svg.Path("mean");
        foreach (var (row, _, middle) in rows) svg.Down(x.At(row.Mean), middle - 8, 16);
        svg.EndPath();
    }

    private void Names(SvgWriter svg)
    {
        foreach (var (_, lines, middle) in rows)
        {
            var baseline = middle + 4 - ((lines.Length - 1) * LineHeight / 2);
            foreach (var line in lines)
            {
                svg.Text(0, baseline, "", line);
                baseline += LineHeight;
            }
        }

        var top = Head;
        var next = 0;
        foreach (var group in groups)
        {
            if (group.Name.Length > 0)
            {
                svg.Text(0, top + 18, "head", group.Name);
                top += GroupHead;
            }

            foreach (var _ in group.Rows) top += Height(rows[next++].Lines);
        }
    }

    private static int Height(ImmutableArray<string> lines) => Math.Max(26, (lines.Length * LineHeight) + 6);

    private static ImmutableArray<PlacedRow> Layout(ImmutableArray<SpineGroup> groups, out int bottom)
    {
        var placed = ImmutableArray.CreateBuilder<PlacedRow>();
        bottom = Head;
        foreach (var group in groups)
        {
            bottom += group.Name.Length > 0 ? GroupHead : 0;
            foreach (var row in group.Rows)
            {
                var lines = TextSize.Wrap(row.Label, LabelRoom, 12);
                placed.Add(new(row, lines, bottom + (Height(lines) / 2)));
                bottom += Height(lines);
            }
        }

        return placed.ToImmutable();
    }

    private readonly record struct PlacedRow(SpineRow Row, ImmutableArray<string> Lines, int Middle);
}
