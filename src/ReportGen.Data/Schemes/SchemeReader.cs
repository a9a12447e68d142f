using ReportGen.Core.Findings;
using ReportGen.Core.Schemes;
using ReportGen.Core.Scoring;
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
        if (YamlLoader.Load(folder, findings) is not { } map) return null;
        var classes = RulerReader.Classes(map.Required("classes"));
        var scheme = new Scheme
        {
            Id = new SchemeId(map.Required("id").Text()),
            Name = map.Required("name").Text(),
            UnitKind = map.Required("unit_kind").Text(),
            Frequency = (Frequency)map.Required("frequency").Choice("yearly", "quarterly", "monthly"),
            Source = map.Required("source").Text(),
            Decimals = map.Required("decimals").Integer(0, 6),
            FullPoints = new Points(map.Required("full_points").Decimal()),
            Files = SupplyLayout.Files(map.Required("files")),
            Lists = SupplyLayout.Lists(map.Required("lists")),
            Dimensions = IndicatorReader.Dimensions(map.Required("dimensions")),
            Classes = classes,
            Targets = RulerReader.Targets(map.Required("targets"), classes),
            Awards = AwardReader.Read(map.Required("awards").Map()),
        };
        map.Close();
        if (!findings.Stops) SchemeChecks.Check(scheme, map);
        return findings.Stops ? null : scheme;
    }
}
