using ReportGen.Data.Findings;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Data.Files;

/// <summary>Looks through folders for what should not lie there, whether or not anybody would read it.</summary>
internal static class EntryCheck
{
    /// <summary>The folders of the data folder that are no edition.</summary>
    public static IEnumerable<FindingBag> Common(Folder folder) =>
    [
        .. Folders(folder, "regions", "schemes", "texts", "editions"),
        .. In(folder, string.Empty, ["site.yaml"]),
        .. In(folder, "regions", ["cities.csv", "units.csv"]),
        .. In(folder, "schemes", []),
        .. In(folder, "editions", []),
        .. Below(folder, "texts"),
    ];

    /// <summary>One folder; what is known by name is left to its reader.</summary>
    public static IEnumerable<FindingBag> In(Folder folder, string path, IReadOnlyCollection<string> known, bool inDraft = false)
    {
        foreach (var entry in folder.Entries(path))
        {
            if (known.Contains(entry.Name, StringComparer.Ordinal)) continue;
            var file = path.Length == 0 ? entry.Name : $"{path}/{entry.Name}";
            var findings = new FindingBag(file, inDraft);
            if (Leftovers.Is(entry.Name))
                findings.Add(
                    Catalogue.FileLeftover,
                    null,
                    null,
                    $"“{entry.Name}”像是编辑软件留下的副本或临时文件，同一内容只应有一份。",
                    "请核对后只留一份，删除该文件。",
                    entry.Name
                );
            else if (entry.Name[0] == '.')
                continue;
            else if (entry.IsLink)
                PlaceCheck.ReportLink(findings, file);
            yield return findings;
        }
    }

    private static IEnumerable<FindingBag> Below(Folder folder, string path) =>
        [.. In(folder, path, []), .. folder.Folders(path).SelectMany(name => Below(folder, $"{path}/{name}"))];

    /// <summary>Files where folders should be.</summary>
    private static IEnumerable<FindingBag> Folders(Folder folder, params string[] paths)
    {
        var years = folder.Files("editions").Where(name => name.Length == 4 && name.All(char.IsAsciiDigit)).Select(name => $"editions/{name}");
        foreach (var path in paths.Where(folder.Has).Concat(years))
        {
            var findings = new FindingBag(path);
            findings.Add(Catalogue.FileMissing, null, null, $"{path} 是文件，应为文件夹。", "请移走该文件，建立同名文件夹。", path);
            yield return findings;
        }
    }
}
