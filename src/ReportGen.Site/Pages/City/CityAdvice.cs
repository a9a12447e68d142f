using System.Collections.Immutable;
using ReportGen.Analysis.Insights;
using ReportGen.Analysis.Measures;
using ReportGen.Analysis.Robustness;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Results;
using ReportGen.Site.ClassStructure;
using ReportGen.Site.Formatting;
using ReportGen.Site.Listings;
using ReportGen.Site.Navigation;

namespace ReportGen.Site.Pages.City;

/// <summary>An indicator on which the city's units have most points still to gain.</summary>
public sealed record CityWeakness(string Name, string Href, string Lacking, string Share, string Units, string Full, string Mean, string Province);

/// <summary>A unit close to a class line.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Href">Its report.</param>
/// <param name="Total">Its total.</param>
/// <param name="Class">Its class.</param>
/// <param name="Line">The line.</param>
/// <param name="Gap">Points above it, or with a minus below it.</param>
public sealed record CityLine(string Name, string Href, string Total, ClassMark Class, string Line, string Gap);

/// <summary>What the units of a city are weak in together, what can be done, and who is close to a class line.</summary>
public sealed record CityAdvice
{
    public required string Lead { get; init; }

    public required string Caption { get; init; }

    public required bool HasWeaknesses { get; init; }

    public required ImmutableArray<CityWeakness> Weaknesses { get; init; }

    public required bool HasMeasures { get; init; }

    public required string MeasureLead { get; init; }

    public required ImmutableArray<AdvisedMeasure> Measures { get; init; }

    public required TextLink All { get; init; }

    public required string LineLead { get; init; }

    public required bool HasLines { get; init; }

    public required ImmutableArray<CityLine> Lines { get; init; }

    internal static CityAdvice Of(PageContext page, InsightMaker insights, CityResult city)
    {
        var edition = insights.Edition;
        var common = insights.Of(city).Group.Weaknesses;
        var choice = MeasureChoice.ForGroup(
            page.Input.Measures,
            [.. common.Select(weakness => (weakness.Indicator.Id, weakness.Lacking.Value, weakness.Units))]
        );
        string Why(MeasureReason reason) => common.First(weakness => weakness.Indicator.Id == reason.Indicator).Indicator.ShortName;

        var lines = LinesOf(page, insights.Province, edition, city);
        var near = $"{Format.Weight(new Points(RobustnessRules.NearLine))}分以内";
        return new CityAdvice
        {
            Lead = LeadOf(edition, city, common),
            Caption = $"可增分值最多的{Format.Count(common.Length)}项指标（分），占全部可增分值的{Format.Percent(common.Sum(weakness => weakness.Share))}；可增分值为距满分的差距",
            HasWeaknesses = !common.IsEmpty,
            Weaknesses = [.. common.Select(weakness => new CityWeakness(
                weakness.Indicator.ShortName,
                page.To(page.Addresses.Indicator(edition.Edition.Year, weakness.Indicator.Id)),
                Format.Points(weakness.Lacking),
                Format.Percent(weakness.Share),
                Format.Count(weakness.Units),
                Format.Weight(weakness.Indicator.Weight),
                Format.Points(weakness.Mean),
                Format.Points(weakness.ProvinceMean)))],
            HasMeasures = !choice.Common.IsEmpty,
            MeasureLead = $"按上表所列指标的可增分值合计，从共性任务中选取推动这些指标的任务。",
            Measures = AdvisedMeasure.Of(page, choice.Common, Why),
            All = new TextLink("对策措施", page.To(page.Addresses.Measures)),
            LineLead = lines.IsEmpty ? $"没有综合得分距类别标准线{near}的{edition.Scheme.UnitKind}。" : $"综合得分距类别标准线{near}的有以下{edition.Scheme.UnitKind}，得分的小幅变化即可能改变类别。",
            HasLines = !lines.IsEmpty,
            Lines = lines,
        };
    }

    private static string LeadOf(EditionResult edition, CityResult city, ImmutableArray<CommonWeakness> common)
    {
        if (common is not [var first, ..]) return $"全部{edition.Scheme.UnitKind}各项指标均得满分。";
        return $"可增分值最多的指标是{first.Indicator.ShortName}，{Format.Count(city.Summary.Count)}个{edition.Scheme.UnitKind}中有{Format.Count(first.Units)}个未得满分，" +
            $"合计差{Format.Points(first.Lacking)}分。";
    }

    private static ImmutableArray<CityLine> LinesOf(PageContext page, ProvinceInsights province, EditionResult edition, CityResult city)
    {
        var scale = edition.Scheme.Classes;
        var below = Own(province.JustBelow, city).Select(unit => (Unit: unit, Line: scale.Above(unit.Class)!));
        var above = Own(province.JustAbove, city).Select(unit => (Unit: unit, Line: unit.Class));
        return
        [
            .. below
                .Concat(above)
                .OrderBy(entry => entry.Unit.Rank)
                .ThenBy(entry => entry.Unit.Unit.Code)
                .ThenBy(entry => scale.IndexOf(entry.Line))
                .Select(entry => new CityLine(
                    entry.Unit.Unit.Name,
                    page.To(page.Addresses.County(edition.Edition.Year, entry.Unit.Unit)),
                    Format.Points(entry.Unit.Total),
                    ClassMark.Of(scale, entry.Unit.Class),
                    $"{entry.Line.Letter}类标准线{Format.Weight(entry.Line.From)}分",
                    Format.Change(entry.Unit.Total - entry.Line.From)
                )),
        ];
    }

    private static IEnumerable<UnitResult> Own(ImmutableArray<UnitResult> units, CityResult city) => units.Where(unit => unit.Unit.City.Key == city.City.Key);
}
