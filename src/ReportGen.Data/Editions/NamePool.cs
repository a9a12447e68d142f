namespace ReportGen.Data.Editions;

/// <summary>A platform stands in the lists of many years; its name is kept once.</summary>
internal sealed class NamePool
{
    // A set under one lock takes a third of the room of a concurrent dictionary, and a name is looked up faster than a row is read.
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    public string Share(string name)
    {
        lock (names)
        {
            if (names.TryGetValue(name, out var known)) return known;
            names.Add(name);
            return name;
        }
    }
}
