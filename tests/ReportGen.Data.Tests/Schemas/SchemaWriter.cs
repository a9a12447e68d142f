using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ReportGen.Data.Texts;
using ReportGen.Data.Yaml;

namespace ReportGen.Data.Tests.Schemas;

/// <summary>Makes a JSON schema from what a reader asks for.</summary>
internal static class SchemaWriter
{
    /// <summary>The schema of a kind of file: all of its files are read, and what the reader asks for on the way is written down.</summary>
    public static JsonObject Of(ConfigKind kind)
    {
        var outline = new YamlOutline();
        foreach (var file in kind.Files()) Assert.Empty(kind.Check(ConfigKind.YamlOf(file), outline)!.All);
        return new JsonObject([new("$schema", "http://json-schema.org/draft-07/schema#"), new("title", kind.Pattern), .. Of(outline, kind.Name).Select(Free)]);
    }

    private static JsonObject Of(YamlOutline outline, string path) => outline switch
    {
        { Form: { } form } => Value(form),
        { Item: { } item } => List(outline, item, path),
        { Entry: { } entry } => Open(outline, Of(entry, path + ".*")),
        { Visits.Count: > 0 } => Mapping(outline, path),
        _ => throw new InvalidOperationException($"No file has {path}, so that nothing is known of it."),
    };

    private static JsonObject Value(YamlForm form) => form switch
    {
        TextForm { Pattern: { } pattern } text => new JsonObject
        {
            ["type"] = MayBeNumber(pattern) ? Types("string", "number") : "string",
            ["pattern"] = pattern,
            ["description"] = text.Expected,
        },
        TextForm => new JsonObject
        {
            ["type"] = Types("string", "number", "boolean"),
            ["minLength"] = 1,
            ["maxLength"] = YamlField.LongestText,
            ["pattern"] = "^[^\r\n]+\n*$",
        },
        NullableTextForm => new JsonObject { ["type"] = Types("string", "number", "boolean", "null"), ["maxLength"] = ProseReader.LongestLine },
        NumberForm number => new JsonObject { ["type"] = number.IsWhole ? "integer" : "number", ["minimum"] = number.Least, ["maximum"] = number.Most },
        FlagForm { OnlyTrue: true } => new JsonObject { ["const"] = true },
        FlagForm => new JsonObject { ["type"] = "boolean" },
        ChoiceForm choice => new JsonObject { ["enum"] = new JsonArray([.. choice.Words.SelectMany(Spellings)]) },
        DateForm { MayBeNull: false } date => new JsonObject { ["type"] = Types("string", "integer"), ["description"] = date.Expected },
        DateForm date => new JsonObject { ["type"] = Types("string", "integer", "null"), ["description"] = date.Expected },
        _ => throw new InvalidOperationException($"No schema is defined for {form}."),
    };

    /// <summary>True where digits alone match: without quotes they are a number to an editor.</summary>
    private static bool MayBeNumber(string pattern) =>
        Enumerable.Range(1, 64).Any(length => Regex.IsMatch(new string('1', length), pattern, RegexOptions.None, TimeSpan.FromSeconds(1)));

    private static JsonObject List(YamlOutline outline, YamlOutline item, string path)
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = Of(item, path + "[]") };
        if (outline.Length.Least > 0) list["minItems"] = outline.Length.Least;
        if (outline.Length.Most is { } most) list["maxItems"] = most;
        return list;
    }

    /// <summary>A mapping that chooses its keys itself.</summary>
    private static JsonObject Open(YamlOutline outline, JsonObject entry)
    {
        var mapping = new JsonObject { ["type"] = "object", ["additionalProperties"] = entry };
        if (outline.EntryPattern is { } pattern) mapping["propertyNames"] = new JsonObject { ["pattern"] = pattern };
        return mapping;
    }

    private static JsonObject Mapping(YamlOutline outline, string path)
    {
        var always = Common(outline.Visits);
        var mapping = new JsonObject
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["required"] = Types([.. always]),
            ["properties"] = new JsonObject(outline.Keys.Select(key => KeyValuePair.Create<string, JsonNode?>(key.Key, Of(key.Value, $"{path}.{key.Key}")))),
        };
        var ways = outline.Visits.GroupBy(visit => string.Join(' ', visit.Choices)).OrderBy(way => way.Key, StringComparer.Ordinal).ToList();
        if (ways.Count > 1) mapping["oneOf"] = new JsonArray([.. ways.Select(way => Way(outline, [.. way], always))]);
        return mapping;
    }

    /// <summary>One of several ways in which a mapping may be filled in: what has to stand there then, and what must not.</summary>
    private static JsonObject Way(YamlOutline outline, List<YamlVisit> visits, SortedSet<string> always)
    {
        var known = visits.SelectMany(visit => visit.Known).ToHashSet(StringComparer.Ordinal);
        var required = Common(visits);
        required.UnionWith(visits[0].Choices);
        var way = new JsonObject { ["required"] = Types([.. required.Except(always)]) };
        var forbidden = outline.Keys.Keys.Where(key => !known.Contains(key)).Select(key => KeyValuePair.Create<string, JsonNode?>(key, false)).ToList();
        if (forbidden.Count > 0) way["properties"] = new JsonObject(forbidden);
        return way;
    }

    private static SortedSet<string> Common(IReadOnlyList<YamlVisit> visits)
    {
        var common = new SortedSet<string>(visits[0].Required, StringComparer.Ordinal);
        foreach (var visit in visits) common.IntersectWith(visit.Required);
        return common;
    }

    /// <summary>A word that looks like a number is one, unless it stands in quotes.</summary>
    private static IEnumerable<JsonNode?> Spellings(string word)
    {
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) yield return number;
        yield return word;
    }

    private static JsonArray Types(params string[] words) => new([.. words.Select(word => JsonValue.Create(word))]);

    private static KeyValuePair<string, JsonNode?> Free(KeyValuePair<string, JsonNode?> entry) => new(entry.Key, entry.Value?.DeepClone());
}
