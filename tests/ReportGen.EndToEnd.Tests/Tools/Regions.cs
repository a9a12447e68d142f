using ReportGen.Testing;

namespace ReportGen.EndToEnd.Tests.Tools;

/// <summary>A county-level unit of the register.</summary>
internal sealed record RegionUnit(string Uid, string Code, string Name, string City, string Slug, IReadOnlyList<string> Predecessors);

/// <summary>The committed register of regions, read independently of the product.</summary>
internal static class Regions
{
    public static IReadOnlyList<RegionUnit> Units { get; } =
    [
        .. CsvTable.Read(Repository.PathOf("data", "regions", "units.csv")).Rows.Select(row => new RegionUnit(
            row["uid"], row["code"], row["name"], row["city"], row["slug"], row["predecessors"].Split(';', StringSplitOptions.RemoveEmptyEntries))),
    ];

    private static readonly Dictionary<string, CsvRow> Cities = CsvTable
        .Read(Repository.PathOf("data", "regions", "cities.csv"))
        .Rows.ToDictionary(row => row["key"]);

    /// <summary>The unit with a code and a name: a code alone does not distinguish a unit from its predecessor.</summary>
    public static RegionUnit Find(string code, string name) => Assert.Single(Units, unit => unit.Code == code && unit.Name == name);

    /// <summary>The file of a unit's report.</summary>
    public static string ReportOf(int year, RegionUnit unit)
    {
        var city = Cities[unit.City];
        var place = city["name"] == unit.Name ? city["slug"] : $"{city["slug"]}/{unit.Slug}";
        return FormattableString.Invariant($"{year}/{place}/index.html");
    }
}
