using ReportGen.Evaluation.Regions;

namespace ReportGen.Site.Maps;

/// <summary>
/// What stands on the tiles of a map: at most three characters, the same on two tiles only where nothing distinguishes them. Units of one short name have
/// the beginnings of their full names (井陉县, 井陉矿), and where those are the same too, the first character of their city before it (石桥西, 张桥西).
/// </summary>
public static class TileLabels
{
    private const int MostCharacters = 3;

    /// <summary>The label of each unit.</summary>
    /// <param name="units">All that stand on the map.</param>
    public static Dictionary<RegionCode, string> Of(IEnumerable<Unit> units)
    {
        var labels = new Dictionary<RegionCode, string>();
        foreach (var alike in units.GroupBy(unit => Cut(unit.ShortName), StringComparer.Ordinal))
        {
            foreach (var unit in alike) labels[unit.Code] = alike.Key;
            if (alike.Count() == 1) continue;
            var byName = alike.Select(unit => Cut(unit.Name)).ToHashSet(StringComparer.Ordinal).Count == alike.Count();
            foreach (var unit in alike) labels[unit.Code] = Cut(byName ? unit.Name : unit.City.Name[..1] + unit.ShortName);
        }

        return labels;
    }

    private static string Cut(string name) => name.Length <= MostCharacters ? name : name[..MostCharacters];
}
