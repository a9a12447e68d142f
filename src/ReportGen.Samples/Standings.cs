namespace ReportGen.Samples;

/// <summary>Moves every unit one year on: its standing wanders, its sizes grow, and class and total follow.</summary>
internal sealed class Standings(SampleBasis basis)
{
    private readonly ClassPlan classes = new(basis);
    private readonly TotalPlan totals = new(basis);

    public void Advance(int year, List<Member> members, bool first)
    {
        var effects = basis.Calibration.Standing;
        foreach (var state in members.Select(member => member.State))
        {
            var chance = SampleStream.For(basis.Seed, state.Key, "standing", year);
            if (!first) state.Walk = (effects.WalkKept * state.Walk) + (effects.Walk * chance.Bounded());
            state.Standing = state.Base + state.Walk + (effects.Year * chance.Bounded());
            if (first) continue;
            foreach (var (name, shape) in basis.Plan.Sizes)
            {
                state.Sizes[name] = Math.Min(
                    state.Sizes[name] * (1.0 + state.Growth[name] + (shape.Growth * 0.3 * chance.Normal())),
                    shape.Most * FigurePlan.MostGrowth);
            }
        }

        var before = members.ConvertAll(member => member.State.Class);
        classes.Assign(year, members, first);
        for (var i = 0; i < members.Count; i++)
        {
            if (StandsBesideLine(year, members[i], before[i])) members[i].State.Standing += effects.BesideLine;
        }

        totals.Assign(year, members);
    }

    /// <summary>Who has just fallen, or will rise in the next year, stands high in the class; otherwise it would leap.</summary>
    private bool StandsBesideLine(int year, Member member, int before) =>
        (before >= 0 && member.Continues && member.State.Class > before) || classes.Known(year + 1, member) < member.State.Class;
}
