using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Results;
using ReportGen.Site.Changes;
using ReportGen.Site.Formatting;
using ReportGen.Site.Navigation;

namespace ReportGen.Site.Pages.Leaps;

/// <summary>Who gained most in a dimension.</summary>
/// <param name="Name">The dimension.</param>
/// <param name="Weight">Its full points.</param>
/// <param name="Units">At most three units, and those that gained as much as the third.</param>
public sealed record DimensionLeap(string Name, string Weight, ImmutableArray<PointsLeap> Units)
{
    private const int Most = 3;

    internal static ImmutableArray<DimensionLeap> Of(PageContext page, EditionResult edition) =>
        [.. edition.Scheme.Dimensions.Select((dimension, d) => new DimensionLeap(dimension.Name, Format.Weight(dimension.Weight), Best(page, edition, d)))];

    private static ImmutableArray<PointsLeap> Best(PageContext page, EditionResult edition, int d)
    {
        var gains = edition.Units
            .Where(unit => unit.Comparison is Compared)
            .Select(unit => (Unit: unit, Before: ((Compared)unit.Comparison).Previous.Dimensions[d].Points))
            .Select(entry => (entry.Unit, entry.Before, Gain: entry.Unit.Dimensions[d].Points - entry.Before))
            .Where(entry => entry.Gain.Value > 0m)
            .OrderByDescending(entry => entry.Gain)
            .ThenBy(entry => entry.Unit.Unit.Code)
            .ToList();
        return
        [
            .. gains.TakeWhile(entry => entry.Gain >= gains[Math.Min(Most, gains.Count) - 1].Gain).Select(entry => new PointsLeap(
                page.NameOf(entry.Unit.Unit),
                page.To(page.Addresses.County(edition.Edition.Year, entry.Unit.Unit)),
                entry.Unit.Unit.City.Name,
                Format.Points(entry.Before),
                Format.Points(entry.Unit.Dimensions[d].Points),
                ChangeMark.Of(entry.Gain))),
        ];
    }
}

/// <summary>A unit that gained points.</summary>
/// <param name="Name">The unit.</param>
/// <param name="Href">Its report.</param>
/// <param name="City">Its city-level group.</param>
/// <param name="Before">Points in the edition before.</param>
/// <param name="Now">Points now.</param>
/// <param name="Change">What it gained.</param>
public sealed record PointsLeap(string Name, string Href, string City, string Before, string Now, ChangeMark Change);
