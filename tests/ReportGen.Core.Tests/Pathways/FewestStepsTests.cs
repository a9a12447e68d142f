using FsCheck;
using FsCheck.Fluent;
using ReportGen.Analysis.Pathways;
using ReportGen.Core.Tests.Profiles;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Results;

namespace ReportGen.Core.Tests.Pathways;

/// <summary>The fewest steps against every set of steps there is, each supplied anew and assessed by the evaluation itself.</summary>
public sealed class FewestStepsTests
{
    [Fact]
    public void No_smaller_set_leads_over_the_line_no_other_of_its_size_brings_more_and_ties_go_by_the_scheme()
    {
        var (ways, tied) = (0, 0);
        Check.One(Worlds.Seeded, Prop.ForAll(TiedWorld.Rows, rows =>
        {
            var edition = TiedWorld.Assess(rows);
            var maker = PathwayMaker.Of(edition);
            for (var u = 0; u < rows.Length; u += 5)
            {
                var pathway = maker.Of(edition.Units[u]);
                var (all, before) = (SetsOf(pathway, rows[u].Now, step => step.Target), edition.Units[u].Total.Value);
                var line = pathway.Next?.From.Value ?? decimal.MaxValue;
                var expected = all.Where(set => set.Total >= line).OrderBy(set => set.Steps.Count).ThenByDescending(set => set.Total)
                    .ThenBy(set => set.Key, StringComparer.Ordinal).FirstOrDefault();
                AssertSame(pathway.Way, expected.Steps, expected.Total - before);
                Assert.Equal(expected.Steps is not null, pathway.Reach == Reach.Reachable);
                Assert.Equal(all.Max(set => set.Total) - before, pathway.Best.Points.Value);
                Assert.All(pathway.Steps, step =>
                    Assert.Equal(all.Single(set => set.Steps is [var only] && only == step).Total - before, step.Yield!.Value.Value));
                ways += pathway.Way.Steps.Length > 1 ? 1 : 0;
                tied += pathway.Way.Steps.Sum(step => step.Yield!.Value.Value) != pathway.Way.Points.Value ? 1 : 0;
            }
        }));
        Assert.InRange(ways, 20, int.MaxValue);
        Assert.InRange(tied, 5, int.MaxValue);
    }

    [Fact]
    public void No_smaller_set_of_steps_back_leads_below_the_line()
    {
        var falls = 0;
        Check.One(Worlds.Seeded, Prop.ForAll(TiedWorld.Rows, rows =>
        {
            var edition = TiedWorld.Assess(rows);
            var maker = PathwayMaker.Of(edition);
            for (var u = 1; u < rows.Length; u += 5)
            {
                var (pathway, before) = (maker.Of(edition.Units[u]), edition.Units[u].Total.Value);
                if (pathway.Margin is null) continue;
                var line = edition.Units[u].Class.From.Value;
                var expected = SetsOf(pathway, rows[u].Now, step => step.Low).Where(set => set.Total < line)
                    .OrderBy(set => set.Steps.Count).ThenBy(set => set.Total).ThenBy(set => set.Key, StringComparer.Ordinal).FirstOrDefault();
                AssertSame(pathway.Fall, expected.Steps, before - expected.Total);
                falls += expected.Steps is null ? 0 : 1;
            }
        }));
        Assert.InRange(falls, 20, int.MaxValue);
    }

    private static void AssertSame(StepSet set, IReadOnlyList<PathStep>? steps, decimal points)
    {
        Assert.Equal((steps ?? []).ToHashSet(), set.Steps.ToHashSet());
        if (steps is not null) Assert.Equal(points, set.Points.Value);
    }

    /// <summary>Every set of steps that move anything, with the total of the unit when supplied so; the key orders sets of a size by the scheme.</summary>
    private static List<(IReadOnlyList<PathStep> Steps, decimal Total, string Key)> SetsOf(Pathway pathway, TiedRow row, Func<PathStep, decimal?> level)
    {
        var sets = new List<(IReadOnlyList<PathStep>, decimal, string)>();
        for (var mask = 0; mask < 1 << pathway.Steps.Length; mask++)
        {
            var chosen = pathway.Steps.Where((_, i) => (mask >> i & 1) == 1).ToList();
            // A step that goes nowhere belongs to no set but its own, which says that it brings nothing.
            if (chosen.Count != 1 && chosen.Exists(step => level(step) == step.Value)) continue;
            var supplied = chosen.Aggregate(row, (made, step) => Moved(made, step, level(step)!.Value));
            var key = string.Concat(pathway.Steps.Select((_, i) => (mask >> i & 1) == 1 ? '0' : '1'));
            sets.Add((chosen, TiedWorld.Assess((2019, [supplied])).Units[0].Total.Value, key));
        }

        return sets;
    }

    private static TiedRow Moved(TiedRow row, PathStep step, decimal to) =>
        (step.Figure.Kind, (step.Figure.Question?.Column ?? step.Figure.Column?.Id)?.Text) switch
        {
            (SuppliedKind.Items, _) => row with { Labs = (int)to },
            (SuppliedKind.Points, "extra") => row with { Extra = to },
            (SuppliedKind.Number, "firms") => row with { Firms = to },
            (SuppliedKind.Number, "patents") => row with { Patents = to },
            (SuppliedKind.Choice, "office") => row with { Office = TiedWorld.OfficeAt(to) },
            (SuppliedKind.Choice, "group") => row with { Group = TiedWorld.GroupAt(to) },
            var other => throw new InvalidOperationException(other.ToString()),
        };
}
