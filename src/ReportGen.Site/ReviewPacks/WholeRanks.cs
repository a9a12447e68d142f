using System.Collections.Immutable;
using ReportGen.Content;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Results;
using ReportGen.Site.AwardTables;
using ReportGen.Site.Changes;
using ReportGen.Site.Derivations;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.ReviewPacks;

/// <summary>A score of a unit among all units.</summary>
public sealed record WholeRow(string Name, string Points, string Rank, string Mean, bool IsGroup);

/// <summary>
/// How the units of a city stand among all: the only thing in a pack that is made from the results of others, and only their number: ranks, and means over so
/// many units that none can be worked out.
/// </summary>
/// <param name="Whole">What all units together are called.</param>
/// <param name="Summary">Rank, change and award in a sentence.</param>
/// <param name="Rows">Total, dimensions and indicators.</param>
public sealed record WholeRanks(string Whole, string Summary, ImmutableArray<WholeRow> Rows)
{
    /// <summary>Fewer units of other cities than these could be worked out from the means.</summary>
    public const int LeastOthers = 10;

    /// <summary>Why a pack has no ranks; empty where it has.</summary>
    public static string WhyNot(ReviewPackInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var whole = input.Whole.Scheme.Terms.Whole;
        if (input.Scope == ReviewScope.None) return $"按设置，征求意见时不提供{whole}位次和{whole}平均。";
        var others = input.Whole.Units.Count(unit => unit.Unit.City.Key != input.City.Key);
        return others >= LeastOthers ? string.Empty
            : $"其他市的{input.Whole.Scheme.UnitKind}不足{Format.Count(LeastOthers)}个，从平均数可以推算出它们的得分，因此不提供{whole}位次和{whole}平均。";
    }

    /// <summary>The ranks of a unit.</summary>
    public static WholeRanks Of(EditionResult edition, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(unit);
        var (result, scheme, summary) = (edition.Find(unit.Id)!, edition.Scheme, edition.Summary);
        var rows = ImmutableArray.CreateBuilder<WholeRow>();
        rows.Add(new WholeRow("综合得分", Format.Points(result.Total), Format.Count(result.Rank), Format.Points(summary.Mean), IsGroup: true));
        var next = 0;
        for (var d = 0; d < result.Dimensions.Length; d++)
        {
            var dimension = result.Dimensions[d];
            rows.Add(new WholeRow(
                dimension.Dimension.Name, Format.Points(dimension.Points), Format.Count(dimension.Rank), Format.Points(summary.DimensionMeans[d]), IsGroup: true));
            foreach (var indicator in dimension.Dimension.Indicators)
            {
                var score = result.Scores[next];
                rows.Add(new WholeRow(
                    indicator.ShortName, Format.Points(score.Points), Format.Count(score.Rank), Format.Points(summary.IndicatorMeans[next]), IsGroup: false));
                next++;
            }
        }

        return new WholeRanks(scheme.Terms.Whole, SummaryOf(edition, result), rows.ToImmutable());
    }

    private static string SummaryOf(EditionResult edition, UnitResult result)
    {
        var (scheme, whole) = (edition.Scheme, edition.Scheme.Terms.Whole);
        var rank = $"综合得分{Format.Points(result.Total)}分，属{result.Class.Letter}类，居{whole}{Format.Count(edition.Summary.Count)}个{scheme.UnitKind}第{Format.Count(result.Rank)}位";
        var change = result.Comparison is Compared compared
            ? $"，比上年度{(compared.RankChange == 0 ? "没有升降" : ChangeWords.OfRank(compared.RankChange))}" : string.Empty;
        var paid = edition.Awards.PaidTo(result.Unit.Id);
        var award = scheme.Awards is null ? string.Empty : paid == 0 ? $"；不享受{scheme.Terms.Leap}奖励" : $"；{scheme.Terms.Leap}奖励{AwardWords.Amount(paid)}万元";
        return $"{rank}{change}{award}。";
    }
}
