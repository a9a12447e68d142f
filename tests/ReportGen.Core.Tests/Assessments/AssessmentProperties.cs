using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using ReportGen.Core.Tests.Scoring;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Results;

namespace ReportGen.Core.Tests.Assessments;

/// <summary>Whole editions made by chance (seeded), compared with a second computation and with themselves in another order.</summary>
public sealed class AssessmentProperties
{
    private static readonly Config Seeded = Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(168UL, 17UL);

    private static readonly Gen<decimal[][]> Editions = Gen.Choose(0, 120_000)
        .Select(cents => cents / 100m)
        .ArrayOf(3)
        .NonEmptyListOf()
        .Select(rows => rows.ToArray());

    [Fact]
    public void Totals_classes_and_ranks_agree_with_exact_fractions() =>
        Check.One(
            Seeded,
            Prop.ForAll(
                Editions.ToArbitrary(),
                values =>
                {
                    var edition = Assess(values, reversed: false).Editions[0];
                    var totals = values
                        .Select(row =>
                            row.Select((value, i) => SecondComputation.Hundredths(TestScheme.Rules[i], Fraction.Of(value)))
                                .Aggregate(BigInteger.Zero, BigInteger.Add)
                        )
                        .ToList();
                    return edition
                        .Units.Select(
                            (unit, u) =>
                                (BigInteger)(unit.Total.Value * 100m) == totals[u]
                                && unit.Rank == 1 + totals.Count(total => total > totals[u])
                                && unit.Class.Letter
                                    == (
                                        totals[u] >= 8000 ? "A"
                                        : totals[u] >= 6000 ? "B"
                                        : "C"
                                    )
                                && unit.Dimensions.Select(dimension => dimension.Points).Sum() == unit.Total
                        )
                        .All(agrees => agrees);
                }
            )
        );

    [Fact]
    public void The_order_of_the_rows_changes_no_result() =>
        Check.One(
            Seeded,
            Prop.ForAll(
                Editions.ToArbitrary(),
                values =>
                {
                    var (forward, backward) = (Assess(values, reversed: false).Editions[0], Assess(values, reversed: true).Editions[0]);
                    return forward
                            .Ranked.Select(unit => (unit.Unit.Id, unit.Rank, unit.Total))
                            .SequenceEqual(backward.Ranked.Select(unit => (unit.Unit.Id, unit.Rank, unit.Total)))
                        && forward.Summary.Mean == backward.Summary.Mean;
                }
            )
        );

    [Fact]
    public void Raising_one_value_never_worsens_the_rank_of_its_unit() =>
        Check.One(Seeded, Prop.ForAll(Editions.ToArbitrary(), values =>
        {
            var raised = values.Select((row, i) => i == 0 ? [row[0] + 500m, row[1], row[2]] : row).ToArray();
            return Assess(raised, reversed: false).Editions[0].Units[0].Rank <= Assess(values, reversed: false).Editions[0].Units[0].Rank;
        }));

    [Fact]
    public void Places_gained_are_positive_and_follow_the_ranks()
    {
        var (one, two) = (TestScheme.Unit("one", 130_101), TestScheme.Unit("two", 130_102));
        var assessment = TestScheme.Assess(
            [one, two],
            [(2017, [(one, [0m, 0m, 0m]), (two, [0m, 90m, 0m])]), (2018, [(one, [10_000m, 100m, 12m]), (two, [0m, 90m, 0m])])]
        );
        var compared = Assert.IsType<Compared>(assessment.Editions[1].Units[0].Comparison);
        Assert.Equal((1, 100m, ClassMove.Up), (compared.RankChange, compared.ScoreChange.Value, compared.ClassMove));
        Assert.Equal(-1, Assert.IsType<Compared>(assessment.Editions[1].Units[1].Comparison).RankChange);
    }

    [Fact]
    public void A_gap_between_editions_leaves_nothing_to_compare_with()
    {
        var unit = TestScheme.Unit("one", 130_101);
        var assessment = TestScheme.Assess([unit], [(2017, [(unit, [1m, 1m, 1m])]), (2019, [(unit, [1m, 1m, 1m])])]);
        Assert.Equal(NoComparison.FirstEdition, Assert.IsType<NotCompared>(assessment.Editions[1].Units[0].Comparison).Reason);
    }

    private static Assessment Assess(decimal[][] values, bool reversed)
    {
        var rows = values
            .Select((row, i) => (Unit: TestScheme.Unit("u" + i.ToString("000", CultureInfo.InvariantCulture), 130_101 + i), Values: row.ToImmutableArray()))
            .ToImmutableArray();
        return TestScheme.Assess([.. rows.Select(row => row.Unit)], [(2019, reversed ? [.. Enumerable.Reverse(rows)] : rows)]);
    }
}
