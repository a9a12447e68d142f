using System.Collections.Immutable;
using ReportGen.Charts.Drawing;
using ReportGen.Charts.Lettering;
using ReportGen.Charts.Plottables;

namespace ReportGen.Charts;

/// <summary>
/// Class bands along a horizontal scale, each with its letter where there is room. The lines between the classes are strokes over the bands, and nothing
/// else is drawn on the strip; where their numbers are asked for, each stands beside its line.
/// </summary>
internal static class BandStrip
{
    private const int NumberSize = 11;

    /// <summary>Room from a line to the number beside it.</summary>
    private const int Gap = 4;

    /// <summary>Adds the strip.</summary>
    /// <param name="sheet">Its horizontal axis is the scale.</param>
    /// <param name="bands">In ascending order, one beginning where the other ends.</param>
    /// <param name="top">Upper edge in user units.</param>
    /// <param name="height">Height in user units.</param>
    /// <param name="hasNumbers">Whether lines and ends of the scale have their numbers on the strip.</param>
    public static void Add(Sheet sheet, ImmutableArray<Band> bands, int top, int height, bool hasNumbers)
    {
        var marks = new Marks();
        var spaces = bands.Select(band => (From: sheet.X((double)band.From), To: sheet.X((double)band.To))).ToArray();
        for (var i = 0; i < spaces.Length; i++)
            marks.Box(ClassRoles.Fill(ClassRoles.Index(bands[i].Position)), spaces[i].From, top, spaces[i].To - spaces[i].From, height);
        foreach (var (line, _) in spaces.Skip(1))
            marks.Stroke(Role.ClassLine, line, top, line, top + height);
        sheet.Plot.PlottableList.Add(marks);
        if (hasNumbers) Numbers(sheet, bands, spaces, top + (height / 2) + 4);
        for (var i = 0; i < spaces.Length; i++) Letter(sheet, bands[i], spaces[i], top + (height / 2) + 4);
    }

    /// <summary>
    /// The number of a line stands at its right, where its class begins; at its left where that class is too narrow. A number takes room from its space.
    /// </summary>
    private static void Numbers(Sheet sheet, ImmutableArray<Band> bands, (int From, int To)[] spaces, int baseline)
    {
        for (var i = 0; i <= bands.Length; i++)
        {
            var word = AxisTicks.Word((double)(i < bands.Length ? bands[i].From : bands[^1].To));
            var room = TextSize.Width(word, NumberSize) + Gap;
            var isLeft = i > 0 && (i == bands.Length || (spaces[i].To - spaces[i].From < room && spaces[i - 1].To - spaces[i - 1].From >= room));
            var at = isLeft ? i - 1 : i;
            var middle = isLeft ? spaces[at].To - Gap - ((room - Gap) / 2) : spaces[at].From + Gap + ((room - Gap) / 2);
            spaces[at] = isLeft ? (spaces[at].From, spaces[at].To - room) : (spaces[at].From + room, spaces[at].To);
            sheet.Word(middle, baseline, ClassRoles.On(ClassRoles.Index(bands[at].Position)) + " limit", word);
        }
    }

    /// <summary>In the middle of its band, or as near to it as the numbers leave room.</summary>
    private static void Letter(Sheet sheet, Band band, (int From, int To) space, int baseline)
    {
        var half = (TextSize.Width(band.Letter, 12) / 2) + 2;
        if (band.Letter.Length == 0 || space.To - space.From < 2 * half) return;
        var middle = (sheet.X((double)band.From) + sheet.X((double)band.To)) / 2;
        sheet.Word(Math.Clamp(middle, space.From + half, space.To - half), baseline, ClassRoles.On(ClassRoles.Index(band.Position)), band.Letter);
    }
}
