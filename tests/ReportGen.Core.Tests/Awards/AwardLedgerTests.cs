using ReportGen.Core.Tests.Assessments;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Awards;
using ReportGen.Evaluation.Classes;
using ReportGen.Evaluation.Disclosures;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Core.Tests.Awards;

public sealed class AwardLedgerTests
{
    /// <summary>乙 rises to class A and to rank 1 (300 and 300, capped at 500), 丙 gains a place (100), 甲 and 丁 get nothing.</summary>
    private readonly EditionResult edition = PointsWorld.Assess(
        PointsWorld.Scheme with { Awards = TestScheme.Awards with { TopRanks = 2, RankSteps = [new RankStep(1, 100m), new RankStep(3, 150m)] } },
        (TestScheme.Edition(2018), "甲:50+35 乙:50+20 丙:30+20 丁:40+15"),
        (TestScheme.Edition(2019), "甲:50+29 乙:55+30 丙:30+25 丁:30+15")).Editions[1];

    private AwardLedger Ledger => edition.Awards;

    [Fact]
    public void A_unit_with_several_awards_is_counted_once()
    {
        Assert.Equal((2, 3, 600m), (Ledger.Units, Ledger.Entries.Length, Ledger.Total));
        Assert.Equal([new AwardSum("all", 2, 3, 700m, 600m)], Ledger.SumBy(_ => "all"));
    }

    [Fact]
    public void Sums_stand_in_the_order_of_what_they_are_summed_by() =>
        Assert.Equal(
            [new AwardSum("rank-1", 1, 1, 100m, 100m), new AwardSum("to-a", 1, 1, 300m, 200m), new AwardSum("top-2", 1, 1, 300m, 300m)],
            Ledger.SumBy(award => award.RuleId));

    [Fact]
    public void A_unit_without_award_is_paid_nothing()
    {
        var (first, second) = (PointsWorld.Unit("甲").Id, PointsWorld.Unit("乙").Id);
        Assert.Empty(Ledger.Of(first));
        Assert.Empty(Ledger.ExcludedOf(first));
        Assert.Equal((0m, 500m), (Ledger.PaidTo(first), Ledger.PaidTo(second)));
        Assert.Equal(["top-2", "to-a"], Ledger.Of(second).Select(award => award.RuleId));
        Assert.False(Ledger.IsUndisclosed);
    }

    [Fact]
    public void Places_gained_are_proven_by_two_ranks()
    {
        var award = Assert.Single(Ledger.Of(PointsWorld.Unit("丙").Id));
        Assert.Equal((4, 3, 1), (award.Proof.Baseline, award.Proof.Rank, award.Proof.Gain));
        Assert.Null(Ledger.Of(PointsWorld.Unit("乙").Id)[0].Proof.Gain);
    }

    /// <summary>
    /// Held in 2018 as class A from 75, lost in 2019, reached again in 2020, where A begins at 80: it was held. Of a scale with other letters nothing was.
    /// </summary>
    [Theory]
    [InlineData("A", "B", "C", 0, 1)]
    [InlineData("甲", "乙", "丙", 1, 0)]
    public void A_class_held_under_another_scheme_counts_by_its_letter(string first, string second, string third, int awarded, int excluded)
    {
        var policy = TestScheme.Awards with { FirstEdition = 2010, TopRanks = 0, RankSteps = [], RegainedClassExcluded = true };
        var now = PointsWorld.Scheme with { Awards = policy };
        var earlier = now with
        {
            Id = new SchemeId("earlier"),
            Classes = new ClassScale([new(first, first, new Points(75m)), new(second, second, new Points(60m)), new(third, third, Points.Zero)]),
        };
        var last = PointsWorld.AssessEach(
            (earlier, TestScheme.Edition(2018), "甲:48+30"), (now, TestScheme.Edition(2019), "甲:35+30"), (now, TestScheme.Edition(2020), "甲:55+30")).Editions[2];
        Assert.Equal((awarded, excluded), (last.Awards.Entries.Length, last.Awards.Excluded.Length));
    }

    [Fact]
    public void Before_the_first_edition_of_the_policy_nothing_is_awarded()
    {
        var policy = TestScheme.Awards with { FirstEdition = 2020, RankSteps = [new RankStep(1, 100m)] };
        var editions = PointsWorld.Assess(
            PointsWorld.Scheme with { Awards = policy },
            (TestScheme.Edition(2018), "甲:50+35 乙:50+20 丙:30+20"),
            (TestScheme.Edition(2019), "甲:50+36 乙:50+21 丙:50+30")).Editions;
        Assert.All(editions, edition => Assert.Empty(edition.Awards.Entries));
        Assert.All(editions, edition => Assert.Empty(edition.Awards.Excluded));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Where_a_scheme_knows_no_awards_none_are_withheld(bool isOpen)
    {
        var withoutAwards = TestScheme.Edition(2019) with { Disclosure = new Disclosure(isOpen, isOpen, Awards: false, []) };
        AwardLedger Shown(Scheme scheme) => DisclosureControl.Apply(PointsWorld.Assess(scheme, (withoutAwards, "甲:50+35"))).Editions[0].Awards;
        Assert.False(Shown(PointsWorld.Scheme with { Awards = null }).IsUndisclosed);
        Assert.True(Shown(PointsWorld.Scheme).IsUndisclosed);
        Assert.Empty(Shown(PointsWorld.Scheme with { Awards = null }).Entries);
    }
}
