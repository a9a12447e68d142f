using System.Collections.Immutable;
using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Evaluation.Regions;

namespace ReportGen.Data.Regions;

/// <summary>Reads cities, units and tile maps.</summary>
public static class RegisterReader
{
    public const string Root = "regions";

    /// <summary>The register; null where a finding stops. The findings of all its files are added to <paramref name="bags"/>.</summary>
    internal static Register? Read(Folder folder, List<FindingBag> bags)
    {
        var before = bags.Count;
        DataFile At(string name)
        {
            var file = folder.At($"{Root}/{name}");
            bags.Add(file.Findings);
            return file;
        }

        var cities = CityReader.Read(At("cities.csv"));
        var units = cities is { } known ? UnitReader.Read(At("units.csv"), known) : null;
        var grids = folder.Files(Root, "tiles-*.csv").Select(file => TileReader.Read(At(file))).ToList();
        if (cities is null || units is null || bags.Skip(before).Any(bag => bag.Stops)) return null;
        return new Register(cities.Value, units.Value, [.. grids.OfType<TileGrid>()]);
    }
}
