using System.Text.RegularExpressions;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Results;

namespace ReportGen.Site.Tests.Disclosures;

/// <summary>The numbers of an edition that occur nowhere else, as they would be written.</summary>
internal static partial class Canaries
{
    /// <summary>Scores of units, their values and changes, and means over groups to which any of the units belongs.</summary>
    public static HashSet<string> Of(Assessment assessment, int year, Func<UnitResult, bool> isHidden)
    {
        var edition = assessment.Find(year)!;
        var tokens = edition.Units.Where(isHidden).SelectMany(NumbersOf)
            .Concat(GroupsOf(edition, isHidden).SelectMany(NumbersOf))
            .Concat(
                assessment
                    .Editions.SelectMany(other => other.Units)
                    .Where(result =>
                        result.Comparison is Compared compared
                        && (compared.Edition == year ? isHidden(compared.Previous) : edition.Units.Contains(result) && isHidden(result))
                    )
                    .Select(result => ((Compared)result.Comparison).ScoreChange.Value)
            )
            .Select(Written)
            .ToHashSet(StringComparer.Ordinal);
        // A number that is public anyway proves nothing.
        tokens.ExceptWith(edition.Units.Where(result => !isHidden(result)).SelectMany(NumbersOf).Select(Written));
        return tokens;
    }

    /// <summary>Numbers with decimals that stand in a text.</summary>
    public static HashSet<string> In(string text) => [.. Decimals().Matches(text).Select(match => match.Value)];

    private static IEnumerable<GroupSummary> GroupsOf(EditionResult edition, Func<UnitResult, bool> isHidden) =>
        [
            .. edition.Units.Any(isHidden) ? [edition.Summary] : Array.Empty<GroupSummary>(),
            .. edition.Cities.Where(city => city.Units.Any(isHidden)).Select(city => city.Summary),
            .. edition
                .ClassSummaries.OfType<GroupSummary>()
                .Zip(edition.Scheme.Classes.Classes)
                .Where(pair => edition.Units.Any(unit => unit.Class == pair.Second && isHidden(unit)))
                .Select(pair => pair.First),
        ];

    private static IEnumerable<decimal> NumbersOf(UnitResult result) =>
        [
            result.Total.Value,
            .. result.Dimensions.Select(score => score.Points.Value),
            .. result.Scores.Select(score => score.Points.Value),
            .. result.Scores.Select(score => score.Value).OfType<decimal>(),
        ];

    private static IEnumerable<decimal> NumbersOf(GroupSummary group) =>
        [group.Mean.Value, .. group.DimensionMeans.Select(mean => mean.Value), .. group.IndicatorMeans.Select(mean => mean.Value)];

    private static string Written(decimal number) => Math.Abs(number).ToString("0.00##", System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d+\.\d{2,}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Decimals();
}
