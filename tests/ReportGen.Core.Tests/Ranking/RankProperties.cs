using FsCheck;
using FsCheck.Fluent;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Ranking;

namespace ReportGen.Core.Tests.Ranking;

public sealed class RankProperties
{
    private static readonly Config Seeded = Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(4_711UL, 13UL);

    private static readonly Gen<int[]> Totals = Gen.Choose(0, 60).ArrayOf();

    [Fact]
    public void A_rank_is_one_more_than_the_number_that_are_better() =>
        Check.One(Seeded, Prop.ForAll(Totals.ToArbitrary(), totals =>
        {
            var points = Array.ConvertAll(totals, total => new Points(total));
            var ranks = CompetitionRank.Of(points);
            return Enumerable.Range(0, points.Length).All(i => ranks[i] == 1 + points.Count(other => other > points[i]));
        }));

    [Fact]
    public void The_order_of_the_rows_changes_nothing() =>
        Check.One(Seeded, Prop.ForAll(Totals.ToArbitrary(), totals =>
        {
            var forward = CompetitionRank.Of(Array.ConvertAll(totals, total => new Points(total)));
            var backward = CompetitionRank.Of([.. Enumerable.Reverse(totals).Select(total => new Points(total))]);
            return forward.SequenceEqual(Enumerable.Reverse(backward));
        }));

    [Fact]
    public void Quartiles_interpolate_between_order_statistics()
    {
        Assert.Equal(new Quartiles(1m, 1.75m, 2.5m, 3.25m, 4m, 2.5m, 4), Quartiles.Of([4m, 1m, 3m, 2m]));
        Assert.Equal(new Quartiles(7m, 7m, 7m, 7m, 7m, 7m, 1), Quartiles.Of([7m]));
        Assert.Null(Quartiles.Of([]));
    }
}
