using System.Collections.Concurrent;

namespace ReportGen.Data.Editions;

/// <summary>A platform stands in the lists of many years; its name is kept once.</summary>
internal sealed class NamePool
{
    private readonly ConcurrentDictionary<string, string> names = new(StringComparer.Ordinal);

    public string Share(string name) => names.GetOrAdd(name, name);
}
