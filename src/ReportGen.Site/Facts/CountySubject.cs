using ReportGen.Analysis.Insights;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Navigation;

namespace ReportGen.Site.Facts;

/// <summary>The unit of a report with all that its sections need.</summary>
/// <param name="Page">Links.</param>
/// <param name="Facts">Facts of the edition.</param>
/// <param name="Result">The unit's result.</param>
public sealed record CountySubject(PageContext Page, EditionFacts Facts, UnitResult Result)
{
    /// <summary>The findings about the unit.</summary>
    public UnitInsights Insights { get; } = Facts.Insights.Of(Result);

    public EditionResult Edition => Facts.Result;

    public int Year => Edition.Edition.Year;

    public Unit Unit => Result.Unit;

    public string ClassLabel => Result.Class.Letter + "类";

    public string KindLabel => Edition.Scheme.UnitKind;

    public ProgrammeTerms Terms => Edition.Scheme.Terms;

    /// <summary>True where a correction changed a result of the unit.</summary>
    public bool IsRevised(string item) => Edition.Edition.IsRevised(Unit.Code.ToString(), item);

    public CityResult City { get; } = Facts.Result.CityOf(Result.Unit);

    /// <summary>True where rank and mean in its city say nothing more: it is its city's only unit, or the edition holds its city alone.</summary>
    public bool IsOfOnlyCity => Unit.IsProvinceRun || Edition.Edition.IsOfOneCity;

    public Compared? Before => Result.Comparison as Compared;

    public GroupSummary Province => Edition.Summary;

    public GroupSummary OfClass => Edition.SummaryOf(Result.Class)!;

    /// <summary>The change of one score against the edition before; none where there is no comparison.</summary>
    public Points? ChangeOf(int indicator) => Before is { } before ? Result.Scores[indicator].Points - before.Previous.Scores[indicator].Points : null;

    /// <summary>The change of a dimension against the edition before.</summary>
    public Points? ChangeOfDimension(int dimension) =>
        Before is { } before ? Result.Dimensions[dimension].Points - before.Previous.Dimensions[dimension].Points : null;

    /// <summary>Places gained within the city; none without comparison, where the group is another one, or where it has one unit only.</summary>
    public int? CityRankChange =>
        Before is { } before && !Unit.IsProvinceRun && before.Previous.Unit.City.Key == Unit.City.Key ? before.Previous.CityRank - Result.CityRank : null;
}
