using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Awards;
using ReportGen.Evaluation.Results;
using ReportGen.Site.ClassStructure;
using ReportGen.Site.Derivations;
using ReportGen.Site.Formatting;
using ReportGen.Site.Navigation;

namespace ReportGen.Site.AwardTables;

/// <summary>What a unit is awarded in all, with its single awards.</summary>
public sealed record AwardedUnit
{
    public required string Name { get; init; }

    public required string Href { get; init; }

    public required string City { get; init; }

    public required string CityHref { get; init; }

    public required ClassMark Class { get; init; }

    public required string Rank { get; init; }

    /// <summary>Number of single awards.</summary>
    public required string Entries { get; init; }

    public required string Amount { get; init; }

    public required string Paid { get; init; }

    /// <summary>Its conditions in a line, A类且位次在前3位、升入A类.</summary>
    public required string Conditions { get; init; }

    /// <summary>The single awards.</summary>
    public required ImmutableArray<AwardRow> Awards { get; init; }

    /// <summary>One row for each unit: the largest sum first, then by rank, then by code.</summary>
    internal static ImmutableArray<AwardedUnit> Of(PageContext page, EditionResult edition, IEnumerable<Award> awards) =>
    [
        .. awards
            .GroupBy(award => award.Unit.Id)
            .Select(group => (Result: edition.Find(group.Key)!, Awards: group.ToImmutableArray()))
            .OrderByDescending(unit => unit.Awards.Sum(award => award.Paid))
            .ThenBy(unit => unit.Result.Rank)
            .ThenBy(unit => unit.Result.Unit.Code)
            .Select(unit => Of(page, edition, unit.Result, unit.Awards)),
    ];

    private static AwardedUnit Of(PageContext page, EditionResult edition, UnitResult result, ImmutableArray<Award> awards)
    {
        var (unit, year) = (result.Unit, edition.Edition.Year);
        return new AwardedUnit
        {
            Name = page.NameOf(unit),
            Href = page.To(page.Addresses.County(year, unit)),
            City = unit.City.Name,
            CityHref = page.To(page.Addresses.City(year, unit.City)),
            Class = ClassMark.Of(edition.Scheme.Classes, result.Class),
            Rank = Format.Count(result.Rank),
            Entries = Format.Count(awards.Length),
            Amount = AwardWords.Amount(awards.Sum(award => award.Amount)),
            Paid = AwardWords.Amount(awards.Sum(award => award.Paid)),
            Conditions = string.Join('、', awards.Select(award => AwardWords.Rule(award, edition.Scheme))),
            Awards = [.. awards.Select(award => AwardRow.Of(award, edition.Scheme))],
        };
    }
}
