namespace ReportGen.Data.Workbooks;

/// <summary>A part that another part refers to.</summary>
/// <param name="Id">The name by which it refers.</param>
/// <param name="Kind">Last word of the relationship type, such as <c>worksheet</c>.</param>
/// <param name="Target">Name of the part in the package; an address where it is outside.</param>
/// <param name="IsOutside">True where the target is not in the package.</param>
internal sealed record Relation(string Id, string Kind, string Target, bool IsOutside);

/// <summary>Reads what a part refers to.</summary>
internal static class Relations
{
    public static IReadOnlyList<Relation> Of(Package package, string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        var name = $"{part[..slash]}_rels/{part[slash..]}.rels";
        var found = new List<Relation>();
        if (!package.Has(name)) return found;
        using var reader = package.Read(name);
        while (Package.Next(reader))
        {
            if (reader.LocalName != "Relationship" || reader.GetAttribute("Id") is not { } id) continue;
            var (type, target) = (reader.GetAttribute("Type") ?? string.Empty, reader.GetAttribute("Target") ?? string.Empty);
            var outside = string.Equals(reader.GetAttribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase);
            found.Add(new Relation(id, type[(type.LastIndexOf('/') + 1)..], outside ? target : Resolve(part[..slash], target), outside));
        }

        return found;
    }

    private static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/')) return target[1..];
        var steps = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var step in target.Split('/'))
        {
            if (step == ".." && steps.Count > 0) steps.RemoveAt(steps.Count - 1);
            else if (step is not ("." or "..")) steps.Add(step);
        }

        return string.Join('/', steps);
    }
}
