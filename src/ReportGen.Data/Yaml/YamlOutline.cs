namespace ReportGen.Data.Yaml;

/// <summary>
/// What a reader asks of a value: gathered while files are read, where somebody wants to know. The schemas by which editors help are made from it, so that
/// they say what the reader says and nothing is written down twice.
/// </summary>
public sealed class YamlOutline
{
    private readonly SortedDictionary<string, YamlOutline> keys = new(StringComparer.Ordinal);
    private readonly List<YamlVisit> visits = [];

    /// <summary>What a single value has to be; null for a list or a mapping.</summary>
    public YamlForm? Form { get; internal set; }

    /// <summary>What each item of a list has to be; null where it is no list.</summary>
    public YamlOutline? Item { get; private set; }

    /// <summary>Number of items that a list has at least, and at most.</summary>
    public (int Least, int? Most) Length { get; private set; }

    /// <summary>What stands under keys that the file chooses itself; null where all keys are known.</summary>
    public YamlOutline? Entry { get; private set; }

    /// <summary>What those keys have to match; null for any.</summary>
    public string? EntryPattern { get; private set; }

    /// <summary>The keys of a mapping that somebody asked for.</summary>
    public IReadOnlyDictionary<string, YamlOutline> Keys => keys;

    /// <summary>Every mapping that was read here.</summary>
    public IReadOnlyList<YamlVisit> Visits => visits;

    internal YamlOutline Key(string key) => keys.TryGetValue(key, out var known) ? known : keys[key] = new YamlOutline();

    internal YamlOutline Entries(string? pattern = null)
    {
        EntryPattern ??= pattern;
        return Entry ??= new YamlOutline();
    }

    internal YamlOutline Items(int least = 0, int? most = null)
    {
        Length = (least, most);
        return Item ??= new YamlOutline();
    }

    internal void Add(YamlVisit visit) => visits.Add(visit);
}

/// <summary>One reading of a mapping.</summary>
public sealed class YamlVisit
{
    internal List<string> Taken { get; } = [];

    internal HashSet<string> Needed { get; } = new(StringComparer.Ordinal);

    internal HashSet<string> Asked { get; } = new(StringComparer.Ordinal);

    /// <summary>The keys that were found where only one of several may stand; they settle which others may.</summary>
    public IReadOnlyList<string> Choices => Taken;

    /// <summary>The keys that had to be there.</summary>
    public IReadOnlySet<string> Required => Needed;

    /// <summary>The keys that might be there.</summary>
    public IReadOnlySet<string> Known => Asked;
}
