using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Core.Assessments;
using ReportGen.Core.Classes;
using ReportGen.Core.Insights;
using ReportGen.Core.Observations;
using ReportGen.Core.Ranking;
using ReportGen.Core.Scoring;
using ReportGen.Site.Pages.Parts;

namespace ReportGen.Site.Pages.County;

/// <summary>What is the same for all reports of an edition, computed once and then only read; only for editions that make everything public.</summary>
public sealed class EditionFacts
{
    private readonly decimal[][][] classPoints;
    private readonly decimal[][] allPoints;
    private readonly Lazy<InsightMaker> insights;

    public EditionFacts(Assessment assessment, EditionResult edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        Result = edition;
        insights = new Lazy<InsightMaker>(() => InsightMaker.Of(assessment, edition));
        Bands = ScoreCharts.Bands(edition.Scheme);
        Spreads = [.. edition.Scheme.Indicators.Select((_, i) => Quartiles.Of(edition.Units.Select(unit => unit.Scores[i].Share))!)];
        Spine = SpineOf(edition, Spreads);
        TotalBins = ScoreCharts.TotalBins(edition);
        allPoints = PointsOf(edition, edition.Units);
        classPoints = [.. edition.Scheme.Classes.Classes.Select(unitClass => PointsOf(edition, [.. edition.Units.Where(unit => unit.Class == unitClass)]))];
    }

    /// <summary>The edition.</summary>
    public EditionResult Result { get; }

    /// <summary>The findings of the edition, which its reports take their sentences from; made when first asked for.</summary>
    public InsightMaker Insights => insights.Value;

    /// <summary>Makes the findings now.</summary>
    public void Prepare() => _ = Insights.Robustness;

    /// <summary>Class bands in ascending order, over the whole scale.</summary>
    public ImmutableArray<Band> Bands { get; }

    /// <summary>For each indicator, how the shares of full points are spread over all units.</summary>
    public ImmutableArray<Quartiles> Spreads { get; }

    /// <summary>How all units stand in each indicator: the ground on which each report draws its dots.</summary>
    public SpineRows Spine { get; }

    /// <summary>How many units have totals in each step.</summary>
    public ImmutableArray<Bin> TotalBins { get; }

    /// <summary>How a score stands among the others of a class, or among all others where the class has no other.</summary>
    public Standing Stand(UnitClass unitClass, int indicator, Points points)
    {
        var ofClass = classPoints[Result.Scheme.Classes.IndexOf(unitClass)][indicator];
        var isAlone = ofClass.Length < 2;
        var sorted = isAlone ? allPoints[indicator] : ofClass;
        var below = FirstNotBelow(sorted, points.Value, orEqual: false);
        var notAbove = FirstNotBelow(sorted, points.Value, orEqual: true);
        return new Standing(below, sorted.Length - notAbove, sorted.Length - 1, isAlone);
    }

    private static SpineRows SpineOf(EditionResult edition, ImmutableArray<Quartiles> spreads)
    {
        var next = 0;
        var groups = edition.Scheme.Dimensions.Select(dimension => new SpineGroup(dimension.Name, [.. dimension.Indicators.Select(indicator =>
        {
            var spread = spreads[next++];
            return new SpineRow(indicator.ShortName, spread.Mean, spread.Minimum, spread.Lower, spread.Upper, spread.Maximum);
        })])).ToImmutableArray();
        var title = $"{Format.EditionLabel(edition.Edition.Year)}各项指标得分率的分布";
        return new SpineRows(new ChartText("s", title, "每项指标的最低至最高、中间一半与全省平均。"), groups, new SpineLegend("本地", "全省平均", "中间一半", "最低至最高"));
    }

    private static decimal[][] PointsOf(EditionResult edition, ImmutableArray<UnitResult> units) =>
        [.. edition.Scheme.Indicators.Select((_, i) => units.Select(unit => unit.Scores[i].Points.Value).Order().ToArray())];

    private static int FirstNotBelow(decimal[] sorted, decimal value, bool orEqual)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle] < value || (orEqual && sorted[middle] == value)) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}

/// <summary>How a score stands among others.</summary>
/// <param name="Below">How many score less.</param>
/// <param name="Above">How many score more.</param>
/// <param name="Others">How many others there are.</param>
/// <param name="AmongAll">True where the others are all other units, since the class has none.</param>
public sealed record Standing(int Below, int Above, int Others, bool AmongAll);

/// <summary>The tables from which a score comes.</summary>
internal static class SuppliersOfScore
{
    public static IEnumerable<SourceTable> Tables(Observation observation) => observation switch
    {
        Measured { Components: { } parts } measured => [measured.Source.Table, parts.DenominatorSource.Table],
        Counted { Items.IsEmpty: false } counted => counted.Items.Select(item => item.Source),
        _ => [observation.Source.Table],
    };

    /// <summary>Their suppliers, each once: 省科技厅、省市场监管局.</summary>
    public static string Of(Observation observation)
    {
        var text = string.Empty;
        foreach (var table in Tables(observation))
        {
            if (!text.Contains(table.Supplier, StringComparison.Ordinal)) text += (text.Length == 0 ? string.Empty : "、") + table.Supplier;
        }

        return text;
    }
}
