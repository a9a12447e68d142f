using System.Collections.Immutable;
using System.Globalization;

namespace ReportGen.Charts.Primitives;

/// <summary>The bars of one edition, one below the other, and what of each is not yet taken by a flow.</summary>
internal sealed class FlowSide
{
    public const int Gap = 12;
    public const int Thick = 20;
    private const int LineHeight = 14;
    private const int NameRoom = 62;
    private const int LeastForLetter = 15;
    private readonly ImmutableArray<FlowNode> _nodes;
    private readonly Scale _y;
    private readonly int _top;
    private readonly int[] _before;
    private readonly int[] _taken;

    public FlowSide(ImmutableArray<FlowNode> nodes, Scale y, int top)
    {
        (_nodes, _y, _top) = (nodes, y, top);
        _before = new int[nodes.Length];
        _taken = new int[nodes.Length];
        for (var i = 1; i < nodes.Length; i++)
        {
            _before[i] = _before[i - 1] + nodes[i - 1].Count;
        }
    }

    /// <summary>From the edge of the drawing to the bars.</summary>
    public int LabelRoom
    {
        get
        {
            var room = 0;
            for (var i = 0; i < _nodes.Length; i++)
            {
                room = Math.Max(room, TextSize.Width(CountWords(i), 13));
                foreach (var line in Lines(_nodes[i]))
                {
                    room = Math.Max(room, TextSize.Width(line, 11));
                }
            }

            return room + 6;
        }
    }

    public static int Total(ImmutableArray<FlowNode> nodes)
    {
        var total = 0;
        foreach (var node in nodes)
        {
            total += node.Count;
        }

        return total;
    }

    public static int LabelsHeight(ImmutableArray<FlowNode> nodes)
    {
        var height = 0;
        foreach (var node in nodes)
        {
            height += ((Lines(node).Length + 1) * LineHeight) + 2;
        }

        return height;
    }

    public int IndexOf(string letter)
    {
        for (var i = 0; i < _nodes.Length; i++)
        {
            if (string.Equals(_nodes[i].Letter, letter, StringComparison.Ordinal))
            {
                return i;
            }
        }

        throw new ArgumentException($"No node has the letter {letter}.", nameof(letter));
    }

    /// <summary>The next part of a bar; where many share a pixel it is still one pixel high.</summary>
    public (int Top, int Bottom) Take(int node, int count)
    {
        if (_taken[node] + count > _nodes[node].Count)
        {
            throw new ArgumentException($"Node {_nodes[node].Letter} has more flows than units.", nameof(count));
        }

        var (top, bottom) = (At(node, _taken[node]), At(node, _taken[node] + count));
        _taken[node] += count;
        return (top, Math.Max(top + 1, bottom));
    }

    public void Bars(SvgWriter svg, int left)
    {
        for (var paint = 0; paint < Paint.Count; paint++)
        {
            svg.Path(Paint.Fill(paint));
            for (var i = 0; i < _nodes.Length; i++)
            {
                if (Paint.Index(_nodes[i].Letter) == paint && _nodes[i].Count > 0)
                {
                    svg.Box(left, At(i, 0), Thick, Math.Max(1, Height(i)));
                }
            }

            svg.EndPath();
        }

        for (var i = 0; i < _nodes.Length; i++)
        {
            if (LetterFits(i))
            {
                svg.Text(left + (Thick / 2), At(i, 0) + (Height(i) / 2) + 4, Paint.On(Paint.Index(_nodes[i].Letter)), _nodes[i].Letter);
            }
        }
    }

    /// <summary>Name and count beside each bar, moved apart where bars are low.</summary>
    public void Labels(SvgWriter svg, int x, string anchor, int bottom)
    {
        var (anchors, sizes, starts) = (new int[_nodes.Length], new int[_nodes.Length], new int[_nodes.Length]);
        for (var i = 0; i < _nodes.Length; i++)
        {
            anchors[i] = At(i, 0) + (Height(i) / 2);
            sizes[i] = (Lines(_nodes[i]).Length + 1) * LineHeight;
        }

        Lettering.Labels.Place(anchors, sizes, _top, bottom, 2, starts);
        for (var i = 0; i < _nodes.Length; i++)
        {
            var baseline = starts[i] + 11;
            foreach (var line in Lines(_nodes[i]))
            {
                svg.Text(x, baseline, anchor.Length > 0 ? $"small {anchor}" : "small", line);
                baseline += LineHeight;
            }

            svg.Text(x, baseline, anchor.Length > 0 ? $"bold {anchor}" : "bold", CountWords(i));
        }
    }

    private static ImmutableArray<string> Lines(FlowNode node) => node.Name.Length == 0 ? [] : TextSize.Wrap(node.Name, NameRoom, 11);

    private int At(int node, int within) => _top + _y.At(_before[node] + within) + (node * Gap);

    private int Height(int node) => At(node, _nodes[node].Count) - At(node, 0);

    private bool LetterFits(int node) => Height(node) >= LeastForLetter && TextSize.Width(_nodes[node].Letter, 12) <= Thick;

    /// <summary>The letter stands in the bar, or, where that is too low and the name does not say it, before the count.</summary>
    private string CountWords(int node)
    {
        var (letter, name, count) = _nodes[node];
        var said = LetterFits(node) || name.Contains(letter, StringComparison.Ordinal) || letter is not [>= 'A' and <= 'Z'];
        return string.Create(CultureInfo.InvariantCulture, $"{(said ? "" : letter + " ")}{count}");
    }
}
