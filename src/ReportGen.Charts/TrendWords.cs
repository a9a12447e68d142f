using ReportGen.Charts.Drawing;
using ReportGen.Charts.Lettering;

namespace ReportGen.Charts;

/// <summary>The words of a trend: every period and value when there is room, else the most informative ones first.</summary>
internal sealed class TrendWords(Trend trend, Sheet sheet)
{
    private readonly int _left = (int)sheet.Data.Left;
    private readonly int _right = (int)sheet.Data.Right;

    public void Values(int top, int bottom)
    {
        var taken = new Boxes(_left, top - 14, _right, bottom + 3);
        foreach (var i in ByImportance())
        {
            if (trend.Points[i].Value is not { } value)
            {
                continue;
            }

            var words = trend.Points[i].ValueText;
            var (half, at) = ((TextSize.Width(words, 12) + 5) / 2, sheet.Y((double)value));
            var middle = Math.Clamp(sheet.X(i), _left + half, Math.Max(_left + half, _right - half));
            var first = IsValley(i, at) ? at + 7 : at - 21;
            var second = IsValley(i, at) ? at - 21 : at + 7;
            if (taken.TryTake(middle - half, first, half * 2, 14))
            {
                sheet.Word(middle, first + 12, "value mid", words);
            }
            else if (taken.TryTake(middle - half, second, half * 2, 14))
            {
                sheet.Word(middle, second + 12, "value mid", words);
            }
        }
    }

    public void Periods(int baseline)
    {
        var taken = new Boxes(-20, baseline - 12, 380, baseline + 4);
        foreach (var i in ByImportance())
        {
            var half = (TextSize.Width(trend.Points[i].Period, 11) + 7) / 2;
            if (taken.TryTake(sheet.X(i) - half, baseline - 12, half * 2, 14))
            {
                sheet.Word(sheet.X(i), baseline, "small mid", trend.Points[i].Period);
            }
        }
    }

    /// <summary>Last, first, highest, lowest, then every other from the left.</summary>
    private List<int> ByImportance()
    {
        var count = trend.Points.Length;
        var order = new List<int>(count);
        Add(order, count - 1);
        Add(order, 0);
        Add(order, Extreme(1));
        Add(order, Extreme(-1));
        for (var i = 0; i < count; i++)
        {
            Add(order, i);
        }

        return order;
    }

    private static void Add(List<int> order, int index)
    {
        if (index >= 0 && !order.Contains(index))
        {
            order.Add(index);
        }
    }

    private int Extreme(int sign)
    {
        var best = -1;
        for (var i = 0; i < trend.Points.Length; i++)
        {
            if (trend.Points[i].Value is { } value && (best < 0 || sign * value > sign * trend.Points[best].Value))
            {
                best = i;
            }
        }

        return best;
    }

    /// <summary>Whether the line comes and goes above the point, so that words are clearer under it.</summary>
    private bool IsValley(int i, int at)
    {
        var before = trend.Points[i].BreakBefore ? null : Height(i - 1);
        var after = i + 1 < trend.Points.Length && trend.Points[i + 1].BreakBefore ? null : Height(i + 1);
        return (before ?? after) is not null && (before ?? at) + (after ?? at) < 2 * at;
    }

    private int? Height(int i) =>
        i >= 0 && i < trend.Points.Length && trend.Points[i].Value is { } value ? sheet.Y((double)value) : null;
}
