using ReportGen.Data;
using ReportGen.Site.Listings;
using ReportGen.Site.Tests.Extremes;
using ReportGen.Site.Tests.Pages;
using ReportGen.Testing;

namespace ReportGen.Site.Tests.Addresses;

/// <summary>The reader of cities and the site know nothing of each other, and yet have to agree on what no city may be called.</summary>
public sealed class ReservedStepTests
{
    public static TheoryData<string> Steps
    {
        get
        {
            var site = World.Redrawn;
            var cities = site.Open.SelectMany(edition => edition.Cities).Select(city => city.City.Slug.ToString()).ToHashSet(StringComparer.Ordinal);
            var years = site.Open.Select(edition => edition.Edition.Year.ToString(System.Globalization.CultureInfo.InvariantCulture))
                .ToHashSet(StringComparer.Ordinal);
            var taken = site.Addresses.All.Select(address => address.Path.Split('/')).Where(steps => steps.Length > 2 && years.Contains(steps[0]))
                .Select(steps => steps[1]);
            return [.. taken.Where(step => !cities.Contains(step)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        }
    }

    [Fact]
    public void The_site_takes_steps_of_its_own_beside_the_cities() =>
        Assert.Equal(["awards", "charts", "indicators", "leaps", "methodology", "rankings"], Steps.Select(row => row.Data));

    [Theory]
    [MemberData(nameof(Steps))]
    public void No_city_has_the_address_of_something_else(string step)
    {
        using var folder = new ExtremeFolder(Repository.PathOf("tests", "ReportGen.Data.Tests", "Good"));
        var cities = Path.Combine(folder.Path, "regions", "cities.csv");
        File.WriteAllText(cities, File.ReadAllText(cities).Replace(",xingtai,", $",{step},", StringComparison.Ordinal));
        Assert.Contains(
            DataFolder.Read(folder.Path).Findings,
            finding => finding.Code.Id == "REG-01" && finding.Place.Column == "slug" && finding.Value == step);
    }
}
