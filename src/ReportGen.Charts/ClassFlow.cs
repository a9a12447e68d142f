using System.Collections.Immutable;
using ReportGen.Charts.Primitives;

namespace ReportGen.Charts;

/// <summary>One class in one of the two editions.</summary>
/// <param name="Letter">Letter of the class; flows name the node by it.</param>
/// <param name="Name">Words beside the bar; wrapped when long.</param>
/// <param name="Count">How many; at least the sum of its flows.</param>
public sealed record FlowNode(string Letter, string Name, int Count);

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
/// Alluvial diagram of moves between classes. Classes are the letters A to Z, A the best: a move towards A rises. A node with any other
/// letter, such as one for units that are new or gone, is no class, and moves from or to it neither rise nor fall.
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

    /// <summary>Draws the chart.</summary>
    /// <exception cref="ArgumentException">A flow names no node, or a node has more flows than units.</exception>
    public Svg Draw()
    {
        ReadOnlySpan<OldLegendItem> legend = Words is null
            ? []
            :
            [
                new("flow-rise", OldSwatch.Square, Words.Rise), new("flow-same", OldSwatch.Square, Words.Same),
                new("flow-fall", OldSwatch.Square, Words.Fall),
            ];
        var besides = TextSize.Width(FromLabel, 12) + TextSize.Width(ToLabel, 12) + 12 <= Width;
        var top = besides ? 22 : 38;
        var room = Math.Max(FlowSide.LabelsHeight(From), FlowSide.LabelsHeight(To));
        var gaps = FlowSide.Gap * Math.Max(0, Math.Max(From.Length, To.Length) - 1);
        var y = new Scale(0, Math.Max(1, Math.Max(FlowSide.Total(From), FlowSide.Total(To))), 0, Math.Max(LeastBandHeight, room - gaps));
        var bottom = top + y.End + gaps;
        var (left, right) = (new FlowSide(From, y, top), new FlowSide(To, y, top));
        var (start, end) = (left.LabelRoom, Width - right.LabelRoom);

        var svg = new SvgWriter();
        svg.Open("flow", Text, Width, bottom + 4 + (legend.IsEmpty ? 0 : 8 + OldLegend.Height(legend, Width)));
        svg.Text(0, 13, "head", FromLabel);
        svg.Text(Width, besides ? 13 : 29, "head end", ToLabel);
        var bands = Bands(left, right);
        var span = (start + FlowSide.Thick + 1, end - FlowSide.Thick - 1);
        FlowBand.Draw(svg, bands, span);
        left.Bars(svg, start);
        right.Bars(svg, end - FlowSide.Thick);
        FlowBand.Counts(svg, bands, span, new Boxes(span.Item1, top - 6, span.Item2, bottom + 6));
        left.Labels(svg, start - 6, "end", bottom);
        right.Labels(svg, end + 6, "", bottom);
        OldLegend.Draw(svg, legend, 0, bottom + 10, Width);
        return svg.Close();
    }

    /// <summary>From the top left: so every node has its bands in the order of the other side, and they cross as little as they can.</summary>
    private List<FlowBand> Bands(FlowSide left, FlowSide right)
    {
        var order = new List<(int From, int To, int Count, Flow Flow)>(Flows.Length);
        foreach (var flow in Flows)
        {
            if (flow.Count > 0)
            {
                order.Add((left.IndexOf(flow.From), right.IndexOf(flow.To), flow.Count, flow));
            }
        }

        order.Sort(static (a, b) => (a.From, a.To, a.Count).CompareTo((b.From, b.To, b.Count)));
        var bands = new List<FlowBand>(order.Count);
        foreach (var (from, to, count, flow) in order)
        {
            bands.Add(new(FlowBand.KindOf(flow), count, left.Take(from, count), right.Take(to, count)));
        }

        return bands;
    }
}
