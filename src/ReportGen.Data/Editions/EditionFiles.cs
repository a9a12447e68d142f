using System.Collections.Immutable;
using ReportGen.Core.Findings;
using ReportGen.Core.Observations;
using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Data.Tables;

namespace ReportGen.Data.Editions;

/// <summary>Reads the tables and lists of all editions, each file on its own.</summary>
internal static class EditionFiles
{
    /// <summary>The inputs in the order of the scopes; an entry is null where a file of the edition could not be read.</summary>
    public static EditionInput?[] Read(Folder folder, IReadOnlyList<EditionScope> editions, List<FindingBag> bags)
    {
        var scopes = editions.Select(scope => scope with { Receipts = Receipts.Read(folder, scope.Folder, scope.InDraft, bags) }).ToList();
        var tables = scopes.Select(scope => new InputTable?[scope.Scheme.Files.Length]).ToArray();
        var lists = scopes.Select(scope => new InputList?[scope.Scheme.Lists.Length]).ToArray();
        var totals = new ImmutableArray<StatedTotal>[scopes.Count];
        var explanations = new ImmutableArray<Explanation>[scopes.Count];
        var assurances = new AssuranceTable?[scopes.Count];
        var names = new NamePool();
        var listBags = scopes.ConvertAll(_ => new List<FindingBag>());
        var work = new List<(SuppliedFile File, Action<FindingBag> Read)>();
        var answers = new List<(FindingBag Bag, Action<FindingBag> Read)>();
        for (var e = 0; e < scopes.Count; e++)
        {
            var (scope, edition) = (scopes[e], e);
            for (var i = 0; i < tables[e].Length; i++)
            {
                var (layout, index) = (scope.Scheme.Files[i], i);
                work.Add((Supplied(folder, scope, layout.File), bag => tables[edition][index] = UnitTableReader.Read(scope, layout, folder, bag)));
            }

            for (var i = 0; i < lists[e].Length; i++)
            {
                var (layout, index) = (scope.Scheme.Lists[i], i);
                var file = Supplied(folder, scope, layout.File);
                listBags[e].Add(file.Findings);
                work.Add((file, bag => lists[edition][index] = ItemListReader.Read(scope, layout, folder, names, bag)));
            }

            answers.Add((new FindingBag(scope.PathOf(TotalsReader.File) + ".csv", scope.InDraft), bag => totals[edition] = TotalsReader.Read(scope, folder, bag)));
            var answered = new FindingBag(TableFile.PathOf(folder, scope.PathOf(ExplanationReader.File)), scope.InDraft);
            answers.Add((answered, bag => explanations[edition] = ExplanationReader.Read(scope, folder, bag)));
            if (folder.Has(scope.PathOf(AssuranceReader.File))) answers.Add((new FindingBag(scope.PathOf(AssuranceReader.File), scope.InDraft), bag => assurances[edition] = AssuranceReader.Read(scope, folder, bag)));
            bags.AddRange(Strangers.In(folder, scope));
        }

        Together.Run(() => Parallel.ForEach(work, item => item.Read(item.File.Findings)), () => answers.ForEach(item => item.Read(item.Bag)));
        Parallel.For(0, scopes.Count, e => ItemRepeats.Tell(scopes[e].Scheme, lists[e], listBags[e]));
        Repeats.Tell(folder, [.. work.Select(item => item.File)]);
        bags.AddRange([.. work.Select(item => item.File.Findings), .. answers.Select(item => item.Bag)]);
        return [.. scopes.Select((scope, e) => tables[e].Contains(null) || lists[e].Contains(null) ? null : new EditionInput(scope.Edition, scope.Folder, scope.Scheme, scope.Units, [.. tables[e]!], [.. lists[e]!]) { Totals = totals[e], Explanations = explanations[e], Assurance = assurances[e] })];
    }

    private static SuppliedFile Supplied(Folder folder, EditionScope scope, string name)
    {
        var path = TableFile.PathOf(folder, scope.PathOf(name));
        return new SuppliedFile(scope.Edition.Year, name, folder.LengthOf(path), new FindingBag(path, scope.InDraft));
    }
}
