namespace ReportGen.EndToEnd.Tests.Structure;

/// <summary>The strongly connected components of a graph that have more than one node.</summary>
internal static class Cycles
{
    public static IReadOnlyList<IReadOnlyList<string>> Of(Dictionary<string, HashSet<string>> known)
    {
        var reached = known.Keys.ToDictionary(node => node, node => ReachedFrom(node, known), StringComparer.Ordinal);
        return
        [
            .. known
                .Keys.Order(StringComparer.Ordinal)
                .Select(node =>
                    known.Keys.Where(other => reached[node].Contains(other) && reached[other].Contains(node)).Order(StringComparer.Ordinal).ToList()
                )
                .Where(component => component.Count > 1)
                .DistinctBy(component => component[0], StringComparer.Ordinal),
        ];
    }

    private static HashSet<string> ReachedFrom(string start, Dictionary<string, HashSet<string>> known)
    {
        var (reached, open) = (new HashSet<string>(StringComparer.Ordinal), new Queue<string>([start]));
        while (open.TryDequeue(out var node))
        {
            foreach (var next in known[node].Where(reached.Add)) open.Enqueue(next);
        }

        return reached;
    }
}
