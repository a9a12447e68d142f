using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Analysis.Measures;
using ReportGen.Audit;
using ReportGen.Audit.Assurance;
using ReportGen.Audit.Inputs;
using ReportGen.Content;
using ReportGen.Core.Tests.Assessments;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Awards;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Results;

namespace ReportGen.Core.Tests.Assurance;

/// <summary>Results that somebody tampered with; a sound program makes none of them.</summary>
public sealed class AssuranceChecksTests
{
    private static readonly ImmutableArray<Unit> Units =
    [
        .. Enumerable.Range(0, 4).Select(i => TestScheme.Unit("u" + i.ToString(CultureInfo.InvariantCulture), 130_101 + i)),
    ];
    private static readonly ImmutableArray<ImmutableArray<decimal>> Values =
    [
        [10_000m, 100m, 12m],
        [5_000m, 100m, 8m],
        [5_000m, 100m, 8m],
        [100.5m, 3m, 1m],
    ];

    [Fact]
    public void Sound_results_are_found_sound() => Assert.Empty(Check(edition => edition));

    [Fact]
    public void A_score_above_its_weight_is_reported() =>
        Assert.Contains(
            FindingsOf(unit => unit with { Scores = unit.Scores.SetItem(0, unit.Scores[0] with { Points = new Points(5.01m) }) }),
            finding => finding.Code == Catalogue.ScoreOutOfRange && finding.Place.Row == 2
        );

    [Fact]
    public void A_total_above_the_full_points_is_reported() =>
        Assert.Equal(Catalogue.ScoreOutOfRange, Assert.Single(FindingsOf(unit => unit with { Total = new Points(100.01m) })).Code);

    [Fact]
    public void A_score_that_is_a_cent_off_is_reported() =>
        Assert.Equal(
            Catalogue.RecomputationDiffers,
            Assert.Single(FindingsOf(unit => unit with { Scores = unit.Scores.SetItem(1, unit.Scores[1] with { Points = new Points(39.99m) }) })).Code
        );

    [Fact]
    public void A_total_that_is_not_the_sum_is_reported() =>
        Assert.Equal(Catalogue.RecomputationDiffers, Assert.Single(FindingsOf(unit => unit with { Total = new Points(99.99m) })).Code);

    [Fact]
    public void A_class_that_is_not_that_of_the_total_is_reported()
    {
        var findings = FindingsOf(unit => unit with { Class = TestScheme.Scheme.Classes.Classes[1] });
        Assert.Equal([Catalogue.ClassCountsDiffer, Catalogue.ClassCountsDiffer], findings.Select(finding => finding.Code));
        Assert.Contains("逐县清点为 A 类 1 个、B 类 2 个、C 类 1 个", findings[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, 1)]
    [InlineData(1, 2)]
    public void A_rank_that_does_not_follow_is_reported(int rank, int cityRank) =>
        Assert.Equal(Catalogue.RanksDiffer, Assert.Single(FindingsOf(unit => unit with { Rank = rank, CityRank = cityRank })).Code);

    [Theory]
    [InlineData(301, 301, "没有这样的金额")]
    [InlineData(300, 200, "复核应得 300")]
    [InlineData(300, 600, "超过上限 500")]
    public void An_award_that_is_not_due_is_reported(int amount, int paid, string words)
    {
        var finding = Assert.Single(
            Check(edition => Made(edition, edition.Units, [edition.Awards.Entries[0] with { Amount = amount, Paid = paid }, .. edition.Awards.Entries.Skip(1)]))
        );
        Assert.Equal(Catalogue.AwardsDiffer, finding.Code);
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_award_that_nothing_gives_is_reported()
    {
        var finding = Assert.Single(
            Check(edition => Made(edition, edition.Units, [.. edition.Awards.Entries, edition.Awards.Entries[0] with { Unit = edition.Units[3].Unit }]))
        );
        Assert.Equal((Catalogue.AwardsDiffer, "130104 u3县"), (finding.Code, finding.Region));
    }

    [Fact]
    public void The_tie_rule_is_held_against_an_assurers_list()
    {
        var findings = Check(edition => edition, Table(new AssuranceRow(Units[1], 3, null, 2, null, null), new AssuranceRow(Units[2], 4, null, 3, null, null)));
        var finding = Assert.Single(findings);
        Assert.Equal((Catalogue.RanksDiffer, 4, "位次"), (finding.Code, finding.Place.Row, finding.Place.Column));
        Assert.Contains("并列", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_agrees_is_silent() =>
        Assert.Empty(Check(edition => edition, Table(new AssuranceRow(Units[0], 2, 100m, 1, "A", 300m), new AssuranceRow(Units[3], 3, null, null, null, 0m))));

    private static List<Finding> FindingsOf(Func<UnitResult, UnitResult> tamper) =>
        [.. Check(edition => Made(edition, edition.Units.SetItem(0, tamper(edition.Units[0])), edition.Awards.Entries))];

    private static EditionResult Made(EditionResult edition, ImmutableArray<UnitResult> units, ImmutableArray<Award> awards) =>
        new(edition.Edition, edition.Scheme, [TestScheme.City], units, new AwardLedger(awards, []));

    private static AssuranceTable Table(params ImmutableArray<AssuranceRow> rows) =>
        new(new SourceTable("editions/2017/assurance.csv", null, string.Empty), "得分", "位次", "等级", "奖励（万元）", rows);

    private static ImmutableArray<Finding> Check(Func<EditionResult, EditionResult> tamper, AssuranceTable? table = null)
    {
        var assessment = TestScheme.Assess(Units, [(2017, [.. Units.Select((unit, u) => (unit, Values[u]))])]);
        var edition = TestScheme.Edition(2017);
        var input = new EditionInput(edition, "editions/2017", TestScheme.Scheme, Units, [], []) { Assurance = table };
        var audited = new AuditInput(new Dataset(assessment.Register, [input]), new Publication(TestScheme.Settings, []), null);
        return AssuranceChecks.Check(audited, assessment with { Editions = [tamper(assessment.Editions[0])] }).Findings;
    }
}
