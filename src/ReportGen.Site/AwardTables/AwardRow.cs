using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Awards;
using ReportGen.Site.ClassStructure;
using ReportGen.Site.Derivations;
using ReportGen.Site.Navigation;

namespace ReportGen.Site.AwardTables;

/// <summary>An entry of the award ledger in a table.</summary>
public sealed record AwardRow
{
    public required string Name { get; init; }

    public required string Href { get; init; }

    public required string City { get; init; }

    public required string CityHref { get; init; }

    public required ClassMark Class { get; init; }

    public required string Rule { get; init; }

    /// <summary>The numbers that prove it.</summary>
    public required string Proof { get; init; }

    public required string Clause { get; init; }

    public required string Amount { get; init; }

    public required string Paid { get; init; }

    /// <summary>Whether the cap takes something away.</summary>
    public required bool IsCapped { get; init; }

    /// <summary>The reading on which it rests; 无 where none was needed.</summary>
    public required string Reading { get; init; }

    internal static ImmutableArray<AwardRow> Of(PageContext page, EditionResult edition, IEnumerable<Award> awards) =>
        [.. awards.Select(award => Of(page, edition, award))];

    private static AwardRow Of(PageContext page, EditionResult edition, Award award)
    {
        var reading = AwardWords.Reading(award.Reading);
        return new AwardRow
        {
            Name = award.Unit.Name,
            Href = page.To(page.Addresses.County(edition.Edition.Year, award.Unit)),
            City = award.Unit.City.Name,
            CityHref = page.To(page.Addresses.City(edition.Edition.Year, award.Unit.City)),
            Class = ClassMark.Of(edition.Scheme.Classes, edition.Find(award.Unit.Id)!.Class),
            Rule = AwardWords.Rule(award, edition.Scheme),
            Proof = AwardWords.Proof(award),
            Clause = AwardWords.Clause(award, edition.Scheme.Awards!),
            Amount = AwardWords.Amount(award.Amount),
            Paid = AwardWords.Amount(award.Paid),
            IsCapped = award.Paid < award.Amount,
            Reading = reading.Length == 0 ? "—" : reading,
        };
    }
}
