using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Results;
using ReportGen.Site.Formatting;
using ReportGen.Site.Navigation;

namespace ReportGen.Site.Pages.City;

/// <summary>The city in one edition.</summary>
public sealed record CityYear
{
    public required string Edition { get; init; }

    public required bool IsCurrent { get; init; }

    public required bool HasHref { get; init; }

    public required string Href { get; init; }

    public required string Count { get; init; }

    public required string Mean { get; init; }

    public required string Province { get; init; }

    public required string Rank { get; init; }

    public required ImmutableArray<string> Classes { get; init; }

    /// <summary>Whether another scheme or other boundaries stand between this edition and the one before it.</summary>
    public required bool IsBreak { get; init; }

    public required string BreakReason { get; init; }
}

/// <summary>The city through the editions up to the page's own.</summary>
internal static class CityHistory
{
    public static ImmutableArray<CityYear> Of(PageContext page, EditionResult edition, CityResult city)
    {
        var entries = Entries(page, edition, city);
        return
        [
            .. entries.Select((entry, i) => new CityYear
            {
                Edition = Format.EditionLabel(entry.Edition.Edition.Year),
                IsCurrent = entry.Edition == edition,
                HasHref = entry.Edition != edition && page.Addresses.Has(entry.Edition.Edition.Year),
                Href = page.Addresses.Has(entry.Edition.Edition.Year) ? page.To(page.Addresses.City(entry.Edition.Edition.Year, city.City)) : string.Empty,
                Count = Format.Count(entry.City.Summary.Count),
                Mean = Format.Points(entry.City.Summary.Mean),
                Province = Format.Points(entry.Edition.Summary.Mean),
                Rank = $"{Format.Count(entry.City.Rank)}/{Format.Count(entry.Edition.Cities.Length)}",
                Classes = [.. entry.City.Summary.ClassCounts.Select(Format.Count)],
                IsBreak = i > 0 && BreakReason(entries[i - 1], entry).Length > 0,
                BreakReason = i > 0 ? BreakReason(entries[i - 1], entry) : string.Empty,
            }),
        ];
    }

    public static ImmutableArray<(EditionResult Edition, CityResult City)> Entries(PageContext page, EditionResult edition, CityResult city) =>
    [
        .. page.Input.Assessment.Editions.OfType<EditionResult>()
            .Where(candidate => candidate.Edition.Year <= edition.Edition.Year && candidate.Scheme.FullPoints == edition.Scheme.FullPoints)
            .Select(candidate => (candidate, City: Neighbours.CityIn(candidate, city.City)))
            .Where(entry => entry.City is not null)
            .Select(entry => (entry.candidate, entry.City!)),
    ];

    /// <summary>What stands between two editions; a mean over other units is another mean.</summary>
    public static string BreakReason((EditionResult Edition, CityResult City) before, (EditionResult Edition, CityResult City) now)
    {
        if (before.Edition.Scheme.Id != now.Edition.Scheme.Id) return "评价方案有变化，前后不可直接比较";
        var same = before.City.Units.Select(result => result.Unit.Id).ToHashSet().SetEquals(now.City.Units.Select(result => result.Unit.Id));
        return same ? string.Empty : "行政区划有调整，参评单位前后不同";
    }
}
