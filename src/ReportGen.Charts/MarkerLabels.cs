using ReportGen.Charts.Drawing;
using ReportGen.Charts.Lettering;

namespace ReportGen.Charts;

/// <summary>Markers on a horizontal scale with their words, which make room for one another in as few lanes as they need.</summary>
internal sealed class MarkerLabels
{
    private const int Gap = 10;

    private readonly int _room;
    private readonly Marker[] _markers;
    private readonly int[] _widths;
    private readonly int[] _anchors;
    private LabelLanes? _places;

    /// <summary>Counts the lanes, on which the height of a sheet depends.</summary>
    /// <param name="markers">In any order.</param>
    /// <param name="room">Width of the sheet.</param>
    public MarkerLabels(IEnumerable<Marker> markers, int room)
    {
        _room = room;
        _markers = [.. markers.OrderBy(static marker => marker.Value)];
        _widths = [.. _markers.Select(static marker => TextSize.Width(marker.Label, marker.Kind == MarkerKind.Self ? 13 : 12) + 2)];
        _anchors = new int[_markers.Length];
        Lanes = _markers.Length == 0 ? 0 : LabelLanes.Needed(_widths, room, Gap);
    }

    public int Count => _markers.Length;

    public int Lanes { get; }

    public Marker this[int i] => _markers[i];

    /// <summary>Places the words on a sheet; a value beyond its scale stands at the end of the scale.</summary>
    public void Place(Sheet sheet)
    {
        for (var i = 0; i < _anchors.Length; i++) _anchors[i] = Math.Clamp(sheet.X((double)_markers[i].Value), (int)sheet.Data.Left, (int)sheet.Data.Right);
        _places = new LabelLanes(_anchors, _widths, 0, _room, Gap);
    }

    /// <summary>Where the marker stands.</summary>
    public int X(int i) => _anchors[i];

    public int Lane(int i) => _places!.Lane(i);

    /// <summary>Middle of its words.</summary>
    public int Middle(int i) => _places!.Start(i) + (_widths[i] / 2);

    /// <summary>The place above or under its words that is nearest to the marker, a little inside of their ends.</summary>
    public int Nearest(int i)
    {
        var reach = Math.Max(0, (_widths[i] / 2) - 8);
        return Math.Clamp(X(i), Middle(i) - reach, Middle(i) + reach);
    }
}
