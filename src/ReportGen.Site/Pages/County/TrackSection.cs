using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Evaluation.Quantities;
using ReportGen.Site.Changes;
using ReportGen.Site.ClassStructure;
using ReportGen.Site.Facts;
using ReportGen.Site.Figures;
using ReportGen.Site.Formatting;
using ReportGen.Site.Rendering;

namespace ReportGen.Site.Pages.County;

/// <summary>A row of the comparison of totals.</summary>
/// <param name="Label">Whose mean, or which class line.</param>
/// <param name="Value">The mean, or the line.</param>
/// <param name="Gap">How far the unit stands above or below it.</param>
/// <param name="Style">up, down or same.</param>
public sealed record TotalRow(string Label, string Value, string Gap, string Style);

/// <summary>The total on the track with the class lines, and against the means.</summary>
/// <param name="Chart">The track.</param>
/// <param name="Rows">Means, and the class lines next to the total, with the distance to them.</param>
/// <param name="ClassLine">The classes in words.</param>
/// <param name="HasDistribution">True where there are no earlier years to show, so that the field of this year takes their place.</param>
/// <param name="Distribution">Totals of all units, with the place of this one.</param>
/// <param name="Figures">The numbers of that picture.</param>
public sealed record TrackSection(Markup Chart, ImmutableArray<TotalRow> Rows, string ClassLine, bool HasDistribution, Markup Distribution, FigureTable Figures)
{
    public static TrackSection Of(CountySubject subject, bool hasHistory)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var (result, scheme) = (subject.Result, subject.Edition.Scheme);
        var rows = ImmutableArray.CreateBuilder<TotalRow>(5);
        var markers = ImmutableArray.CreateBuilder<Marker>(3);
        markers.Add(new Marker($"{subject.Unit.Name} {Format.Points(result.Total)}", result.Total.Value, MarkerKind.Self));
        void Add(string label, Points mean, bool mark)
        {
            var gap = result.Total - mean;
            rows.Add(new TotalRow(label, Format.Points(mean), Format.Change(gap), ChangeMark.Style(gap.Value)));
            if (mark) markers.Add(new Marker($"{label} {Format.Points(mean)}", mean.Value, MarkerKind.Reference));
        }

        Add($"{subject.Terms.Whole}平均", subject.Province.Mean, true);
        if (!subject.IsOfOnlyCity) Add($"{subject.City.City.Name}平均", subject.City.Summary.Mean, true);
        Add($"{subject.ClassLabel}平均", subject.OfClass.Mean, false);
        if (scheme.Classes.Above(result.Class) is { } next)
            Add($"{next.Letter}类标准线", next.From.Rounded(scheme.Decimals), false);
        if (result.Class.From > Points.Zero)
            Add($"{subject.ClassLabel}标准线", result.Class.From.Rounded(scheme.Decimals), false);
        var text = new ChartText(
            "综合得分在各类别中的位置",
            $"{subject.Unit.Name}{Format.Points(result.Total)}分，属{subject.ClassLabel}；{subject.Terms.Whole}平均{Format.Points(subject.Province.Mean)}分。"
        );
        var hidesTotals = hasHistory || subject.Page.Input.HidesOthers;
        return new TrackSection(
            new ScoreTrack(text, scheme.FullPoints.Value, subject.Facts.Bands, markers.ToImmutable()).Draw().ToMarkup(),
            rows.DrainToImmutable(),
            ClassLineOf(scheme),
            !hidesTotals,
            hidesTotals ? Markup.None : ScoreCharts.Distribution(subject.Edition, subject.Facts.TotalBins, markers[0]),
            hidesTotals ? FigureTable.None : FigureTable.OfTotals(subject.Facts.TotalBins, scheme));
    }

    private static string ClassLineOf(Evaluation.Schemes.Scheme scheme) =>
        string.Join("，", scheme.Classes.Classes.Select((unitClass, i) => $"{unitClass.Letter}类{ClassCountRow.RangeOf(scheme, i)}")) + "。";
}
