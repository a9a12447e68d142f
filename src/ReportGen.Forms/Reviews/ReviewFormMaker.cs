using System.Collections.Immutable;
using ReportGen.Data.Findings;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Consultations;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Forms.Reviews;

/// <summary>Makes what a city is asked, from what was supplied of its units and nothing else.</summary>
/// <param name="Input">The edition.</param>
/// <param name="Before">The edition before; null where there is none.</param>
/// <param name="Result">Results of the city's units.</param>
/// <param name="Findings">Everything that was found in the edition.</param>
/// <param name="Derive">The points of a score and how they came about, in one text.</param>
public sealed record ReviewFormMaker(
    EditionInput Input,
    EditionInput? Before,
    EditionResult Result,
    ImmutableArray<Finding> Findings,
    Func<Score, string> Derive)
{
    /// <summary>Stands for a finding that says something of another city's units.</summary>
    private const string Withheld = "该项与其他市的数据有关，请与省里核对。";

    /// <summary>Rules that look at nothing but what a unit itself has; what others find is made from the values of all.</summary>
    private static readonly ImmutableHashSet<FindingCode> OfUnitAlone =
    [
        Catalogue.RowWithoutValue, Catalogue.NumberUnreadable, Catalogue.NumberNormalised, Catalogue.GroupingWrong, Catalogue.NotationWrong,
        Catalogue.PercentMixed, Catalogue.UnitInCell, Catalogue.CellEmpty, Catalogue.MissingMarkWrong, Catalogue.NumberOutOfRange, Catalogue.DecimalsWrong,
        Catalogue.CellTyped, Catalogue.PartExceedsWhole, Catalogue.RatioDisagrees, Catalogue.DenominatorZero, Catalogue.ChangeImplausible,
        Catalogue.PublishedValueChanged, Catalogue.CountDisagrees, Catalogue.NearLine, Catalogue.ValueMissing, Catalogue.UnitNameDiffers,
        Catalogue.CellShownOtherwise, Catalogue.CellShownRounded,
    ];

    private readonly EarlierValues earlier = new(Before);

    /// <summary>The form of a round.</summary>
    public ReviewForm Of(ReviewRound round, DateOnly? deadline, string contact)
    {
        ArgumentNullException.ThrowIfNull(round);
        var units = ReviewRound.UnitsOf(Input, round.City);
        var foreign = NamesOfOthers(round.City);
        var asked = round.Items.ToLookup(item => item.Value.Unit.Id);
        return new ReviewForm
        {
            Year = Input.Edition.Year,
            City = round.City.Name,
            Round = round.Number,
            Deadline = deadline,
            Contact = contact,
            Sheets =
            [
                .. units.Where(unit => asked.Contains(unit.Id))
                    .Select(unit => new ReviewSheet(unit.Name, [.. asked[unit.Id].Select(item => RowOf(item, foreign))])),
            ],
            Questions = [.. units.SelectMany(unit => FindingsOf(unit).Select(finding => QuestionOf(unit, finding, foreign)))],
        };
    }

    /// <summary>Names and codes of the units of other cities: whatever names one is not for this city.</summary>
    private ImmutableArray<string> NamesOfOthers(City city)
    {
        var own = ReviewRound.UnitsOf(Input, city).Select(unit => unit.Name).ToHashSet(StringComparer.Ordinal);
        var others = Input.Units.Where(unit => unit.City.Key != city.Key);
        string[] Of(Unit unit) => own.Contains(unit.Name) ? [unit.Code.ToString()] : [unit.Code.ToString(), unit.Name];
        return [.. others.SelectMany(Of).Distinct(StringComparer.Ordinal)];
    }

    private IEnumerable<Finding> FindingsOf(Unit unit) => Findings
        .Where(finding => finding.IsAbout(unit.Code.ToString()))
        .Order(Comparer<Finding>.Create(Finding.Compare));

    private ReviewRow RowOf(ReviewedItem item, ImmutableArray<string> foreign)
    {
        var value = item.Value;
        var before = value.Column is { } column ? earlier.Of(value.Unit, column.Id) : null;
        var result = Result.Find(value.Unit.Id);
        var points = result is null ? [] : result.Scores.Where(score => value.IsUsedBy(score.Indicator)).Select(Derive);
        var found = FindingsOf(value.Unit).Where(value.IsPlaceOf);
        return new ReviewRow(
            value.Item,
            value.Measure,
            value.Written,
            value.Column is null ? ItemsBefore(value) : before?.Written ?? string.Empty,
            (value.Cell, before) is (ReportedNumber { Value: var current }, ReportedNumber { Value: var previous }) ? Signed(current - previous) : string.Empty,
            SourceOf(value),
            LinkedValues.Instead(Input.Scheme, value) is { Length: > 0 } instead ? $"该项{instead}；有异议的，请对所列的项提出。" : string.Join('\n', points),
            string.Join('\n', found.Select(finding => Said(finding, foreign))),
            item.Why)
        {
            Choices = value.Column?.Content is ChoiceContent choice ? choice.Words : [],
        };
    }

    /// <summary>How many items the list had of the unit the year before.</summary>
    private string ItemsBefore(SuppliedValue value)
    {
        var list = Before?.Lists.FirstOrDefault(known => known.Layout.File == value.Table.Name);
        return list is null ? string.Empty
            : FormattableString.Invariant($"{list.Items.Count(item => item.Unit.Id == value.Unit.Id || item.Unit.Id == value.Unit.SinglePredecessor)}项");
    }

    private static string Signed(decimal change) => (change > 0 ? "+" : string.Empty) + Invariant.Text(change);

    private static string SourceOf(SuppliedValue value)
    {
        var (table, place) = (value.Table, value.Place);
        var sheet = place.Sheet is null ? string.Empty : $"，工作表“{place.Sheet}”";
        var row = place.Row is not { } number ? string.Empty
            : value.LastRow is { } last && last > number ? $"第{Invariant.Text(number)}～{Invariant.Text(last)}行中" : $"第{Invariant.Text(number)}行";
        return $"{table.Source.Supplier}，{place.File[(place.File.LastIndexOf('/') + 1)..]}{sheet}{row}";
    }

    private static string Said(Finding finding, ImmutableArray<string> foreign)
    {
        if (IsOfOthers(finding, foreign)) return $"{finding.Code.Title}：{Withheld}";
        return finding.Message + (finding.Explanation is { } answer ? $"说明：{answer.Answer}" : string.Empty);
    }

    private static ReviewQuestion QuestionOf(Unit unit, Finding finding, ImmutableArray<string> foreign)
    {
        var place = finding.Place.File[(finding.Place.File.LastIndexOf('/') + 1)..]
            + (finding.Place.Row is { } row ? $"第{Invariant.Text(row)}行" : string.Empty) + (finding.Place.Column is { } column ? $"“{column}”" : string.Empty);
        return IsOfOthers(finding, foreign)
            ? new ReviewQuestion(unit.Name, $"{finding.Code.Id} {finding.Code.Title}", place, Withheld, string.Empty)
            : new ReviewQuestion(unit.Name, $"{finding.Code.Id} {finding.Code.Title}", place, finding.Message, finding.Explanation?.Answer ?? string.Empty);
    }

    /// <summary>True where a finding may say something that other units have, be it a name or a number made from theirs.</summary>
    private static bool IsOfOthers(Finding finding, ImmutableArray<string> foreign)
    {
        if (!OfUnitAlone.Contains(finding.Code)) return true;
        var text = finding.Message + finding.Value + finding.Explanation?.Reason + finding.Explanation?.Evidence;
        return foreign.Any(name => text.Contains(name, StringComparison.Ordinal));
    }
}
