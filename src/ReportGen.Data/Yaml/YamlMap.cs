using ReportGen.Data.Findings;
using ReportGen.Data.Numbers;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Data.Yaml;

/// <summary>
/// Reads a mapping strictly. What is missing or wrong is reported at once and read as an empty value, so that one reading reports everything; a reader that
/// reported something that stops has no value in the end.
/// </summary>
public sealed class YamlMap(YamlMapping? mapping, FindingBag findings, string? path, YamlOutline? outline)
{
    private const string YearPattern = "^[1-9][0-9]{3}$";

    private readonly YamlVisit visit = new();

    public int Line => mapping?.Line ?? 1;

    public FindingBag Findings => findings;

    /// <summary>Keys of a mapping that has free keys, such as letters; they count as known.</summary>
    public List<YamlField> Entries()
    {
        if (mapping is null) return [];
        foreach (var entry in mapping.Entries) visit.Asked.Add(entry.Key);
        var own = outline?.Entries();
        return mapping.Entries.ConvertAll(entry => Field(entry) with { Outline = own });
    }

    /// <summary>What stands under years.</summary>
    public SortedDictionary<int, YamlField> Years()
    {
        outline?.Entries(YearPattern);
        var years = new SortedDictionary<int, YamlField>();
        foreach (var field in Entries())
        {
            if (field.Key.Length == 4 && NumberGrammar.TryParse(field.Key, out var year) && year >= 1000m) years.Add((int)year, field);
            else Wrong(field.Line, field.Key, $"键“{field.Key}”不是年份，应为四位年份。", "请改正该键。", field.Key);
        }

        return years;
    }

    /// <summary>Keys that another part of the file names, all of which have to be there.</summary>
    public List<YamlField> Named(IEnumerable<string> names)
    {
        var own = outline?.Entries();
        return [.. names.Select(name => Demand(name) with { Outline = own })];
    }

    /// <summary>Those of some keys that are there; only one of them may be.</summary>
    public List<string> Among(params ReadOnlySpan<string> names)
    {
        var there = new List<string>();
        foreach (var name in names)
        {
            if (Has(name)) there.Add(name);
        }

        visit.Taken.AddRange(there);
        return there;
    }

    public bool Has(string key) => mapping is not null && mapping.Entries.Exists(entry => string.Equals(entry.Key, key, StringComparison.Ordinal));

    public YamlField Required(string key)
    {
        visit.Needed.Add(key);
        return Demand(key) with { Outline = outline?.Key(key) };
    }

    private YamlField Demand(string key)
    {
        if (mapping is null || Has(key)) return Found(key);
        visit.Asked.Add(key);
        var name = PathOf(key);
        findings.Add(Catalogue.ConfigKeyMissing, Line, name, $"缺少必需的键“{key}”。", $"请补上“{key}: …”。");
        return Absent(key);
    }

    /// <summary>What stands under a key that need not be there; null where it is not.</summary>
    public YamlField? Maybe(string key) => Optional(key) is { Present: true } field ? field : null;

    public YamlField Optional(string key) => Found(key) with { Outline = outline?.Key(key) };

    private YamlField Found(string key)
    {
        visit.Asked.Add(key);
        return mapping?.Entries.Find(entry => string.Equals(entry.Key, key, StringComparison.Ordinal)) is { } found ? Field(found) : Absent(key);
    }

    /// <summary>Reports the keys that nobody asked for; called last.</summary>
    public void Close()
    {
        if (mapping is null) return;
        outline?.Add(visit);
        foreach (var entry in mapping.Entries)
        {
            var key = entry.Key;
            if (visit.Asked.Contains(key)) continue;
            var near = Nearest.To(key, visit.Asked);
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
