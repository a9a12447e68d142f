using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ReportGen.Data.Files;
using ReportGen.Data.Yaml;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Data.Schemes;

/// <summary>Reads a scheme; what it says is checked against itself.</summary>
public static class SchemeReader
{
    public const string Root = "schemes";

    /// <summary>All of them, in the order of their file names.</summary>
    internal static ImmutableArray<Reading<Scheme>> All(Folder folder) =>
        [.. folder.Files(Root, "*.yaml").Select(name => folder.At($"{Root}/{name}")).Select(file => new Reading<Scheme>(file, Read(file)))];

    /// <summary>The scheme; null, with findings, where it cannot be used.</summary>
    internal static Scheme? Read(DataFile file)
    {
        if (file.Text() is not { } text || YamlLoader.Parse(text, file.Findings) is not { } map) return null;
        var scheme = Of(map, HashOf(text));
        if (!file.Findings.Stops) SchemeChecks.Check(scheme, file.Name, map);
        return file.Findings.Stops ? null : scheme;
    }

    internal static Scheme Of(YamlMap map, string hash)
    {
        var classes = RulerReader.Classes(map.Required("classes"));
        var scheme = new Scheme
        {
            Id = new SchemeId(map.Required("id").Text()),
            Name = map.Required("name").Text(),
            UnitKind = map.Required("unit_kind").Text(),
            Editions = map.Maybe("editions") is { } editions ? Range(editions) : null,
            Sha256 = hash,
            Frequency = (Frequency)map.Required("frequency").Choice("yearly", "quarterly", "monthly"),
            Source = map.Required("source").Text(),
            Decimals = map.Required("decimals").Integer(0, 4),
            FullPoints = new Points(map.Required("full_points").Integer(1, 1000)),
            Files = SupplyLayout.Files(map.Required("files")),
            Lists = SupplyLayout.Lists(map.Required("lists")),
            Dimensions = IndicatorReader.Dimensions(map.Required("dimensions")),
            Classes = classes,
            Targets = RulerReader.Targets(map.Required("targets"), classes),
            Awards = map.Has("awards") ? AwardReader.Read(map.Optional("awards").Map(), classes) : null,
        };
        map.Close();
        return scheme;
    }

    /// <summary>The hash that an edition records when it is published; an editor that changes line ends, the last one too, changes no scheme.</summary>
    private static string HashOf(string text)
    {
        var plain = text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(plain)));
    }

    private static EditionRange Range(YamlField field)
    {
        var map = field.Map();
        var range = new EditionRange(map.Required("from").Integer(1949, 2999), map.Required("to").Integer(1949, 2999));
        map.Close();
        if (range.From > range.To) field.Wrong("from 不应晚于 to");
        return range;
    }
}
