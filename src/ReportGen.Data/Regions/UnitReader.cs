using System.Collections.Immutable;
using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Evaluation.Regions;

namespace ReportGen.Data.Regions;

/// <summary>Reads the units with their history.</summary>
internal static class UnitReader
{
    private static readonly ImmutableArray<string> Columns =
    [
        "uid",
        "code",
        "name",
        "roman",
        "name_en",
        "type",
        "city",
        "slug",
        "valid_from",
        "valid_to",
        "successors",
        "predecessors",
        "pinyin",
        "initials",
        "pinyin_alias",
        "note",
    ];

    public static ImmutableArray<Unit>? Read(DataFile file, ImmutableArray<City> cities)
    {
        var byKey = cities.ToDictionary(city => city.Key, StringComparer.Ordinal);
        var rows = RegionRow.Of(file, Columns).ToList();
        if (file.Findings.Stops) return null;
        var units = rows.ConvertAll(row => Unit(row, byKey));
        if (!file.Findings.Stops) UnitChecks.Check(rows, units);
        return file.Findings.Stops ? null : [.. units];
    }

    private static Unit Unit(RegionRow row, Dictionary<string, City> cities)
    {
        var key = row.Text("city");
        if (!cities.TryGetValue(key, out var city)) row.Wrong("city", $"为“{key}”", "应为 cities.csv 中已有的 key");
        return new Unit
        {
            Id = new UnitId(row.Text("uid")),
            Code = row.Code("code"),
            Name = row.Text("name"),
            Roman = row.Text("roman"),
            NameEn = row.Text("name_en"),
            Type = (UnitType)row.Choice("type", "区", "县级市", "县", "自治县"),
            City = city!,
            Slug = row.Slug("slug"),
            ValidFrom = row.Date("valid_from"),
            ValidTo = row.Date("valid_to"),
            Successors = Ids(row, "successors"),
            Predecessors = Ids(row, "predecessors"),
            Pinyin = row.Text("pinyin"),
            Initials = row.Text("initials"),
            PinyinAlias = row.Remark("pinyin_alias"),
            Note = row.Remark("note"),
        };
    }

    private static ImmutableArray<UnitId> Ids(RegionRow row, string column) =>
        [.. row.Optional(column).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(id => new UnitId(id))];
}
