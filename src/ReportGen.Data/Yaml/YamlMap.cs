using ReportGen.Core.Findings;
using ReportGen.Data.Findings;

namespace ReportGen.Data.Yaml;

/// <summary>
/// Reads a mapping strictly. What is missing or wrong is told at once and read as an empty value, so that one reading tells everything; a reader that
/// told something that stops has no value in the end.
/// </summary>
public sealed class YamlMap(YamlMapping? mapping, FindingBag findings, string? path)
{
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    public int Line => mapping?.Line ?? 1;

    public FindingBag Findings => findings;

    /// <summary>Keys of a mapping that has free keys, such as letters; they count as known.</summary>
    public List<YamlField> Entries()
    {
        if (mapping is null) return [];
        foreach (var entry in mapping.Entries) asked.Add(entry.Key);
        return mapping.Entries.ConvertAll(Field);
    }

    public bool Has(string key) => mapping is not null && mapping.Entries.Exists(entry => string.Equals(entry.Key, key, StringComparison.Ordinal));

    public YamlField Required(string key)
    {
        if (mapping is null || Has(key)) return Optional(key);
        asked.Add(key);
        var name = PathOf(key);
        findings.Add(Catalogue.ConfigKeyMissing, Line, name, $"缺少必需的键“{key}”。", $"请补上“{key}: …”。");
        return Absent(key);
    }

    public YamlField Optional(string key)
    {
        asked.Add(key);
        return mapping?.Entries.Find(entry => string.Equals(entry.Key, key, StringComparison.Ordinal)) is { } found ? Field(found) : Absent(key);
    }

    /// <summary>Tells the keys that nobody asked for; called last.</summary>
    public void Close()
    {
        if (mapping is null) return;
        foreach (var entry in mapping.Entries)
        {
            var key = entry.Key;
            if (asked.Contains(key)) continue;
            var near = Nearest.To(key, asked);
            findings.Add(
                Catalogue.ConfigKeyUnknown,
                entry.Line,
                PathOf(key),
                $"键“{key}”没有定义" + (near is null ? "。" : $"，最接近的是“{near}”。"),
                near is null ? "请删除该键。" : $"请把“{key}”改为“{near}”，或删除该键。",
                key);
        }
    }

    public void Wrong(int line, string key, string message, string fix, string? value = null) =>
        findings.Add(Catalogue.ConfigValueWrong, line, PathOf(key), message, fix, value);

    private YamlField Field(YamlEntry entry) => new(entry.Key, entry.Value, entry.Line, PathOf(entry.Key), findings);

    private YamlField Absent(string key) => new(key, null, Line, PathOf(key), findings);

    private string PathOf(string key) => path is null ? key : $"{path}.{key}";
}
