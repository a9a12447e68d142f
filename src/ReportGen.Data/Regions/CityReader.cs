using System.Collections.Immutable;
using ReportGen.Data.Files;
using ReportGen.Evaluation.Regions;

namespace ReportGen.Data.Regions;

/// <summary>Reads the city-level groups, in the order in which reports list them.</summary>
internal static class CityReader
{
    private static readonly ImmutableArray<string> Columns = ["key", "name", "roman", "slug", "kind"];

    /// <summary>Steps of addresses that the pages and pictures of an edition need themselves; a test compares them with the addresses of the site.</summary>
    public static ImmutableArray<string> Reserved { get; } = ["rankings", "leaps", "awards", "indicators", "methodology", "charts"];

    public static ImmutableArray<City>? Read(DataFile file)
    {
        var cities = ImmutableArray.CreateBuilder<City>();
        var (keys, slugs) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<Slug>());
        foreach (var row in RegionRow.Of(file, Columns))
        {
            var city = new City(
                row.Text("key"),
                row.Text("name"),
                row.Text("roman"),
                row.Slug("slug"),
                (CityKind)row.Choice("kind", "prefecture", "province-run", "new-area"));
            if (!keys.Add(city.Key)) row.Wrong("key", $"的“{city.Key}”已经出现过", "不得重复");
            if (!slugs.Add(city.Slug)) row.Wrong("slug", $"的“{city.Slug}”已经出现过", "不得重复");
            if (Reserved.Contains(city.Slug.ToString())) row.Wrong("slug", $"的“{city.Slug}”是网站栏目的地址", "应另取一个");
            cities.Add(city);
        }

        return file.Findings.Stops ? null : cities.ToImmutable();
    }
}
