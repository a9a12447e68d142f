using FsCheck;
using FsCheck.Fluent;
using ReportGen.Analysis.Peers;
using ReportGen.Core.Tests.Profiles;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Disclosures;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Results;

namespace ReportGen.Core.Tests.Peers;

public sealed class PeerTests
{
    private static readonly Unit[] Units = [.. Enumerable.Range(0, 13).Select(World.Unit)];

    [Fact]
    public void The_distance_is_the_mean_difference_of_shares_and_another_type_is_put_back()
    {
        // The four shares of full points differ on the assessed points only: 50, 40 and 10 percentage points, a quarter of that in the mean.
        var edition = World.Assess(
            new Row(Units[0], 10m, 50m, 5, 0m),
            new Row(Units[1], 10m, 50m, 5, 10m),
            new Row(Units[2] with { Type = UnitType.District }, 10m, 50m, 5, 8m),
            new Row(Units[3], 10m, 50m, 5, 2m));
        var peers = PeerGroups.Of(edition).Of(edition.Units[0].Unit.Id);
        Assert.Equal(
            [("u003", 2.5m, 2.5m, true), ("u001", 12.5m, 12.5m, true), ("u002", 10m, 15m, false)],
            peers.Select(peer => (peer.Unit.Unit.Id.Text, peer.Difference, peer.Distance, peer.SameType))
        );
    }

    [Fact]
    public void The_ten_nearest_are_peers_and_ties_are_ordered_by_code()
    {
        var edition = World.Assess([.. Units.Select((unit, i) => new Row(unit, 10m, 50m, 5, i == 1 ? 9m : 4m))]);
        var peers = PeerGroups.Of(edition).Of(edition.Units[12].Unit.Id);
        Assert.Equal(["u000", "u002", "u003", "u004", "u005", "u006", "u007", "u008", "u009", "u010"], peers.Select(peer => peer.Unit.Unit.Id.Text));
        Assert.All(peers, peer => Assert.Equal(0m, peer.Distance));
    }

    [Fact]
    public void A_unit_that_is_alone_has_no_peers()
    {
        var edition = World.Assess(new Row(Units[0], 1m, 1m, 1, 1m));
        Assert.Empty(PeerGroups.Of(edition).Of(edition.Units[0].Unit.Id));
        Assert.Null(PeerGroups.MostImproved([]));
    }

    [Fact]
    public void The_peer_that_rose_most_says_on_which_indicator()
    {
        var assessment = World.Assess(
            (2018, [new Row(Units[0], 10m, 50m, 5, 5m), new Row(Units[1], 10m, 50m, 5, 5m), new Row(Units[2], 10m, 50m, 5, 5m)]),
            (2019, [new Row(Units[0], 15m, 60m, 5, 9m), new Row(Units[1], 10m, 60m, 6, 5m), new Row(Units[2], 10m, 50m, 5, 4m)]));
        var groups = PeerGroups.Of(assessment.Editions[1]);
        var leap = PeerGroups.MostImproved(groups.Of(Units[1].Id));
        Assert.NotNull(leap);
        Assert.Equal(("u000", 8.5m, "assessed", 4m), (leap.Peer.Unit.Unit.Id.Text, leap.Change.Value, leap.Indicator.Id.Text, leap.IndicatorChange.Value));
        Assert.Equal("rate", PeerGroups.MostImproved(groups.Of(Units[0].Id))!.Indicator.Id.Text);
        Assert.Null(PeerGroups.MostImproved(PeerGroups.Of(assessment.Editions[0]).Of(assessment.Editions[0].Units[0].Unit.Id)));
    }

    [Fact]
    public void Distances_are_symmetric_and_agree_with_a_slow_computation() =>
        Check.One(
            Worlds.Seeded,
            Prop.ForAll(
                Worlds.Rows,
                rows =>
                {
                    var edition = Worlds.Of(rows).Editions[1];
                    var groups = PeerGroups.Of(edition);
                    return edition.Units.All(unit =>
                    {
                        var expected = edition
                            .Units.Where(other => other != unit)
                            .OrderBy(other => Sum(unit, other) + (unit.Unit.Type == other.Unit.Type ? 0m : PeerRules.OtherTypeSurcharge * unit.Scores.Length))
                            .ThenBy(other => other.Unit.Code)
                            .Take(PeerRules.Count);
                        return groups.Of(unit.Unit.Id).Select(peer => peer.Unit).SequenceEqual(expected)
                            && groups
                                .Of(unit.Unit.Id)
                                .All(peer => groups.Of(peer.Unit.Unit.Id).Where(back => back.Unit == unit).All(back => back.Distance == peer.Distance));
                    });
                }
            )
        );

    [Fact]
    public void An_undisclosed_edition_has_no_peers()
    {
        var open = World.Assess((2019, [new Row(Units[0], 1m, 1m, 1, 1m)]));
        var edition = open.Editions[0];
        var closed = new EditionResult(
            edition.Edition with
            {
                Disclosure = new Disclosure(Scores: false, Ranks: true, Awards: true, []),
            },
            edition.Scheme,
            open.Register.Cities,
            edition.Units,
            edition.Awards
        );
        var disclosed = DisclosureControl.Apply(open with { Editions = [closed] }).Editions[0];
        Assert.IsType<OutlinedEdition>(disclosed);
    }

    private static decimal Sum(UnitResult left, UnitResult right) =>
        left.Scores.Zip(right.Scores, (mine, other) => Math.Abs(Percent(mine) - Percent(other))).Sum();

    private static decimal Percent(Score score) => Math.Round(100m * score.Share, 2, MidpointRounding.AwayFromZero);
}
