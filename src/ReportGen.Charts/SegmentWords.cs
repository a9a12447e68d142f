using System.Globalization;
using ReportGen.Charts.Drawing;
using ReportGen.Charts.Lettering;

namespace ReportGen.Charts;

/// <summary>Letter and count of each part of one bar: inside it where they fit, else the letter alone, and both below.</summary>
internal static class SegmentWords
{
    private const int Margin = 6;

    /// <summary>Whether any part needs words below.</summary>
    public static bool AnyBelow(StackedBar bar, int length) => bar.Segments.Any(segment => IsBelow(segment, bar.Share(segment.Count) * length));

    public static void Draw(StackedBar bar, Sheet sheet, int middle, int below)
    {
        var (before, words, anchors, widths) = (0, new List<string>(), new List<int>(), new List<int>());
        foreach (var segment in bar.Segments)
        {
            var room = bar.Share(segment.Count) * sheet.Data.Width;
            var at = sheet.X(bar.Share(before) + (bar.Share(segment.Count) / 2));
            before += segment.Count;
            if (Inside(segment, room - Margin) is { } inside)
            {
                sheet.Word(at, middle + 4, bar.Kind == BarKind.Target ? "goal" : ClassRoles.On(ClassRoles.Index(segment.Position)), inside);
            }

            if (!IsBelow(segment, room)) continue;
            words.Add(Full(segment));
            anchors.Add(at);
            widths.Add(TextSize.Width(Full(segment), 11));
        }

        var starts = new int[words.Count];
        Labels.Place(anchors.ToArray(), widths.ToArray(), (int)sheet.Data.Left, (int)sheet.Data.Right, 8, starts);
        for (var i = 0; i < starts.Length; i++) sheet.Word(starts[i], below, "small", words[i]);
    }

    private static bool IsBelow(Segment segment, double length) => segment.Count > 0 && TextSize.Width(Full(segment), 12) > length - Margin;

    private static string? Inside(Segment segment, double room)
    {
        var both = Full(segment);
        return TextSize.Width(both, 12) <= room ? both : TextSize.Width(segment.Letter, 12) <= room ? segment.Letter : null;
    }

    private static string Full(Segment segment) => string.Create(CultureInfo.InvariantCulture, $"{segment.Letter} {segment.Count}");
}
