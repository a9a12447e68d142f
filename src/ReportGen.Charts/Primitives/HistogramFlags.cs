namespace ReportGen.Charts.Primitives;

/// <summary>The lines of the mean and of the subject with their words above, which make room for one another.</summary>
internal sealed class HistogramFlags(Marker? self, Marker? mean, int width)
{
    private readonly Marker[] _markers = (self, mean) switch
    {
        (null, null) => [],
        (null, { } only) => [only],
        ({ } only, null) => [only],
        ({ } one, { } other) => [other, one],
    };

    private int[] _anchors = [];
    private int[] _widths = [];
    private LabelLanes? _lanes;

    /// <summary>The number of lanes.</summary>
    public int Place(Scale x)
    {
        _anchors = new int[_markers.Length];
        _widths = new int[_markers.Length];
        for (var i = 0; i < _markers.Length; i++)
        {
            _anchors[i] = x.At(_markers[i].Value);
            _widths[i] = TextSize.Width(_markers[i].Label, Size(i)) + 2;
        }

        _lanes = new LabelLanes(_anchors, _widths, 0, width, 10);
        return _markers.Length == 0 ? 0 : _lanes.Count;
    }

    public void Draw(SvgWriter svg, int top, int lane, int bottom)
    {
        for (var i = 0; i < _markers.Length; i++)
        {
            var from = top + (_lanes!.Lane(i) * lane) + lane;
            // A wide halo would eat into the bar beside a mark that stands between two bins.
            foreach (var cssClass in (ReadOnlySpan<string>)(IsSelf(i) ? ["halo-self", "mark-self"] : ["halo-mean", "mark-mean"]))
            {
                svg.Path(cssClass);
                svg.Down(_anchors[i], from - 1, bottom - from + 1);
                svg.EndPath();
            }
        }

        for (var i = 0; i < _markers.Length; i++)
        {
            var baseline = top + (_lanes!.Lane(i) * lane) + 13;
            svg.Text(_lanes.Start(i) + (_widths[i] / 2), baseline, IsSelf(i) ? "mid value self-label" : "mid value", _markers[i].Label);
        }
    }

    private bool IsSelf(int i) => ReferenceEquals(_markers[i], self);

    private int Size(int i) => IsSelf(i) ? 13 : 12;
}
