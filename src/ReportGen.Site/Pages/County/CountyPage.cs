using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Results;
using ReportGen.Site.ClassStructure;
using ReportGen.Site.Facts;
using ReportGen.Site.Formatting;
using ReportGen.Site.Frames;
using ReportGen.Site.Histories;
using ReportGen.Site.Narratives;
using ReportGen.Site.Navigation;
using ReportGen.Site.Pages.County.Advice;
using ReportGen.Site.Rendering;
using ReportGen.Site.Wording;

namespace ReportGen.Site.Pages.County;

/// <summary>View model of a county's report: finished strings only.</summary>
public sealed record CountyPage
{
    public required Frame Frame { get; init; }

    public required string Name { get; init; }

    public required string EditionLabel { get; init; }

    public required bool HasCity { get; init; }

    public required string City { get; init; }

    public required string CityHref { get; init; }

    public required string Class { get; init; }

    public required string ClassStyle { get; init; }

    public required Markup Lead { get; init; }

    public required ImmutableArray<KeyFigure> Figures { get; init; }

    /// <summary>Why it changed, how the dimensions stand, and the outlook.</summary>
    public required Markup Analysis { get; init; }

    public required TrackSection Track { get; init; }

    public required DimensionSection Dimensions { get; init; }

    public required IndicatorSection Indicators { get; init; }

    public required StrengthSection Strengths { get; init; }

    public required PathSection Path { get; init; }

    /// <summary>False where the way to the next class, which is measured by the steps that others took, is left out.</summary>
    public required bool HasPath { get; init; }

    public required CalculatorSection Calculator { get; init; }

    public required MeasureSection Measures { get; init; }

    public required PeerSection Peers { get; init; }

    public required RobustnessSection Robustness { get; init; }

    public required HistorySection History { get; init; }

    public required AwardSection Award { get; init; }

    public required NotesSection Notes { get; init; }

    public static CountyPage Make(PageContext page, EditionFacts facts, UnitResult result)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(result);
        var subject = new CountySubject(page, facts, result);
        var narrative = CountyNarrative.Of(subject.Edition, subject.Insights, hasOutlook: !page.Input.HidesOthers);
        var history = HistorySection.Of(page, UnitHistory.Of(page.Input.Assessment, result.Unit, subject.Year), subject.Year, subject.Facts);
        return new CountyPage
        {
            Frame = FrameOf(subject),
            Name = result.Unit.Name,
            EditionLabel = Format.EditionLabel(subject.Year),
            HasCity = !result.Unit.IsProvinceRun,
            City = result.Unit.IsProvinceRun ? subject.Terms.ProvinceRun : subject.City.City.Name,
            CityHref = page.To(page.Addresses.City(subject.Year, result.Unit.City)),
            Class = result.Class.Letter,
            ClassStyle = ClassStyles.Of(subject.Edition.Scheme.Classes, result.Class),
            Lead = RunningText.Text(narrative.Opening),
            Figures = HeadSection.Of(subject),
            Analysis = RunningText.Paragraphs(narrative.Analysis),
            Track = TrackSection.Of(subject, history.HasCharts),
            Dimensions = DimensionSection.Of(subject),
            Indicators = IndicatorSection.Of(subject),
            Strengths = StrengthSection.Of(subject, narrative),
            Path = PathSection.Of(subject),
            HasPath = !page.Input.HidesOthers,
            Calculator = CalculatorSection.Of(subject),
            Measures = MeasureSection.Of(subject),
            Peers = PeerSection.Of(subject),
            Robustness = RobustnessSection.Of(subject),
            History = history,
            Award = AwardSection.Of(subject),
            Notes = NotesSection.Of(subject),
        };
    }

    private static Frame FrameOf(CountySubject subject)
    {
        var (page, unit) = (subject.Page, subject.Unit);
        var title = $"{page.FullNameOf(unit)}{Format.EditionLabel(subject.Year)}{subject.Terms.Subject}监测评价报告";
        var description = HeadText.Summary(subject);
        var province = new Choice($"{Format.EditionLabel(subject.Year)}{subject.Terms.Whole}", page.To(page.Addresses.Province(subject.Year)), false);
        var self = new Choice(unit.Name, page.To(page.Address), true);
        return FrameMaker.Make(
            page,
            new PageHead
            {
                Title = title,
                Description = description,
                Trail = unit.IsProvinceRun
                    ? [province, self]
                    : [province, new Choice(unit.City.Name, page.To(page.Addresses.City(subject.Year, unit.City)), false), self],
                Editions = page.EditionSwitch(edition => Neighbours.CountyOrProvince(page, edition, unit)),
                Units = new HashSet<string>([unit.Code.ToString()], StringComparer.Ordinal),
                JsonLd = JsonLd.Of("Report", page, title, description: null),
            }
        );
    }
}
