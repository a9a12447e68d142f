using System.Collections.Immutable;
using ReportGen.Charts.Drawing;

namespace ReportGen.Charts.Lettering;

/// <summary>Names around a radar: wrapped to the room they have, and moved apart on either side. Places are relative to the centre.</summary>
internal sealed class RadarLabels
{
    private const int Size = 12;
    private const int LineHeight = 15;

    /// <summary>Nearer to the middle than this, a name stands above or below the radar and not beside it.</summary>
    private const int Beside = 4;

    private readonly ImmutableArray<string>[] _lines;
    private readonly int[] _x;
    private readonly int[] _y;
    private readonly int[] _side;

    /// <summary>Finds places.</summary>
    /// <param name="names">Names of the axes.</param>
    /// <param name="ends">Where the names would stand, relative to the centre.</param>
    /// <param name="radius">Their distance from the centre.</param>
    /// <param name="width">Width of the sheet, in whose middle the centre is.</param>
    public RadarLabels(ImmutableArray<string> names, ReadOnlySpan<(int X, int Y)> ends, int radius, int width)
    {
        _lines = new ImmutableArray<string>[names.Length];
        _x = new int[names.Length];
        _y = new int[names.Length];
        _side = new int[names.Length];
        (Top, Bottom) = (-radius, radius - 10);
        for (var i = 0; i < names.Length; i++)
        {
            (_x[i], _y[i]) = ends[i];
            _side[i] = Math.Abs(_x[i]) <= Beside ? 0 : Math.Sign(_x[i]);
            var room = _side[i] == 0 ? width : (width / 2) - Math.Abs(_x[i]);
            _lines[i] = TextSize.Wrap(names[i], room, Size);
        }

        for (var side = -1; side <= 1; side++) PlaceSide(side, radius);
    }

    public int Top { get; private set; }

    public int Bottom { get; private set; }

    public void Draw(Sheet sheet, int centre, int middle)
    {
        for (var i = 0; i < _lines.Length; i++)
        {
            var anchor = _side[i] switch { < 0 => "end", > 0 => string.Empty, _ => "mid" };
            for (var line = 0; line < _lines[i].Length; line++) sheet.Word(centre + _x[i], middle + _y[i] + (line * LineHeight) + 12, anchor, _lines[i][line]);
        }
    }

    private void PlaceSide(int side, int radius)
    {
        var members = Enumerable.Range(0, _side.Length).Where(i => _side[i] == side).ToArray();
        var heights = Array.ConvertAll(members, i => _lines[i].Length * LineHeight);
        var anchors = new int[members.Length];
        var starts = new int[members.Length];
        // Names at the top stand on their point, names at the bottom hang from it.
        for (var k = 0; k < anchors.Length; k++) anchors[k] = _y[members[k]] + (_y[members[k]] * heights[k] / 2 / radius);
        Labels.Place(anchors, heights, -1000, 1000, 2, starts);
        for (var k = 0; k < anchors.Length; k++)
        {
            _y[members[k]] = starts[k];
            Top = Math.Min(Top, starts[k]);
            Bottom = Math.Max(Bottom, starts[k] + heights[k]);
        }
    }
}
