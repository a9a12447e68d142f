using ReportGen.Evaluation.Classes;
using ReportGen.Evaluation.Quantities;

namespace ReportGen.Samples;

/// <summary>Gives every member its class: exact counts, few falls, and what is known of single units.</summary>
internal sealed class ClassPlan(SampleBasis basis)
{
    private readonly ClassScale scale = basis.Scheme.Classes;

    public void Assign(int year, List<Member> members, bool first)
    {
        var shape = basis.Known.ShapeOf(year);
        var share = members.Count / shape.Counts.Sum();
        var counts = CountsOf(shape, share, members.Count);
        if (first)
        {
            Begin(year, members, counts);
            return;
        }

        foreach (var member in members.Where(member => !member.Continues))
            member.State.Class = Known(year, member) ?? Math.Max(member.State.Class, shape.Middle);
        var (moving, settled) = (members.Where(member => member.Continues).ToList(), members.Where(member => !member.Continues).ToList());
        var before = moving.ToLookup(member => member.State.Class);
        var moves = new List<(List<Member> Members, int To)>();
        IEnumerable<Member> fromAbove = before[0];
        var gain = 0;
        for (var line = 0; line < counts.Length - 1; line++)
        {
            gain += counts[line] - settled.Count(member => member.State.Class == line) - before[line].Count();
            var down = Last(year, fromAbove, Math.Max(Scaled(shape.Falls[line] * share), -gain), line + 1);
            var up = Best(year, before[line + 1], Math.Max(0, gain + down.Count), line);
            moves.AddRange([(down, line + 1), (up, line)]);
            fromAbove = before[line + 1].Except(up).ToList();
        }

        foreach (var (moved, to) in moves)
        {
            foreach (var member in moved) member.State.Class = to;
        }
    }

    /// <summary>The class that is known for a unit in a year; null where nothing is.</summary>
    public int? Known(int year, Member member)
    {
        var facts = basis.Known.FactsOf(year);
        if (facts.Totals.TryGetValue(member.Uid, out var total)) return scale.IndexOf(scale.Of(new Points(total)));
        bool Names(HashSet<string> units) => units.Contains(member.Uid) || units.Contains(member.State.Key);
        if (facts.Classes.FindIndex(Names) is >= 0 and var position) return position;
        return facts.Closed.Contains(member.Unit.City.Key) ? scale.Classes.Length - 1 : null;
    }

    private static int Scaled(double count) => (int)Math.Round(count, MidpointRounding.AwayFromZero);

    /// <summary>How many units each class has; the one in the middle takes up what is left.</summary>
    private static int[] CountsOf(YearShape shape, double share, int units)
    {
        var counts = new int[shape.Counts.Count];
        var left = units;
        for (var i = 0; i < counts.Length; i++)
        {
            if (i == shape.Middle) continue;
            counts[i] = Math.Min(Scaled(shape.Counts[i] * share), left);
            left -= counts[i];
        }

        counts[shape.Middle] = left;
        return counts;
    }

    private void Begin(int year, List<Member> members, int[] counts)
    {
        List<Member> left = [.. members];
        for (var position = 0; position < counts.Length - 1; position++)
        {
            var best = Best(year, left, counts[position], position);
            foreach (var member in best) member.State.Class = position;
            left = [.. left.Except(best)];
        }

        foreach (var member in left) member.State.Class = counts.Length - 1;
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
