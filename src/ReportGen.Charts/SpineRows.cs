using System.Collections.Immutable;
using ReportGen.Charts.Drawing;
using ReportGen.Charts.Lettering;
using ScottPlot;

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
    private const string Kind = "spine";
    private const int Width = 360;
    private const int LabelRoom = 122;
    private const int LineHeight = 14;
    private const int Head = 22;
    private const int GroupHead = 26;

    private readonly ChartText text;
    private readonly ImmutableArray<SpineGroup> groups;
    private readonly SpineLegend words;
    private readonly ImmutableArray<PlacedRow> rows;
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
        height = bottom + 8 + LegendRows.Height(LegendEntries(), Width);
    }

    /// <summary>The shared picture, a file of its own.</summary>
    /// <param name="style">Style sheet of the charts; a picture sees none but its own.</param>
    public Svg DrawBackground(string style)
    {
        var sheet = Empty();
        sheet.GridAt([0, 0.25, 0.5, 0.75, 1], []);
        foreach (var percent in (ReadOnlySpan<int>)[0, 50]) sheet.Word(sheet.X(percent / 100.0), 13, "small mid", $"{AxisTicks.Word(percent)}%");
        // A picture that is a file of its own ends at its edge: the last label ends there too.
        sheet.Word(Width, 13, "small end", "100%");
        Across(sheet, Role.Range, static row => row.Low, static row => row.High);
        Across(sheet, Role.MiddleHalf, static row => row.LowerQuartile, static row => row.UpperQuartile);
        Down(sheet, Role.Mean, static row => row.Mean);
        Names(sheet);
        LegendRows.Draw(sheet, LegendEntries(), 0, bottom + 6, Width);
        return new Svg(sheet.AsFile(Kind, text.Title, text.Description, style));
    }

    /// <summary>The chart of one subject: the shared picture with its dots on it.</summary>
    /// <param name="subject">Title and description.</param>
    /// <param name="groundHref">Where the shared picture stands.</param>
    /// <param name="shares">The subject's shares, in the order of the rows.</param>
    public Svg Draw(ChartText subject, string groundHref, IReadOnlyList<decimal> shares)
    {
        ArgumentNullException.ThrowIfNull(shares);
        if (shares.Count != rows.Length) throw new ArgumentException("Every row has one share.", nameof(shares));
        var sheet = Empty();
        sheet.Dots(Role.DotSelf, rows.Select((row, i) => new Coordinates((double)Math.Clamp(shares[i], 0, 1), row.Middle)));
        return new Svg(sheet.OnFile(Kind, subject.Title, subject.Description, groundHref));
    }

    /// <summary>Shares across; down the sheet the data units are user units.</summary>
    private Sheet Empty() => new(Width, height, new PixelRect(LabelRoom + 12, Width - 14, bottom, Head - 4), new AxisLimits(0, 1, bottom, Head - 4));

    private LegendEntry[] LegendEntries() =>
    [
        new(Role.DotSelf, Swatch.Dot, words.Self), new(Role.Mean, Swatch.Tick, words.Mean),
        new(Role.MiddleHalf, Swatch.Line, words.Quartiles), new(Role.Range, Swatch.Line, words.Range),
    ];

    /// <summary>A stroke in every row, all of them one line with gaps.</summary>
    private void Across(Sheet sheet, Role role, Func<SpineRow, decimal> from, Func<SpineRow, decimal> to) => sheet.Line(
        role,
        [.. rows.SelectMany(row => new[] { (double)from(row.Row), (double)to(row.Row), double.NaN })],
        [.. rows.SelectMany(static row => new[] { row.Middle, row.Middle, double.NaN })]);

    private void Down(Sheet sheet, Role role, Func<SpineRow, decimal> at) => sheet.Line(
        role,
        [.. rows.SelectMany(row => new[] { (double)at(row.Row), (double)at(row.Row), double.NaN })],
        [.. rows.SelectMany(static row => new[] { row.Middle - 8, row.Middle + 8, double.NaN })]);

    private void Names(Sheet sheet)
    {
        foreach (var (_, lines, middle) in rows)
        {
            var baseline = middle + 4 - ((lines.Length - 1) * LineHeight / 2);
            foreach (var line in lines)
            {
                sheet.Word(0, baseline, string.Empty, line);
                baseline += LineHeight;
            }
        }

        var (top, next) = (Head, 0);
        foreach (var group in groups)
        {
            if (group.Name.Length > 0)
            {
                sheet.Word(0, top + 18, "head", group.Name);
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
