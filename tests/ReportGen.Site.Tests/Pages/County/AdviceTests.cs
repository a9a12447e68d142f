using System.Globalization;
using ReportGen.Analysis.Insights;
using ReportGen.Analysis.Measures;
using ReportGen.Analysis.Pathways;
using ReportGen.Analysis.Peers;
using ReportGen.Analysis.Robustness;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Results;
using ReportGen.Site.Checks;
using ReportGen.Site.Facts;
using ReportGen.Site.Formatting;
using ReportGen.Site.Listings;
using ReportGen.Site.Pages.County.Advice;
using ReportGen.Site.Rendering;
using ReportGen.Site.Wording;

namespace ReportGen.Site.Tests.Pages.County;

public sealed class AdviceTests
{
    [Theory]
    [MemberData(nameof(World.Names), MemberType = typeof(World))]
    public void The_table_of_steps_is_the_pathway(string world)
    {
        var seen = 0;
        foreach (var subject in All(World.Named(world)))
        {
            var pathway = PathwayMaker.Of(subject.Edition).Of(subject.Result);
            var section = PathSection.Of(subject);
            Assert.Equal(pathway.HasSteps, section.HasSteps);
            seen++;
            if (section.HasSteps) AssertRows(pathway, section);
            else
            {
                var open = pathway.Unit.Scores.Where(score => score.Lacking > Points.Zero).OrderByDescending(score => score.Lacking);
                Assert.Equal(open.Select(score => (score.Indicator.ShortName, Format.Points(score.Lacking))), section.Rows.Select(row => (row.Name, row.Step)));
            }

            if (pathway.Missing is { } missing) Assert.Contains($"还差{Format.Points(missing)}分", TextOf(section), StringComparison.Ordinal);
            if (pathway.Margin is { } margin) Assert.Contains($"{Format.Points(margin)}分", TextOf(section), StringComparison.Ordinal);
        }

        Assert.True(seen > 0);
    }

