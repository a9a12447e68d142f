using ReportGen.Core.Findings;
using System.Security.Cryptography;
using System.Text;
using ReportGen.Core.Schemes;
using ReportGen.Core.Scoring;
using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Data.Tables;
using ReportGen.Data.Yaml;

namespace ReportGen.Data.Schemes;

/// <summary>Reads a scheme; what it says is checked against itself.</summary>
internal static class SchemeReader
{
    public const string Root = "schemes";

    /// <summary>The scheme; null, with findings, where it cannot be used.</summary>
    public static Scheme? Read(Folder folder, FindingBag findings)
    {
        if (folder.Text(findings) is not { } text || YamlLoader.Parse(text, findings) is not { } map) return null;
        var classes = RulerReader.Classes(map.Required("classes"));
        var scheme = new Scheme
        {
            Id = new SchemeId(map.Required("id").Text()),
            Name = map.Required("name").Text(),
            UnitKind = map.Required("unit_kind").Text(),
            Editions = map.Has("editions") ? Range(map.Optional("editions")) : null,
            Sha256 = HashOf(text),
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
        if (!findings.Stops) SchemeChecks.Check(scheme, map);
        return findings.Stops ? null : scheme;
    }

    /// <summary>The hash that an edition records when it is published; an editor that changes line ends, the last one too, changes no scheme.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n")));

    private static EditionRange Range(YamlField field)
    {
        var map = field.Map();
        var range = new EditionRange(map.Required("from").Integer(1949, 2999), map.Required("to").Integer(1949, 2999));
        map.Close();
        if (range.From > range.To) field.Wrong("from 不应晚于 to");
        return range;
    }
}
