using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Formatting;
using ReportGen.Site.Rendering;
using ReportGen.Site.Wording;

namespace ReportGen.Site.Figures;

/// <summary>Charts of totals and classes that several pages show.</summary>
internal static class ScoreCharts
{
    private const int Bins = 20;

    public static Markup ToMarkup(this Svg svg) => new(svg.Markup);

    /// <summary>The classes as bands, the lowest first.</summary>
    public static ImmutableArray<Band> Bands(Scheme scheme)
    {
        var classes = scheme.Classes.Classes;
        return
        [
            .. classes
                .Select((unitClass, i) => new Band(unitClass.Letter, i, unitClass.From.Value, i == 0 ? scheme.FullPoints.Value : classes[i - 1].From.Value))
                .Reverse(),
        ];
    }

    /// <summary>
    /// Totals in steps of a twentieth of the full points, from the step of the lowest to that of the highest; with the place of one unit, where it is given.
    /// </summary>
    public static Markup Distribution(EditionResult edition, ImmutableArray<Bin> bins, Marker? self)
    {
        var scheme = edition.Scheme;
        var mean = edition.Summary.Mean;
        return new Histogram(
            new ChartText(
                $"{Format.EditionLabel(edition.Edition.Year)}{scheme.UnitKind}综合得分分布",
                $"{ResultWords.Classes(scheme, edition.Summary.ClassCounts)}，平均{Format.Points(mean)}分。"
            ),
            bins,
            Bands(scheme),
            self,
            new Marker($"平均 {Format.Points(mean)}", mean.Value, MarkerKind.Reference),
            $"{scheme.UnitKind}数").Draw().ToMarkup();
    }

    /// <summary>How many units have totals in each step.</summary>
    public static ImmutableArray<Bin> TotalBins(EditionResult edition) =>
        Trimmed(BinsOf([.. edition.Units.Select(unit => unit.Total.Value)], edition.Scheme.FullPoints.Value, Bins));

    /// <summary>Values from 0 to the highest possible in steps; the highest belongs to the last step.</summary>
    public static ImmutableArray<Bin> BinsOf(ImmutableArray<decimal> values, decimal highest, int steps)
    {
        var counts = new int[steps];
        foreach (var value in values) counts[Math.Clamp((int)(value * steps / highest), 0, steps - 1)]++;
        return [.. counts.Select((count, i) => new Bin(highest * i / steps, highest * (i + 1) / steps, count))];
    }

    private static ImmutableArray<Bin> Trimmed(ImmutableArray<Bin> bins)
    {
        var first = bins.TakeWhile(bin => bin.Count == 0).Count();
        var last = bins.Length - bins.Reverse().TakeWhile(bin => bin.Count == 0).Count();
        return bins[first..last];
    }
}
