using System.Globalization;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace ReportGen.Charts.Drawing;

/// <summary>Round values for an axis by the plot's own rule; the room that a word takes is given, since nothing is measured in a font.</summary>
internal static class AxisTicks
{
    /// <summary>Round values within a range.</summary>
    /// <param name="from">Lower end.</param>
    /// <param name="to">Upper end.</param>
    /// <param name="length">Length of the axis in user units.</param>
    /// <param name="room">Least room from one value to the next.</param>
    /// <param name="wholeOnly">For counts and ranks.</param>
    public static double[] Between(double from, double to, double length, double room, bool wholeOnly = false)
    {
        if (from >= to)
            return [from];
        var found = new DecimalTickSpacingCalculator().GenerateTickPositions(
            new CoordinateRange(from, to),
            new PixelLength((float)length),
            new PixelLength((float)room)
        );
        return
        [
            .. found
                .Select(static value => Math.Round(value, 9) + 0.0)
                .Where(value => value >= from && value <= to && (!wholeOnly || value == Math.Floor(value))),
        ];
    }

    /// <summary>The shortest exact writing of a number, as in <c>0.5</c> or <c>20</c>.</summary>
    public static string Word(double value) => ((decimal)value).ToString("0.######", CultureInfo.InvariantCulture);
}
