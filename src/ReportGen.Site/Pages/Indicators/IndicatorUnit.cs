using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Changes;
using ReportGen.Site.Formatting;
using ReportGen.Site.Navigation;

namespace ReportGen.Site.Pages.Indicators;

/// <summary>A unit in the table of one indicator.</summary>
public sealed record IndicatorUnit
{
    public required string Rank { get; init; }

    public required string Name { get; init; }

    public required string Href { get; init; }

    public required string City { get; init; }

    public required string Value { get; init; }

    /// <summary>Whether the value is not a number as it stands, so that the script needs one to sort by.</summary>
    public required bool HasSort { get; init; }

    /// <summary>That number; empty where there is none.</summary>
    public required string ValueSort { get; init; }

    public required string Points { get; init; }

    public required ChangeMark Change { get; init; }

    /// <summary>By rank in the indicator; equal points by value, then by code.</summary>
    internal static ImmutableArray<IndicatorUnit> Of(PageContext page, EditionResult edition, int index) =>
    [
        .. edition.Units
            .OrderBy(result => result.Scores[index].Rank)
            .ThenByDescending(result => result.Scores[index].Observation is Measured measured ? measured.Value.Value : 0m)
            .ThenBy(result => result.Unit.Code)
            .Select(result => Of(page, edition, index, result)),
    ];

    /// <summary>Those whose points rose most.</summary>
    internal static ImmutableArray<IndicatorUnit> Improved(PageContext page, EditionResult edition, int index) =>
    [
        .. edition.Units
            .Where(result => ChangeOf(result, index) is { Value: > 0m })
            .OrderByDescending(result => ChangeOf(result, index))
            .ThenBy(result => result.Unit.Code)
            .Take(IndicatorWords.Most)
            .Select(result => Of(page, edition, index, result)),
    ];

    private static Points? ChangeOf(UnitResult result, int index) =>
        result.Comparison is Compared compared ? result.Scores[index].Points - compared.Previous.Scores[index].Points : null;

    private static IndicatorUnit Of(PageContext page, EditionResult edition, int index, UnitResult result)
    {
        var score = result.Scores[index];
        return new IndicatorUnit
        {
            Rank = Format.Count(score.Rank),
            Name = page.NameOf(result.Unit),
            Href = page.To(page.Addresses.County(edition.Edition.Year, result.Unit)),
            City = result.Unit.City.ShortName,
            Value = ValueText(score),
            HasSort = score.Observation is not Measured,
            ValueSort = score.Observation switch
            {
                Measured or Missing => string.Empty,
                Counted counted => Format.Count(counted.Items.Length),
                _ => Format.Points(score.Points),
            },
            Points = Format.Points(score.Points),
            Change = ChangeOf(result, index) is { } change ? ChangeMark.Of(change) : ChangeMark.NotComparable,
        };
    }

    private static string ValueText(Score score) => score.Observation switch
    {
        Measured measured => Format.Value(measured.Value.Value, score.Indicator.Decimals),
        Counted { Assessed: { Value: > 0m } assessed } counted =>
            $"{Format.Count(counted.Items.Length)}项，另评定{Format.Points(assessed.Rounded(score.Decimals))}分",
        Counted counted => $"{Format.Count(counted.Items.Length)}项",
        Answered answered => string.Join('；', answered.Words),
        Assessed assessed => Format.Points(assessed.Points.Rounded(score.Decimals)) + "分",
        Missing missing => Format.Reason(missing.Reason),
        _ => throw new InvalidOperationException($"No words are defined for {score.Observation}."),
    };
}
