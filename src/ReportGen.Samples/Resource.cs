using ReportGen.Data.Findings;
using ReportGen.Data.Yaml;

namespace ReportGen.Samples;

/// <summary>A file of settings that comes with the program. It is read as strictly as those of a data folder, but what is wrong in it is a bug.</summary>
internal static class Resource
{
    public static T Read<T>(string name, Func<YamlMap, T> read)
    {
        using var stream = typeof(Resource).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The resource {name} is missing.");
        using var reader = new StreamReader(stream);
        var findings = new FindingBag(name);
        var made = YamlLoader.Parse(reader.ReadToEnd(), findings) is { } map ? map.Closed(read) : default;
        return made is not null && findings.All.Count == 0
            ? made
            : throw new InvalidOperationException($"The resource {name} is wrong: {(findings.All is [var first, ..] ? first.Message : string.Empty)}");
    }

    /// <summary>What is read of a mapping, all of whose keys have to be known.</summary>
    public static T Closed<T>(this YamlMap map, Func<YamlMap, T> read)
    {
        var made = read(map);
        map.Close();
        return made;
    }

    /// <summary>The same of the value of a key.</summary>
    public static T Closed<T>(this YamlField field, Func<YamlMap, T> read) => field.Map().Closed(read);

    /// <summary>A number; 0 where there is none.</summary>
    public static double Number(this YamlMap map, string key) => map.Optional(key) is { Present: true } field ? (double)field.Decimal() : 0.0;

    public static List<double> Numbers(this YamlMap map, string key) =>
        map.Optional(key) is { Present: true } field ? field.Items().ConvertAll(item => (double)item.Decimal()) : [];

    public static string Word(this YamlMap map, string key) => map.Optional(key) is { Present: true } field ? field.Text() : string.Empty;

    public static List<string> Words(this YamlMap map, string key) => map.Optional(key) is { Present: true } field ? [.. field.Texts()] : [];

    /// <summary>The values of free keys, in the order of the file; none where there is no such mapping.</summary>
    public static Dictionary<string, T> ByName<T>(this YamlMap map, string key, Func<YamlField, T> read) =>
        Entries(map, key).ToDictionary(entry => entry.Key, read, StringComparer.Ordinal);

    public static SortedDictionary<int, T> ByYear<T>(this YamlField field, Func<YamlField, T> read) =>
        new(field.Map().Years().ToDictionary(entry => entry.Key, entry => read(entry.Value)));

    private static List<YamlField> Entries(YamlMap map, string key) => map.Optional(key) is { Present: true } field ? field.Map().Entries() : [];
}
