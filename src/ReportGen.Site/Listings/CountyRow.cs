using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Freezing;
using ReportGen.Evaluation.Results;
using ReportGen.Site.Changes;
using ReportGen.Site.ClassStructure;
using ReportGen.Site.Formatting;
using ReportGen.Site.Navigation;

namespace ReportGen.Site.Listings;

/// <summary>A unit in a table of units.</summary>
public sealed record CountyRow
{
    public required string Name { get; init; }

    public required string Href { get; init; }

    public required string City { get; init; }

    public required string CityHref { get; init; }

    public required ClassMark Class { get; init; }

    public required string Total { get; init; }

    public required string Rank { get; init; }

    public required string CityRank { get; init; }

    /// <summary>Rank in the edition before; 不可比 where there is no comparison.</summary>
    public required string PreviousRank { get; init; }

    public required string PreviousTotal { get; init; }

    public required string PreviousClass { get; init; }

    public required ChangeMark ScoreChange { get; init; }

    public required ChangeMark RankChange { get; init; }

    /// <summary>Places by the unit's own score.</summary>
    public required ChangeMark OwnPlaces { get; init; }

    /// <summary>Places by the scores of the others.</summary>
    public required ChangeMark OthersPlaces { get; init; }

    /// <summary>Places by units that only one of the two editions has.</summary>
    public required ChangeMark UnitsPlaces { get; init; }

    /// <summary>True where a correction changed total, class or rank.</summary>
    public required bool IsRevised { get; init; }

    public required ImmutableArray<string> Dimensions { get; init; }

    private static readonly ImmutableArray<string> Revisable = [ResultItems.Total, ResultItems.Class, ResultItems.Rank];

    internal static CountyRow Of(PageContext page, EditionResult edition, UnitResult result)
    {
        var compared = result.Comparison as Compared;
        return new CountyRow
        {
            Name = page.NameOf(result.Unit),
            Href = page.To(page.Addresses.County(edition.Edition.Year, result.Unit)),
            City = result.Unit.City.Name,
            CityHref = page.To(page.Addresses.City(edition.Edition.Year, result.Unit.City)),
            Class = ClassMark.Of(edition.Scheme.Classes, result.Class),
            Total = Format.Points(result.Total),
            Rank = Format.Count(result.Rank),
            CityRank = Format.Count(result.CityRank),
            PreviousRank = compared is null ? ChangeMark.NotComparable.Text : Format.Count(compared.Previous.Rank),
            PreviousTotal = compared is null ? ChangeMark.NotComparable.Text : Format.Points(compared.Previous.Total),
            PreviousClass = compared is null ? ChangeMark.NotComparable.Text : compared.Previous.Class.Letter,
            ScoreChange = ChangeMark.OfScore(result.Comparison),
            RankChange = ChangeMark.OfRank(result.Comparison),
            OwnPlaces = ChangeMark.OfPart(compared?.Split.Own),
            OthersPlaces = ChangeMark.OfPart(compared?.Split.Others),
            UnitsPlaces = ChangeMark.OfPart(compared?.Split.Units),
            IsRevised = Revisable.Any(item => edition.Edition.IsRevised(result.Unit.Code.ToString(), item)),
            Dimensions = [.. result.Dimensions.Select(dimension => Format.Points(dimension.Points))],
        };
    }
}
