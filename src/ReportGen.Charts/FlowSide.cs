using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Charts.Drawing;
using ReportGen.Charts.Lettering;
using ScottPlot;

namespace ReportGen.Charts;

/// <summary>The bars of one edition, one below the other, what stands beside them, and what of each is not yet taken by a flow.</summary>
/// <param name="nodes">From top to bottom.</param>
/// <param name="unit">Height of one in units of the sheet.</param>
internal sealed class FlowSide(ImmutableArray<FlowNode> nodes, double unit)
{
    public const int Gap = 12;
    public const int Thick = 20;
    private const int LineHeight = 14;
    private const int NameRoom = 62;
    private const int LeastForLetter = 15;
    private readonly int[] _taken = new int[nodes.Length];

    /// <summary>From the edge of the drawing to the bars.</summary>
    public int LabelRoom => 6 + nodes.SelectMany(WidthsBeside).DefaultIfEmpty().Max();

    public static int Total(ImmutableArray<FlowNode> nodes) => nodes.Sum(static node => node.Count);

    public static int LabelsHeight(ImmutableArray<FlowNode> nodes) => nodes.Sum(static node => ((Lines(node).Length + 1) * LineHeight) + 2);

    public int IndexOf(string letter)
    {
        for (var i = 0; i < nodes.Length; i++)
        {
            if (string.Equals(nodes[i].Letter, letter, StringComparison.Ordinal)) return i;
        }

        throw new ArgumentException($"No node has the letter {letter}.", nameof(letter));
    }

    /// <summary>The next part of a bar.</summary>
    public CoordinateRange Take(int node, int count)
    {
        if (_taken[node] + count > nodes[node].Count) throw new ArgumentException($"Node {nodes[node].Letter} has more flows than units.", nameof(count));
        var top = Top(node) + _taken[node];
        _taken[node] += count;
        return new CoordinateRange(top, top + count);
    }

    /// <summary>A bar for every node that has units, at least one unit of the sheet high, and its letter in it.</summary>
    public IEnumerable<DataBar> Bars(int left)
    {
        for (var i = 0; i < nodes.Length; i++)
        {
            var role = ClassRoles.Fill(ClassRoles.Index(nodes[i].Position));
            if (nodes[i].Count > 0) yield return new DataBar(role, left + (Thick / 2.0), Thick, Top(i), Top(i) + Math.Max(nodes[i].Count, 1 / unit));
        }
    }

    public void Letters(Sheet sheet, int left)
    {
        for (var i = 0; i < nodes.Length; i++)
        {
            if (LetterFits(nodes[i]))
                sheet.Word(left + (Thick / 2), sheet.Y(Middle(i)) + 4, ClassRoles.On(ClassRoles.Index(nodes[i].Position)), nodes[i].Letter);
        }
    }

    /// <summary>Name and count beside each bar, moved apart where bars are low.</summary>
    public void Labels(Sheet sheet, int x, string anchor)
    {
        int[] anchors = [.. nodes.Select((_, i) => sheet.Y(Middle(i)))];
        int[] sizes = [.. nodes.Select(static node => (Lines(node).Length + 1) * LineHeight)];
        var starts = new int[nodes.Length];
        Lettering.Labels.Place(anchors, sizes, (int)sheet.Data.Top, (int)sheet.Data.Bottom, 2, starts);
        for (var i = 0; i < nodes.Length; i++)
        {
            var baseline = starts[i] + 11;
            foreach (var line in Lines(nodes[i]))
            {
                sheet.Word(x, baseline, "small" + anchor, line);
                baseline += LineHeight;
            }

            sheet.Word(x, baseline, "bold" + anchor, CountWords(nodes[i]));
        }
    }

    private IEnumerable<int> WidthsBeside(FlowNode node) =>
        Lines(node).Select(static line => TextSize.Width(line, 11)).Append(TextSize.Width(CountWords(node), 13));

    private static ImmutableArray<string> Lines(FlowNode node) => node.Name.Length == 0 ? [] : TextSize.Wrap(node.Name, NameRoom, 11);

    private double Top(int node) => nodes.Take(node).Sum(static before => before.Count) + (node * Gap / unit);

    private double Middle(int node) => Top(node) + (nodes[node].Count / 2.0);

    private bool LetterFits(FlowNode node) => node.Count * unit >= LeastForLetter && TextSize.Width(node.Letter, 12) <= Thick;

    /// <summary>The letter stands in the bar, or, where that is too low and the name does not say it, before the count.</summary>
    private string CountWords(FlowNode node)
    {
        var said = LetterFits(node) || node.Name.Contains(node.Letter, StringComparison.Ordinal) || node.Position is null;
        return string.Create(CultureInfo.InvariantCulture, $"{(said ? "" : node.Letter + " ")}{node.Count}");
    }
}
