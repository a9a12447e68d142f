using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FsCheck.Fluent;

using static System.FormattableString;

namespace ReportGen.Charts.Tests;

public sealed partial class ScoreTrackTests
{
    private const double NumberRoom = 6;

    private static readonly ImmutableArray<Band> Bands = [new("C", 2, 0, 60), new("B", 1, 60, 80), new("A", 0, 80, 100)];

    /// <summary>Every place around a class line, in steps of a tenth of a point.</summary>
    public static TheoryData<decimal, MarkerKind> Near =>
        [.. from line in new[] { 60m, 80m }
            from tenths in Enumerable.Range(-20, 41)
            from kind in Enum.GetValues<MarkerKind>()
            select (line + (tenths / 10m), kind)];

    [Theory]
    [MemberData(nameof(Near))]
    public void A_class_line_is_whole_and_has_its_number_wherever_a_marker_stands(decimal value, MarkerKind kind) =>
        AssertLines(Bands, [new Marker(Invariant($"某县 {value}"), value, kind), new Marker("全省平均 60.21", 60.21m, MarkerKind.Reference)]);

    [Fact]
    public void Class_lines_are_whole_on_any_track() => Properties.Hold(
        from second in Gen.Choose(8, 84)
        from third in Gen.Choose(second + 8, 92)
        from values in Gen.Choose(-100, 1100).ArrayOf(4)
        select (second, third, values),
        static track =>
        {
            ImmutableArray<Band> bands = [new("C", 2, 0, track.second), new("B", 1, track.second, track.third), new("A", 0, track.third, 100)];
            var markers = track.values.Select(static (value, i) =>
                new Marker(Invariant($"某县（市、区） {value / 10m}"), value / 10m, i == 0 ? MarkerKind.Self : MarkerKind.Reference));
            AssertLines(bands, [.. markers]);
            return true;
        });

    private static void AssertLines(ImmutableArray<Band> bands, ImmutableArray<Marker> markers)
    {
        var root = XDocument.Parse(new ScoreTrack(new ChartText("t", "d"), 100, bands, markers).Draw().Markup).Root!;
        var paths = root.Descendants("path")
            .Select(static path => (Class: path.Attribute("class")!.Value, Places: Places(path.Attribute("d")!.Value))).ToList();
        var fills = paths.Where(static path => path.Class.StartsWith("fill-", StringComparison.Ordinal)).SelectMany(static path => path.Places).ToList();
        var (top, bottom) = (fills.Min(static place => place.Y), fills.Max(static place => place.Y));
        var lines = paths.FindIndex(static path => path.Class == "class-line");
        Assert.Equal(paths.Count(static path => path.Class.StartsWith("fill-", StringComparison.Ordinal)), lines); // over the bands
        // Whatever is drawn after the lines leaves the strip free.
        Assert.All(paths.Skip(lines + 1), path =>
            Assert.True(path.Places.All(place => place.Y < top) || path.Places.All(place => place.Y > bottom), path.Class));
        foreach (var band in bands.Skip(1))
        {
            var x = Math.Round(10 + (3.4 * (double)band.From), MidpointRounding.AwayFromZero);
            var word = band.From.ToString(CultureInfo.InvariantCulture);
            Assert.Contains((x, top), paths[lines].Places);
            Assert.Contains((x, bottom), paths[lines].Places);
            var number = root.Descendants("text").Single(text => text.Value == word && (int)text.Attribute("y")! < bottom && (int)text.Attribute("y")! > top);
            Assert.InRange(Math.Abs((double)number.Attribute("x")! - x), 1, (word.Length * 6.2 / 2) + NumberRoom);
        }
    }

    /// <summary>The points of a path of lines.</summary>
    private static List<(double X, double Y)> Places(string data)
    {
        var (places, x, y) = (new List<(double X, double Y)>(), 0d, 0d);
        foreach (Match match in Commands().Matches(data))
        {
            var command = match.Groups["command"].Value;
            var words = match.Groups["numbers"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            for (var i = 0; i < words.Length; i++)
            {
                var number = double.Parse(words[i], CultureInfo.InvariantCulture);
                if (command == "H" || (command is "M" or "L" && i % 2 == 0)) x = number;
                else if (command is "V" or "M" or "L") y = number;
                if (command is "H" or "V" || i % 2 == 1) places.Add((x, y));
            }
        }

        return places;
    }

    [GeneratedRegex("(?<command>[MLHVhz])(?<numbers>[-0-9. ]*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Commands();
}
