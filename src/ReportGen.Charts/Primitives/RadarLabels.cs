using System.Collections.Immutable;

namespace ReportGen.Charts.Primitives;

/// <summary>Names around a radar: wrapped to the room they have, and moved apart on either side. Heights are relative to the centre.</summary>
internal sealed class RadarLabels
{
    private const int Size = 12;
    private readonly int _centre;
    private readonly int _lineHeight;
    private readonly ImmutableArray<string>[] _lines;
    private readonly int[] _x;
    private readonly int[] _y;
    private readonly int[] _side;

    public RadarLabels(ImmutableArray<string> names, int centre, int radius, int width, int lineHeight)
    {
        (_centre, _lineHeight) = (centre, lineHeight);
        _lines = new ImmutableArray<string>[names.Length];
        _x = new int[names.Length];
        _y = new int[names.Length];
        _side = new int[names.Length];
        (Top, Bottom) = (-radius, radius - 10);
        for (var i = 0; i < names.Length; i++)
        {
            (_x[i], _y[i]) = Radar.Polar(i, names.Length, radius);
            _side[i] = Math.Abs(_x[i]) <= 4 ? 0 : Math.Sign(_x[i]);
            var room = _side[i] == 0 ? width : (width / 2) - Math.Abs(_x[i]);
            _lines[i] = TextSize.Wrap(names[i], room, Size);
        }

        for (var side = -1; side <= 1; side++)
        {
            PlaceSide(side, radius);
        }
    }

    public int Top { get; private set; }

    public int Bottom { get; private set; }

    public void Draw(SvgWriter svg, int middle)
    {
        for (var i = 0; i < _lines.Length; i++)
        {
            var anchor = _side[i] switch { < 0 => "end", > 0 => "", _ => "mid" };
            for (var line = 0; line < _lines[i].Length; line++)
            {
                svg.Text(_centre + _x[i], middle + _y[i] + (line * _lineHeight) + 12, anchor, _lines[i][line]);
            }
        }
    }

    private void PlaceSide(int side, int radius)
    {
        var members = new List<int>();
        for (var i = 0; i < _side.Length; i++)
        {
            if (_side[i] == side)
            {
                members.Add(i);
            }
        }

        var anchors = new int[members.Count];
        var heights = new int[members.Count];
        var starts = new int[members.Count];
        for (var k = 0; k < anchors.Length; k++)
        {
            var i = members[k];
            heights[k] = _lines[i].Length * _lineHeight;
            // Names at the top stand on their point, names at the bottom hang from it.
            anchors[k] = _y[i] + (_y[i] * heights[k] / 2 / radius);
        }

        Labels.Place(anchors, heights, -1000, 1000, 2, starts);
        for (var k = 0; k < anchors.Length; k++)
        {
            _y[members[k]] = starts[k];
            Top = Math.Min(Top, starts[k]);
            Bottom = Math.Max(Bottom, starts[k] + heights[k]);
        }
    }
}
