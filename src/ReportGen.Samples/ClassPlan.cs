using ReportGen.Evaluation.Classes;
using ReportGen.Evaluation.Quantities;

namespace ReportGen.Samples;

/// <summary>Gives every member its class: exact counts, few falls, and what is known of single units.</summary>
internal sealed class ClassPlan(Calibration calibration, ClassScale scale)
{
    public void Assign(int year, List<Member> members, bool first)
    {
        var shape = calibration.ShapeOf(year);
        var share = members.Count / shape.Counts.Sum();
        var a = Scaled(shape.Counts[0] * share);
        var c = Math.Min(Scaled(shape.Counts[2] * share), members.Count - a);
        if (first)
        {
            Begin(year, members, a, c);
            return;
        }

        var fallsToB = Scaled(shape.Falls[0] * share);
        var fallsToC = Scaled(shape.Falls[1] * share);
        foreach (var member in members.Where(member => !member.Continues)) member.State.Class = Known(year, member) ?? Math.Max(member.State.Class, 1);
        var (moving, settled) = (members.Where(member => member.Continues).ToList(), members.Where(member => !member.Continues).ToList());
        var before = moving.ToLookup(member => member.State.Class);
        var gainA = a - settled.Count(member => member.State.Class == 0) - before[0].Count();
        var lossC = before[2].Count() + settled.Count(member => member.State.Class == 2) - c;
        if (gainA < 0) fallsToB = Math.Max(fallsToB, -gainA);
        if (lossC < 0) fallsToC = Math.Max(fallsToC, -lossC);
        var down = Last(year, before[0], fallsToB, 1);
        var up = Best(year, before[1], Math.Max(0, gainA + down.Count), 0);
        var lower = Last(year, before[1].Except(up), fallsToC, 2);
        var higher = Best(year, before[2], Math.Max(0, lossC + lower.Count), 1);
        foreach (var member in up) member.State.Class = 0;
        foreach (var member in down.Concat(higher)) member.State.Class = 1;
        foreach (var member in lower) member.State.Class = 2;
    }

    /// <summary>The class that is known for a unit in a year; null where nothing is.</summary>
    public int? Known(int year, Member member)
    {
        var facts = calibration.FactsOf(year);
        if (facts.Totals.TryGetValue(member.Uid, out var total)) return scale.IndexOf(scale.Of(new Points(total)));
        bool Names(HashSet<string> units) => units.Contains(member.Uid) || units.Contains(member.State.Key);
        if (Names(facts.A)) return 0;
        if (Names(facts.B)) return 1;
        return Names(facts.C) || facts.Closed.Contains(member.Unit.City.Key) ? 2 : null;
    }

    private static int Scaled(double count) => (int)Math.Round(count, MidpointRounding.AwayFromZero);

    private void Begin(int year, List<Member> members, int a, int c)
    {
        var best = Best(year, members, a, 0);
        var middle = Best(year, members.Except(best), members.Count - a - c, 1);
        foreach (var member in members) member.State.Class = 2;
        foreach (var member in middle) member.State.Class = 1;
        foreach (var member in best) member.State.Class = 0;
    }

    /// <summary>Those who get into a class: the known ones, then the best standing; nobody who is known to be elsewhere now or lower next year.</summary>
    private List<Member> Best(int year, IEnumerable<Member> from, int count, int to) =>
    [
        .. from.Where(member => (Known(year, member) ?? to) == to && (Known(year + 1, member) ?? to) <= to)
            .OrderByDescending(member => Known(year, member) == to)
            .ThenByDescending(member => member.State.Standing)
            .ThenBy(member => member.Unit.Code)
            .Take(count),
    ];

    /// <summary>Those who fall into a class: the last by standing; nobody who is known to be elsewhere.</summary>
    private List<Member> Last(int year, IEnumerable<Member> from, int count, int to) =>
    [
        .. from.Where(member => (Known(year, member) ?? to) == to && (Known(year + 1, member) ?? to) >= to)
            .OrderByDescending(member => Known(year, member) == to)
            .ThenBy(member => member.State.Standing)
            .ThenBy(member => member.Unit.Code)
            .Take(count),
    ];
}
