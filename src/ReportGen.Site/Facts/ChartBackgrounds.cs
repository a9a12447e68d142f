using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Classes;
using ReportGen.Evaluation.Ranking;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Addresses;
using ReportGen.Site.Downloads;
using ReportGen.Site.Figures;
using ReportGen.Site.Formatting;
using ReportGen.Site.Navigation;

namespace ReportGen.Site.Facts;

/// <summary>
/// The pictures that the county reports of an edition share: scales, names and what all units have in common. A report shows the picture and draws only its
/// own marks on it, so that it stays light, and so that every report has the same scales.
/// </summary>
public sealed class ChartBackgrounds
{
    private const string Self = "本地";

    private readonly ClassScale scale;
    private readonly ImmutableArray<Radar> radars;
    private readonly string notice;

    internal ChartBackgrounds(DisclosedAssessment assessment, EditionResult edition, ImmutableArray<Quartiles> spreads)
    {
        notice = string.Concat(StateNotice.Behind(assessment, edition).Select(unpublished => $"{StateNotice.Of(unpublished.Edition)}。"));
        Spine = SpineOf(edition, spreads, notice);
        scale = edition.Scheme.Classes;
        radars = [.. scale.Classes.Select((_, i) => RadarOf(edition, i))];
        Editions = [.. assessment.Editions.Where(other => other.Edition.Year <= edition.Edition.Year)];
        Totals = TotalTrend.Of(Editions);
    }

    /// <summary>How all units stand in each indicator.</summary>
    public SpineRows Spine { get; }

    /// <summary>Totals through the years, with the mean of all units.</summary>
    public Trend Totals { get; }

    /// <summary>The years of the totals.</summary>
    public ImmutableArray<AssessedEdition> Editions { get; }

    /// <summary>Means of the dimensions, of all units and of a class.</summary>
    public Radar RadarOf(UnitClass unitClass)
    {
        ArgumentNullException.ThrowIfNull(unitClass);
        return radars[scale.IndexOf(unitClass)];
    }

    /// <summary>One of the pictures.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="style">Style sheet of the charts.</param>
    public Svg Draw(string name, string style) => name switch
    {
        SharedPictures.Spine => Spine.DrawBackground(style),
        SharedPictures.Totals => (Totals with { Text = Marked(Totals.Text) }).DrawBackground(style),
        _ => MarkedRadar(name).DrawBackground(style),
    };

    internal static string SpineHref(PageContext page, int year) => Href(page, year, SharedPictures.Spine);

    internal static string TotalsHref(PageContext page, int year) => Href(page, year, SharedPictures.Totals);

    internal static string RadarHref(PageContext page, EditionResult edition, UnitClass unitClass) =>
        Href(page, edition.Edition.Year, SharedPictures.Radar(edition.Scheme.Classes.IndexOf(unitClass)));

    private Radar MarkedRadar(string name)
    {
        var radar = radars.Where((_, i) => SharedPictures.Radar(i) == name).First();
        return radar with { Text = Marked(radar.Text) };
    }

    /// <summary>A picture is a file of its own, which may be kept without the report around it.</summary>
    private ChartText Marked(ChartText text) => text with { Description = text.Description + notice };

    private static string Href(PageContext page, int year, string name) => page.To(page.Addresses.Background(year, name));

    private static SpineRows SpineOf(EditionResult edition, ImmutableArray<Quartiles> spreads, string notice)
    {
        var next = 0;
        var groups = edition.Scheme.Dimensions.Select(dimension => new SpineGroup(dimension.Name, [.. dimension.Indicators.Select(indicator =>
        {
            var spread = spreads[next++];
            return new SpineRow(indicator.ShortName, spread.Mean, spread.Minimum, spread.Lower, spread.Upper, spread.Maximum);
        })])).ToImmutableArray();
        var title = $"{Format.EditionLabel(edition.Edition.Year)}各项指标得分率的分布";
        var mean = edition.Scheme.Terms.Whole + "平均";
        var text = new ChartText(title, $"每项指标的最低至最高、中间一半与{mean}。" + notice);
        return new SpineRows(text, groups, new SpineLegend(Self, mean, "中间一半", "最低至最高"));
    }

    private static Radar RadarOf(EditionResult edition, int index)
    {
        var (dimensions, label) = (edition.Scheme.Dimensions, edition.Scheme.Classes.Classes[index].Letter + "类平均");
        ImmutableArray<decimal> Means(GroupSummary summary) => [.. summary.DimensionMeans.Select((mean, i) => mean.Value / dimensions[i].Weight.Value)];
        ImmutableArray<RadarSeries> ofClass = edition.SummaryOf(edition.Scheme.Classes.Classes[index]) is { } summary
            ? [new RadarSeries(label, SeriesKind.Reference2, Means(summary))]
            : [];
        return new Radar(
            new ChartText(
                $"{Format.EditionLabel(edition.Edition.Year)}一级指标得分率",
                $"{edition.Scheme.Terms.Whole}平均{(ofClass.IsEmpty ? string.Empty : "与" + label)}。"),
            [.. dimensions.Select(dimension => dimension.Name)],
            [
                new RadarSeries($"{edition.Scheme.Terms.Whole}平均", SeriesKind.Reference1, Means(edition.Summary)),
                .. ofClass,
                new RadarSeries(Self, SeriesKind.Self, []),
            ]);
    }
}
