using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReportGen.Charts.Primitives;

namespace ReportGen.Charts;

/// <summary>One indicator: the subject among all units. All numbers are shares of the full points, 0 to 1.</summary>
/// <param name="Label">Name; wrapped when long.</param>
/// <param name="ValueText">Finished words at the end of the row.</param>
/// <param name="Self">The subject.</param>
/// <param name="Mean">Mean of all.</param>
/// <param name="Low">Lowest of all.</param>
/// <param name="LowerQuartile">Lower quartile.</param>
/// <param name="UpperQuartile">Upper quartile.</param>
/// <param name="High">Highest of all.</param>
public sealed record SpineRow(
    string Label,
    string ValueText,
    decimal Self,
    decimal Mean,
    decimal Low,
    decimal LowerQuartile,
    decimal UpperQuartile,
    decimal High);

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

/// <summary>Spine chart: for each row the range of all, the middle half, the mean, and the subject as a dot.</summary>
/// <param name="Text">Title and description.</param>
/// <param name="Groups">Rows under headings.</param>
/// <param name="Words">Legend; none is drawn without it.</param>
public sealed record SpineRows(ChartText Text, ImmutableArray<SpineGroup> Groups, SpineLegend? Words = null)
{
    private const int Width = 360;
    private const int LabelRoom = 122;
    private const int LineHeight = 14;
    private const int Head = 22;
    private const int GroupHead = 26;

    /// <summary>Draws the chart.</summary>
    public Svg Draw()
    {
        var rows = Layout(out var bottom, out var valueRoom);
        var x = new Scale(0, 1, LabelRoom + 12, Width - valueRoom - 14);
        ReadOnlySpan<LegendItem> legend = Words is null
            ? []
            :
            [
                new("dot-self", Swatch.Dot, Words.Self), new("mean", Swatch.Tick, Words.Mean),
                new("middle-half", Swatch.Line, Words.Quartiles), new("range", Swatch.Line, Words.Range),
            ];
        var svg = new SvgWriter();
        svg.Open("spine", Text, Width, bottom + 8 + Legend.Height(legend, Width));
        svg.Path("grid");
        for (var share = 0m; share <= 1; share += 0.25m)
        {
            svg.Down(x.At(share), Head - 4, bottom - Head + 4);
        }

        svg.EndPath();
        foreach (var percent in (ReadOnlySpan<int>)[0, 50, 100])
        {
            svg.Append($"<text x=\"{x.At(percent / 100m)}\" y=\"13\" class=\"small mid\">{percent}%</text>");
        }

        Marks(svg, rows, x);
        Names(svg, rows);
        Legend.Draw(svg, legend, 0, bottom + 6, Width);
        return svg.Close();
    }

    private static void Marks(SvgWriter svg, List<PlacedRow> rows, Scale x)
    {
        svg.Path("range");
        foreach (var (row, _, middle) in rows)
        {
            svg.Across(x.At(row.Low), middle, x.At(row.High) - x.At(row.Low));
        }

        svg.EndPath();
        svg.Path("middle-half");
        foreach (var (row, _, middle) in rows)
        {
            svg.Across(x.At(row.LowerQuartile), middle, x.At(row.UpperQuartile) - x.At(row.LowerQuartile));
        }

        svg.EndPath();
        svg.Path("mean");
        foreach (var (row, _, middle) in rows)
        {
            svg.Down(x.At(row.Mean), middle - 8, 16);
        }

        svg.EndPath();
        svg.Path("dot-self");
        foreach (var (row, _, middle) in rows)
        {
            svg.Across(x.At(row.Self), middle, 0);
        }

        svg.EndPath();
    }

    private void Names(SvgWriter svg, List<PlacedRow> rows)
    {
        foreach (var (row, lines, middle) in rows)
        {
            var baseline = middle + 4 - ((lines.Length - 1) * LineHeight / 2);
            foreach (var line in lines)
            {
                svg.Text(0, baseline, "", line);
                baseline += LineHeight;
            }

            svg.Text(Width, middle + 4, "end bold", row.ValueText);
        }

        var (top, first) = (Head, 0);
        foreach (var group in Groups)
        {
            if (group.Name.Length > 0)
            {
                svg.Text(0, top + 18, "head", group.Name);
                top += GroupHead;
            }

            foreach (var row in CollectionsMarshal.AsSpan(rows).Slice(first, group.Rows.Length))
            {
                top += Height(row.Lines);
            }

            first += group.Rows.Length;
        }
    }

    private static int Height(ImmutableArray<string> lines) => Math.Max(26, (lines.Length * LineHeight) + 6);

    private List<PlacedRow> Layout(out int bottom, out int valueRoom)
    {
        var rows = new List<PlacedRow>();
        bottom = Head;
        valueRoom = 0;
        foreach (var group in Groups)
        {
            bottom += group.Name.Length > 0 ? GroupHead : 0;
            foreach (var row in group.Rows)
            {
                var lines = TextSize.Wrap(row.Label, LabelRoom, 12);
                rows.Add(new(row, lines, bottom + (Height(lines) / 2)));
                bottom += Height(lines);
                valueRoom = Math.Max(valueRoom, TextSize.Width(row.ValueText, 12));
            }
        }

        return rows;
    }

    private readonly record struct PlacedRow(SpineRow Row, ImmutableArray<string> Lines, int Middle);
}
