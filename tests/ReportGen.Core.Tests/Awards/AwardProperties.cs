using System.Collections.Immutable;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using ReportGen.Core.Tests.Assessments;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Awards;
using ReportGen.Evaluation.Results;

namespace ReportGen.Core.Tests.Awards;

/// <summary>Laws of the ledger over runs of editions made by chance (seeded).</summary>
public sealed class AwardProperties
{
    private const int Width = 14;

    private static readonly Config Seeded = Config.QuickThrowOnFailure.WithMaxTest(150).WithReplay(2_018UL, 5UL);

    private static readonly Gen<decimal[][][]> Runs = Gen.Choose(0, 12_000).Select(cents => cents / 100m).ArrayOf(3).ArrayOf(Width).ArrayOf(4);

    [Fact]
    public void No_unit_gets_more_than_the_cap() =>
        Holds(edition =>
            edition.Units.All(unit =>
                edition.Awards.PaidTo(unit.Unit.Id) <= edition.Scheme.Awards!.Cap && edition.Awards.Of(unit.Unit.Id).All(award => award.Paid <= award.Amount)
            )
        );

    [Fact]
    public void Without_comparison_there_is_only_the_award_for_a_top_rank() =>
        Holds(edition =>
            edition
                .Awards.Entries.Where(award => edition.Find(award.Unit.Id)!.Comparison is NotCompared)
                .All(award => award.Rule is AwardRule.TopRank or AwardRule.FirstClass)
        );

    [Fact]
    public void The_ledger_adds_up_however_it_is_summed() => Holds(edition =>
    {
        var total = edition.Units.Sum(unit => edition.Awards.PaidTo(unit.Unit.Id));
        return total == edition.Awards.Total
            && total == edition.Awards.SumBy(award => award.RuleId).Sum(sum => sum.Paid)
            && total == edition.Awards.SumBy(award => award.Unit.City.Key).Sum(sum => sum.Paid)
            && total == edition.Awards.SumBy(award => edition.Find(award.Unit.Id)!.Class.Letter).Sum(sum => sum.Paid);
    });

    [Fact]
    public void A_second_reading_of_the_rules_gives_the_same_amounts() => Holds(edition =>
        edition.Units.All(unit => edition.Awards.PaidTo(unit.Unit.Id) == PlainAmount(edition, unit)));

    [Fact]
    public void The_parts_of_a_rank_change_add_up_to_it() => Holds(edition =>
        edition.Units.Select(unit => unit.Comparison).OfType<Compared>().All(compared => compared.Split.Total == compared.RankChange));

    /// <summary>The plan's words read once more, without the product's code: what was held is walked through the comparisons.</summary>
    private static decimal PlainAmount(EditionResult edition, UnitResult unit)
    {
        var letter = unit.Class.Letter[0];
        if (edition.Edition.Year == 2017) return letter == 'A' ? 300m : 0m;
        var amount = unit.Rank <= 3 && letter == 'A' ? 300m : 0m;
        if (unit.Comparison is Compared compared)
        {
            var before = compared.Previous.Class.Letter[0];
            var best = before;
            for (var walk = compared.Previous; walk.Comparison is Compared earlier; walk = earlier.Previous)
                best = (char)Math.Min(best, earlier.Previous.Class.Letter[0]);
            if (letter < before)
            {
                if (letter == 'A' && best > 'A') amount += 300m;
                if (before == 'C' && best > 'B') amount += 200m;
            }
            else
            {
                amount += compared.RankChange >= 10 ? 200m : compared.RankChange >= 5 ? 100m : 0m;
            }
        }

        return Math.Min(amount, 500m);
    }

    private static void Holds(Func<EditionResult, bool> law) =>
        Check.One(Seeded, Prop.ForAll(Runs.ToArbitrary(), run => Assess(run).Editions.All(law)));

    private static Assessment Assess(decimal[][][] run)
    {
        var units = Enumerable
            .Range(0, Width)
            .Select(i => TestScheme.Unit("u" + i.ToString("00", CultureInfo.InvariantCulture), 130_101 + i))
            .ToImmutableArray();
        // The last unit is new in the third edition, so that the set of units changes.
        return TestScheme.Assess(
            units,
            [
                .. run.Select(
                    (values, e) =>
                        (2017 + e, units.Take(e < 2 ? Width - 1 : Width).Select((unit, u) => (unit, values[u].ToImmutableArray())).ToImmutableArray())
                ),
            ]
        );
    }
}
