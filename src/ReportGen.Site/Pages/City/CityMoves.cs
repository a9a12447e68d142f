using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Results;
using ReportGen.Site.Formatting;
using ReportGen.Site.Listings;
using ReportGen.Site.Navigation;
using ReportGen.Site.Wording;

namespace ReportGen.Site.Pages.City;

/// <summary>Who rose and who fell in the city.</summary>
public sealed record CityMoves
{
    private const int Most = 5;

    public required string Lead { get; init; }

    public required ImmutableArray<string> ClassMoves { get; init; }

    public required Movers Movers { get; init; }

    internal static CityMoves Of(PageContext page, EditionResult edition, CityResult city)
    {
        var compared = city
            .Units.Where(result => result.Comparison is Compared)
            .Select(result => (Result: result, Comparison: (Compared)result.Comparison))
            .ToList();
        var (up, down) = (compared.Count(unit => unit.Comparison.RankChange > 0), compared.Count(unit => unit.Comparison.RankChange < 0));
        var moves = compared
            .Where(unit => unit.Comparison.ClassMove != ClassMove.None)
            .OrderBy(unit => unit.Comparison.ClassMove)
            .ThenBy(unit => unit.Result.Unit.Code)
            .Select(unit =>
                $"{unit.Result.Unit.Name}由{unit.Comparison.Previous.Class.Letter}类{(unit.Comparison.ClassMove == ClassMove.Up ? "升入" : "降为")}" +
                    $"{unit.Result.Class.Letter}类"
                + $"（{Format.Points(unit.Comparison.Previous.Total)}分→{ResultWords.Total(unit.Result)}）"
            );
        return new CityMoves
        {
            Lead =
                compared.Count == 0
                    ? "本年度没有可与上年度比较的结果。"
                    : $"可与上年度比较的{Format.Count(compared.Count)}个{edition.Scheme.UnitKind}中，{edition.Scheme.Terms.Whole}位次" +
                        $"{ResultWords.Counts([("上升", up), ("下降", down), ("不变", compared.Count - up - down)])}。",
            ClassMoves = [.. moves],
            Movers = Movers.Of(page, edition, city.Units, Most),
        };
    }
}
