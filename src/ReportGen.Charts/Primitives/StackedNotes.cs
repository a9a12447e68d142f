namespace ReportGen.Charts.Primitives;

/// <summary>The letters and counts of one bar that do not fit into their segments and stand below them.</summary>
internal sealed class StackedNotes
{
    private readonly List<string> _words = [];
    private readonly List<int> _middles = [];
    private readonly int _left;
    private readonly int _right;

    private StackedNotes(int left, int right) => (_left, _right) = (left, right);

    public int Count => _words.Count;

    public static StackedNotes Of(StackedBar bar, int left, int right)
    {
        var notes = new StackedNotes(left, right);
        var (x, before) = (StackedBars.Along(bar, left, right), 0);
        foreach (var segment in bar.Segments)
        {
            var (start, end) = (x.At(before), x.At(before + segment.Count));
            before += segment.Count;
            if (segment.Count > 0 && !StackedBars.Fits(segment, end - start))
            {
                notes._words.Add(StackedBars.Full(segment));
                notes._middles.Add((start + end) / 2);
            }
        }

        return notes;
    }

    public void Draw(SvgWriter svg, int baseline)
    {
        var widths = new int[Count];
        var starts = new int[Count];
        for (var i = 0; i < widths.Length; i++)
        {
            widths[i] = TextSize.Width(_words[i], 11);
        }

        Labels.Place(_middles.ToArray(), widths, _left, _right, 8, starts);
        for (var i = 0; i < widths.Length; i++)
        {
            svg.Text(starts[i], baseline, "small", _words[i]);
        }
    }
}
