using System.Globalization;

namespace ReportGen.Charts.Primitives;

/// <summary>What a flow means; later ones are drawn over earlier ones.</summary>
internal enum FlowKind
{
    Same,
    Fall,
    Rise,
}

/// <summary>A band between two bars; either end is its upper and lower edge.</summary>
internal sealed record FlowBand(FlowKind Kind, int Count, (int Top, int Bottom) From, (int Top, int Bottom) To)
{
    /// <summary>A band that is thinner leaves open whose number it is.</summary>
    private const int LeastForCount = 6;

    public static FlowKind KindOf(Flow flow) =>
        !IsClass(flow.From) || !IsClass(flow.To) ? FlowKind.Same : Math.Sign(string.CompareOrdinal(flow.From, flow.To)) switch
        {
            < 0 => FlowKind.Fall,
            0 => FlowKind.Same,
            > 0 => FlowKind.Rise,
        };

    public static void Draw(SvgWriter svg, List<FlowBand> bands, (int Start, int End) x)
    {
        foreach (var (kind, cssClass) in (ReadOnlySpan<(FlowKind, string)>)[(FlowKind.Same, "flow-same"), (FlowKind.Fall, "flow-fall"), (FlowKind.Rise, "flow-rise")])
        {
            svg.Path(cssClass);
            foreach (var band in bands)
            {
                if (band.Kind == kind)
                {
                    band.Outline(svg, x);
                }
            }

            svg.EndPath();
        }
    }

    /// <summary>Moves before stays: they are the message.</summary>
    public static void Counts(SvgWriter svg, List<FlowBand> bands, (int Start, int End) x, Boxes taken)
    {
        for (var kind = FlowKind.Rise; kind >= FlowKind.Same; kind--)
        {
            foreach (var band in bands)
            {
                if (band.Kind == kind && Math.Min(band.From.Bottom - band.From.Top, band.To.Bottom - band.To.Top) >= LeastForCount)
                {
                    band.Number(svg, x, taken);
                }
            }
        }
    }

    private static bool IsClass(string letter) => letter is [>= 'A' and <= 'Z'];

    private void Outline(SvgWriter svg, (int Start, int End) x)
    {
        var middle = (x.Start + x.End) / 2;
        svg.Move(x.Start, From.Top);
        svg.Append($"C{middle} {From.Top} {middle} {To.Top} {x.End} {To.Top}v{To.Bottom - To.Top}");
        svg.Append($"C{middle} {To.Bottom} {middle} {From.Bottom} {x.Start} {From.Bottom}z");
    }

    private void Number(SvgWriter svg, (int Start, int End) x, Boxes taken)
    {
        var words = Count.ToString(CultureInfo.InvariantCulture);
        var half = (TextSize.Width(words, 12) + 5) / 2;

        // Sixty-fourths of the way at a quarter, half and three quarters of the curve, across and down.
        foreach (var (across, down) in (ReadOnlySpan<(int, int)>)[(19, 10), (32, 32), (45, 54)])
        {
            var (atX, atY) = (x.Start + ((x.End - x.Start) * across / 64), Between(From.Top + From.Bottom, To.Top + To.Bottom, down) / 2);
            if (taken.TryTake(atX - half, atY - 8, half * 2, 16))
            {
                svg.Text(atX, atY + 4, "value mid", words);
                return;
            }
        }
    }

    private static int Between(int from, int to, int sixtyFourths) => from + ((to - from) * sixtyFourths / 64);
}
