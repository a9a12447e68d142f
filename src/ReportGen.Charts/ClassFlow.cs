using System.Collections.Immutable;
using ReportGen.Charts.Drawing;
using ReportGen.Charts.Lettering;
using ReportGen.Charts.Plottables;
using ScottPlot;

namespace ReportGen.Charts;

/// <summary>One class in one of the two editions.</summary>
/// <param name="Letter">Letter of the class; flows name the node by it.</param>
/// <param name="Position">Its position on the scale, the best 0; null for what is no class.</param>
/// <param name="Name">Words beside the bar; wrapped when long.</param>
/// <param name="Count">How many; at least the sum of its flows.</param>
public sealed record FlowNode(string Letter, int? Position, string Name, int Count);

/// <summary>How many went from one node to another.</summary>
/// <param name="From">Letter of a node on the left.</param>
/// <param name="To">Letter of a node on the right.</param>
/// <param name="Count">How many; none is drawn for 0.</param>
public sealed record Flow(string From, string To, int Count);

/// <summary>The words of the legend.</summary>
/// <param name="Rise">Names the strong bands.</param>
/// <param name="Same">Names the pale bands.</param>
/// <param name="Fall">Names the outlined bands.</param>
public sealed record FlowLegend(string Rise, string Same, string Fall);

/// <summary>
/// Alluvial diagram of moves between classes. A move to a lower position rises. A node without position, such as one for units that are new or
/// gone, is no class, and moves from or to it neither rise nor fall.
/// </summary>
/// <param name="Text">Title and description.</param>
/// <param name="FromLabel">Head of the left side.</param>
/// <param name="ToLabel">Head of the right side.</param>
/// <param name="From">Nodes on the left from top to bottom.</param>
/// <param name="To">Nodes on the right from top to bottom.</param>
/// <param name="Flows">In any order.</param>
/// <param name="Words">Legend; none is drawn without it.</param>
public sealed record ClassFlow(
    ChartText Text,
    string FromLabel,
    string ToLabel,
    ImmutableArray<FlowNode> From,
    ImmutableArray<FlowNode> To,
    ImmutableArray<Flow> Flows,
    FlowLegend? Words = null)
{
    private const int Width = 360;
    private const int LeastBandHeight = 190;

    /// <summary>From below to above.</summary>
    private static readonly Role[] Layers = [Role.FlowSame, Role.FlowFall, Role.FlowRise];

    /// <summary>Draws the chart.</summary>
    /// <exception cref="ArgumentException">A flow names no node, or a node has more flows than units.</exception>
    public Svg Draw()
    {
        LegendEntry[] legend = Words is null
            ? []
            : [new(Role.FlowRise, Swatch.Square, Words.Rise), new(Role.FlowSame, Swatch.Square, Words.Same), new(Role.FlowFall, Swatch.Square, Words.Fall)];
        var besides = TextSize.Width(FromLabel, 12) + TextSize.Width(ToLabel, 12) + 12 <= Width;
        var top = besides ? 22 : 38;
        var gaps = FlowSide.Gap * Math.Max(0, Math.Max(From.Length, To.Length) - 1);
        var length = Math.Max(LeastBandHeight + gaps, Math.Max(FlowSide.LabelsHeight(From), FlowSide.LabelsHeight(To)));
        var unit = (double)(length - gaps) / Math.Max(1, Math.Max(FlowSide.Total(From), FlowSide.Total(To)));
        var (left, right) = (new FlowSide(From, unit), new FlowSide(To, unit));
        var (start, end) = (left.LabelRoom, Width - right.LabelRoom);
        var data = new PixelRect(start + FlowSide.Thick + 1, end - FlowSide.Thick - 1, top + length, top);
        var height = top + length + 4 + (legend.Length == 0 ? 0 : 8 + LegendRows.Height(legend, Width));
        var sheet = new Sheet(Width, height, data, new AxisLimits(data.Left, data.Right, length / unit, 0));

        sheet.Word(0, 13, "head", FromLabel);
        sheet.Word(Width, besides ? 13 : 29, "head end", ToLabel);
        var bands = Bands(left, right);
        sheet.Plot.PlottableList.Add(new FlowBands(bands));
        sheet.Bars(Orientation.Vertical, [.. left.Bars(start), .. right.Bars(end - FlowSide.Thick)]);
        left.Letters(sheet, start);
        right.Letters(sheet, end - FlowSide.Thick);
        FlowCounts.Draw(sheet, bands);
        left.Labels(sheet, start - 6, " end");
        right.Labels(sheet, end + 6, "");
        LegendRows.Draw(sheet, legend, 0, top + length + 10, Width);
        return new Svg(sheet.InPage("flow", Text.Title, Text.Description));
    }

    /// <summary>
    /// From the top left: so every node has its bands in the order of the other side, and they cross as little as they can. Those of one meaning are
    /// drawn together, moves over stays.
    /// </summary>
    private ImmutableArray<FlowBand> Bands(FlowSide left, FlowSide right)
    {
        var inOrder = Flows.Where(static flow => flow.Count > 0)
            .Select(flow => (From: left.IndexOf(flow.From), To: right.IndexOf(flow.To), Flow: flow))
            .OrderBy(static flow => (flow.From, flow.To, flow.Flow.Count))
            .Select(flow => new FlowBand(
                RoleOf(From[flow.From], To[flow.To]),
                flow.Flow.Count,
                left.Take(flow.From, flow.Flow.Count),
                right.Take(flow.To, flow.Flow.Count)
            ));
        return [.. inOrder.ToList().OrderBy(static band => Array.IndexOf(Layers, band.Role))];
    }

    private static Role RoleOf(FlowNode from, FlowNode to) => (to.Position - from.Position) switch
    {
        > 0 => Role.FlowFall,
        < 0 => Role.FlowRise,
        _ => Role.FlowSame,
    };
}