    [Fact]
    public void The_steepest_step_is_marked_once_and_no_row_yields_more()
    {
        var rows = All(World.Leaping).Select(PathSection.Of).Where(section => section.HasSteps && section.HasRows).ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, section => Assert.Single(section.Rows, row => row.IsSteepest));
    }

    [Fact]
    public void No_section_uses_the_words_of_a_machine() => Assert.All(
        All(World.Leaping).Select(PathSection.Of),
        section => Assert.DoesNotMatch("走一步|退一步|最少[0-9]+项|即表中前", TextOf(section) + section.Caption + section.DownHead + section.Rest));

    [Fact]
    public void A_unit_of_the_best_class_gets_its_margin_and_nothing_missing()
    {
        var best = All(World.Leaping).Where(subject => subject.Result.Class.Letter == "A").Select(PathSection.Of).ToList();
        Assert.NotEmpty(best);
        Assert.All(best, section => Assert.StartsWith("综合得分比A类标准线（80分）高", TextOf(section), StringComparison.Ordinal));
        Assert.All(best, section => Assert.DoesNotContain("还差", TextOf(section), StringComparison.Ordinal));
    }

    [Fact]
    public void The_first_edition_has_no_steps_and_says_why()
    {
        var first = All(World.Leaping).Where(subject => subject.Year == 2018).Select(PathSection.Of).ToList();
        Assert.All(first, section => Assert.False(section.HasSteps));
        Assert.All(first, section => Assert.Contains("没有可与上年度比较的结果", TextOf(section), StringComparison.Ordinal));
        Assert.All(first, section => Assert.All(section.Rows, row => Assert.Empty(row.Yield)));
    }

    [Theory]
    [MemberData(nameof(World.Names), MemberType = typeof(World))]
    public void The_measures_are_those_that_the_weaknesses_choose(string world) =>
        Assert.All(
            All(World.Named(world)),
            subject =>
            {
                var weaknesses = subject.Insights.Of<Weakness>();
                var choice = MeasureChoice.ForUnit(
                    subject.Page.Input.Measures,
                    subject.Result.Class.Letter,
                    [.. weaknesses.Select(weakness => (weakness.Indicator.Id, weakness.Weight))]
                );
                var section = MeasureSection.Of(subject);
                Assert.Equal(choice.Common.Select(chosen => chosen.Measure.Title), section.Common.Select(measure => measure.Title));
                Assert.Equal(choice.ClassTasks.Select(chosen => chosen.Measure.Title), section.ClassTasks.Select(measure => measure.Title));
                Assert.Equal(4, section.ClassTasks.Length);
                Assert.All(section.Common, measure => Assert.StartsWith("针对", measure.Why, StringComparison.Ordinal));
            }
        );

    [Fact]
    public void A_site_without_measures_gives_no_advice_and_has_no_fault()
    {
        var input = World.Leaping.Input with { Measures = MeasureLibrary.Empty };
        var site = new SiteContext(input, World.Leaping.Addresses);
        Assert.All(All(site), subject => Assert.False(MeasureSection.Of(subject).HasMeasures));
        Assert.Empty(SiteChecker.Check(SitePlanner.Plan(input), input.BaseUrl, input.Editions).Findings);
    }

    [Theory]
    [MemberData(nameof(World.Names), MemberType = typeof(World))]
    public void Every_link_to_a_measure_leads_to_its_place(string world)
    {
        var input = World.Named(world).Input;
        Assert.Empty(SiteChecker.Check(SitePlanner.Plan(input), input.BaseUrl, input.Editions).Findings.Select(finding => finding.Message));
    }

    [Theory]
    [MemberData(nameof(World.Names), MemberType = typeof(World))]
    public void The_peers_are_those_of_the_core(string world) =>
        Assert.All(
            All(World.Named(world)),
            subject =>
            {
                var peers = PeerGroups.Of(subject.Edition).Of(subject.Result.Unit.Id);
                var section = PeerSection.Of(subject);
                Assert.Equal(
                    peers.Select(peer =>
                        (
                            peer.Unit.Unit.Name,
                            Format.Points(peer.Unit.Total),
                            peer.Unit.Rank.ToString(CultureInfo.InvariantCulture),
                            Format.Value(peer.Distance, 2)
                        )
                    ),
                    section.Rows.Select(row => (row.Name, row.Total, row.Rank, row.Distance))
                );
                if (PeerGroups.MostImproved(peers) is { } leap)
                    Assert.Contains($"{leap.Peer.Unit.Unit.Name}综合得分比上年度提高{Format.Points(leap.Change)}分", Plain(section.Words), StringComparison.Ordinal);
            }
        );

    [Theory]
    [MemberData(nameof(World.Names), MemberType = typeof(World))]
    public void The_ranges_are_those_of_the_core(string world) => Assert.All(All(World.Named(world)), subject =>
    {
        var robustness = EditionRobustness.Of(subject.Edition);
        var (weights, values) = (robustness.WeightsOf(subject.Unit.Id), robustness.ValuesOf(subject.Unit.Id));
        var section = RobustnessSection.Of(subject);
        Assert.Equal(Range(Format.Count(weights.Best), Format.Count(weights.Worst)), section.Rows[0].Rank);
        Assert.Equal(Range(Format.Count(weights.Lower), Format.Count(weights.Upper)), section.Rows[1].Rank);
        Assert.Equal(Range(Format.Points(values.Least), Format.Points(values.Greatest)), section.Rows[2].Total);
        Assert.Equal(Range(Format.Count(values.BestRank), Format.Count(values.WorstRank)), section.Rows[2].Rank);
        Assert.Equal(values.NearLine, Plain(section.Words).Contains("临近类别标准线", StringComparison.Ordinal));
    });

    /// <summary>Rows are the steps that yield, those on the way first; what is not shown is counted.</summary>
    private static void AssertRows(Pathway pathway, PathSection section)
    {
        var expected = pathway.Steps.Where(step => step.Yield > Points.Zero || pathway.Way.Steps.Contains(step)).ToList();
        var single = section.Rows.Where(row => !row.Name.StartsWith("其余", StringComparison.Ordinal)).ToList();
        var byName = pathway.Steps.ToDictionary(step => FigureWords.NameOf(step.Figure), StringComparer.Ordinal);
        Assert.All(single, row => Assert.Contains(byName[row.Name], expected));
        Assert.All(single, row => Assert.Equal(Format.Change(byName[row.Name].Yield!.Value), row.Yield));
        Assert.Equal(expected.Count == single.Count ? [] : [$"其余{Format.Count(expected.Count - single.Count)}项"],
            section.Rows.Except(single).Select(row => row.Name));
        Assert.Equal(pathway.Way.Steps.Select(step => FigureWords.NameOf(step.Figure)), section.Rows.Where(row => row.IsOnTheWay).Select(row => row.Name));
        Assert.All(section.Rows.Take(pathway.Way.Steps.Length), row => Assert.True(row.IsOnTheWay));
        Assert.All(
            pathway.Steps.Where(step => step.CapReached),
            step => Assert.Contains(FigureWords.NameOf(step.Figure), section.Rest.Split('。')[0], StringComparison.Ordinal));
    }

    private static IEnumerable<CountySubject> All(SiteContext site) =>
        site.Open.SelectMany(edition => edition.Units.Select(result => SubjectOf(site, edition, result)));

    private static CountySubject SubjectOf(SiteContext site, EditionResult edition, UnitResult result) =>
        new(site.At(site.Addresses.County(edition.Edition.Year, result.Unit), edition), site.FactsOf(edition), result);

    private static string Range(string from, string to) => string.Equals(from, to, StringComparison.Ordinal) ? from : $"{from}～{to}";

    private static string TextOf(PathSection section) => Plain(section.Words);

    private static string Plain(Markup words) =>
        words.Text.Replace("<b>", string.Empty, StringComparison.Ordinal).Replace("</b>", string.Empty, StringComparison.Ordinal);
}
