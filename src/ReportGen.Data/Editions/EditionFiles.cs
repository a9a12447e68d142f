using System.Collections.Immutable;
using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Data.Tables;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;

namespace ReportGen.Data.Editions;

/// <summary>Reads the tables and lists of all editions, each file on its own.</summary>
internal static class EditionFiles
{
    /// <summary>The inputs in the order of the scopes; a file that has not come or could not be read has no rows.</summary>
    public static EditionInput[] Read(Folder folder, IReadOnlyList<EditionScope> editions, List<FindingBag> bags)
    {
        var scopes = editions.Select(scope => scope with { Receipts = Receipts.Read(folder, scope.Folder, scope.InDraft, bags) }).ToList();
        var tables = scopes.Select(scope => new InputTable?[scope.Scheme.Files.Length]).ToArray();
        var lists = scopes.Select(scope => new InputList?[scope.Scheme.Lists.Length]).ToArray();
        var totals = new ImmutableArray<StatedTotal>[scopes.Count];
        var explanations = new ImmutableArray<Explanation>[scopes.Count];
        var assurances = new AssuranceTable?[scopes.Count];
        var supplied = scopes.Select(_ => new List<SuppliedFile>()).ToArray();
        var names = new NamePool();
        var listBags = scopes.ConvertAll(_ => new List<FindingBag>());
        var work = new List<(SuppliedFile File, Action<DataFile> Read)>();
        var answers = new List<(DataFile File, Action<DataFile> Read)>();
        for (var e = 0; e < scopes.Count; e++)
        {
            var (scope, edition) = (scopes[e], e);
            var misnamed = Misnamed.In(folder, scope);
            for (var i = 0; i < tables[e].Length; i++)
            {
                var (layout, index) = (scope.Scheme.Files[i], i);
                supplied[e].Add(Supplied(folder, scope, layout.File, misnamed));
                work.Add((supplied[e][^1], file => tables[edition][index] = UnitTableReader.Read(scope, layout, file)));
            }

            for (var i = 0; i < lists[e].Length; i++)
            {
                var (layout, index) = (scope.Scheme.Lists[i], i);
                supplied[e].Add(Supplied(folder, scope, layout.File, misnamed));
                listBags[e].Add(supplied[e][^1].Findings);
                work.Add((supplied[e][^1], file => lists[edition][index] = ItemListReader.Read(scope, layout, file, names)));
            }

            DataFile At(string path) => folder.At(path, scope.InDraft);
            answers.Add((At(scope.PathOf(TotalsReader.File) + ".csv"), file => totals[edition] = TotalsReader.Read(scope, file)));
            var explained = At(TableFile.PathOf(folder, scope.PathOf(ExplanationReader.File)));
            answers.Add((explained, file => explanations[edition] = ExplanationReader.Read(scope, file)));
            var printed = At(scope.PathOf(AssuranceReader.File));
            if (printed.Exists) answers.Add((printed, file => assurances[edition] = AssuranceReader.Read(scope, file)));
            bags.AddRange(UnexpectedFiles.In(folder, scope, misnamed));
        }

        ParallelWork.ForEach(work.Where(item => item.File.IsSought), item => item.Read(item.File.File));
        foreach (var (file, read) in answers) read(file);
        for (var e = 0; e < scopes.Count; e++) ItemRepeats.Settle(scopes[e].Scheme, lists[e], listBags[e]);
        Repeats.Report(folder, [.. work.Select(item => item.File)]);
        bags.AddRange([.. work.Select(item => item.File.Findings), .. answers.Select(item => item.File.Findings)]);
        return [.. scopes.Select((scope, e) =>
            Input(scope, tables[e], lists[e], supplied[e]) with { Totals = totals[e], Explanations = explanations[e], Assurance = assurances[e] })];
    }

    private static EditionInput Input(EditionScope scope, InputTable?[] tables, InputList?[] lists, List<SuppliedFile> supplied)
    {
        var input = new EditionInput(
            scope.Edition,
            scope.Folder,
            scope.Scheme,
            scope.Units,
            [.. tables.Select((table, i) => table ?? AbsentFile.Table(scope.Scheme.Files[i], supplied[i].Path))],
            [.. lists.Select((list, i) => list ?? AbsentFile.List(scope.Scheme.Lists[i], supplied[tables.Length + i].Path))])
        {
            IsSpoilt = supplied.Exists(file => !file.IsSought || file.Findings.All.Any(finding => finding.Spoils && !(finding.IsLate && !finding.Stops))),
        };
        return AbsentFile.Notice(input) is { } notice ? input with { Edition = scope.Edition with { Notices = scope.Edition.Notices.Add(notice) } } : input;
    }

    /// <summary>
    /// The file of a table: under its own name, under another that is certainly meant for it; not sought where another one is reported in its place.
    /// </summary>
    private static SuppliedFile Supplied(Folder folder, EditionScope scope, string name, IReadOnlyList<Misnamed> misnamed)
    {
        var other = misnamed.FirstOrDefault(file => string.Equals(file.Name, name, StringComparison.Ordinal));
        var path = other is { IsCertain: true } ? scope.PathOf(other.File) : TableFile.PathOf(folder, scope.PathOf(name));
        var file = folder.At(path, scope.InDraft);
        return new SuppliedFile(scope.Edition.Year, name, folder.LengthOf(path), file) { IsSought = other is null or { IsCertain: true } };
    }
}
