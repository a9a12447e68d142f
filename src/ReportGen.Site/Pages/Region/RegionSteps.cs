using ReportGen.Site.Navigation;
using CityGroup = ReportGen.Evaluation.Regions.City;

namespace ReportGen.Site.Pages.Region;

/// <summary>The way down to the results of a unit through the years.</summary>
internal static class RegionSteps
{
    /// <summary>The list of all units.</summary>
    public static Choice All(PageContext page) => new("历年结果", page.To(page.Addresses.Regions), page.Address == page.Addresses.Regions);

    /// <summary>The list of a city's units.</summary>
    public static Choice Of(PageContext page, CityGroup city)
    {
        var address = page.Addresses.RegionsOf(city);
        return new Choice(city.Name, page.To(address), page.Address == address);
    }
}
