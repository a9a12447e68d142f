using System.Collections.Immutable;
using ReportGen.Core.Findings;
using ReportGen.Core.Observations;
using ReportGen.Data.Findings;
using ReportGen.Data.Tables;

namespace ReportGen.Data.Editions;

/// <summary>Reads the tables and lists of all editions, each file on its own.</summary>
internal static class EditionFiles
{
    private static readonly ImmutableHashSet<string> Others = ["explanations.csv", AssuranceReader.File];

    /// <summary>The inputs in the order of the scopes; an entry is null where a file of the edition could not be read.</summary>
    public static EditionInput?[] Read(Folder folder, IReadOnlyList<EditionScope> scopes, List<FindingBag> bags)
    {
        var tables = scopes.Select(scope => new InputTable?[scope.Scheme.Files.Length]).ToArray();
        var lists = scopes.Select(scope => new InputList?[scope.Scheme.Lists.Length]).ToArray();
        var assurances = new AssuranceTable?[scopes.Count];
        var names = new NamePool();
        var work = new List<(FindingBag Bag, Action<FindingBag> Read)>();
        for (var e = 0; e < scopes.Count; e++)
        {
            var (scope, edition) = (scopes[e], e);
            for (var i = 0; i < tables[e].Length; i++)
            {
                var (layout, index) = (scope.Scheme.Files[i], i);
                work.Add((new FindingBag(TableFile.PathOf(folder, scope.PathOf(layout.File)), scope.InDraft), bag => tables[edition][index] = UnitTableReader.Read(scope, layout, folder, bag)));
            }

            for (var i = 0; i < lists[e].Length; i++)
            {
                var (layout, index) = (scope.Scheme.Lists[i], i);
                work.Add((new FindingBag(TableFile.PathOf(folder, scope.PathOf(layout.File)), scope.InDraft), bag => lists[edition][index] = ItemListReader.Read(scope, layout, folder, names, bag)));
            }

            if (folder.Has(scope.PathOf(AssuranceReader.File))) work.Add((new FindingBag(scope.PathOf(AssuranceReader.File), scope.InDraft), bag => assurances[edition] = AssuranceReader.Read(scope, folder, bag)));
            bags.AddRange(Strangers(folder, scope));
        }

        Together.Run(() => Parallel.ForEach(work, item => item.Read(item.Bag)));
        bags.AddRange(work.Select(item => item.Bag));
        return [.. scopes.Select((scope, e) => tables[e].Contains(null) || lists[e].Contains(null) ? null : new EditionInput(scope.Edition, scope.Folder, scope.Scheme, scope.Units, [.. tables[e]!], [.. lists[e]!]) { Assurance = assurances[e] })];
    }

    private static bool IsTable(string file) => Path.GetExtension(file).ToUpperInvariant() is ".CSV" or ".XLSX" or ".XLSM" or ".XLS";

    private static bool IsCsv(string file) => file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    /// <summary>Tables that no file of the scheme is: probably one that is misnamed, or a copy.</summary>
    private static IEnumerable<FindingBag> Strangers(Folder folder, EditionScope scope)
    {
        var expected = scope.Scheme.Files.Select(file => file.File).Concat(scope.Scheme.Lists.Select(list => list.File)).ToHashSet(StringComparer.Ordinal);
        foreach (var file in folder.Files(scope.Folder).Where(file => IsTable(file) && !Others.Contains(file)))
        {
            if (file.EndsWith(".csv", StringComparison.Ordinal) && expected.Contains(file[..^4])) continue;
            var near = expected.Where(name => file.Contains(name, StringComparison.Ordinal)).Order(StringComparer.Ordinal).LastOrDefault() ?? Nearest.To(file[..^4], expected);
            var findings = new FindingBag($"{scope.Folder}/{file}", scope.InDraft);
            findings.Add(Catalogue.FileMissing, null, null, $"文件“{file}”不在评价方案的应报文件中" + (near is null ? "。" : $"，最接近的是“{near}.csv”。"), near is null ? "请移走该文件。" : IsCsv(file) ? $"请改名为“{near}.csv”，或移走该文件。" : $"请另存为 CSV（UTF-8）文件“{near}.csv”，并移走该文件。", file);
            yield return findings;
        }
    }
}
