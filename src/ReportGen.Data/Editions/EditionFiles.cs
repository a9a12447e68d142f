using ReportGen.Audit.Freezing;
using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Data.Freezing;
using ReportGen.Data.Tables;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Reviews;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Data.Editions;

/// <summary>Reads the tables and lists of all editions, each file on its own.</summary>
internal static class EditionFiles
{
    /// <summary>The inputs in the order of the scopes; a file that has not come or could not be read has no rows.</summary>
    public static EditionInput[] Read(Folder folder, IReadOnlyList<EditionScope> editions, List<FindingBag> bags)
    {
        List<EditionScope> scopes =
            [.. editions.Select(scope => scope with { Receipts = Receipts.Read(folder, scope.Folder, scope.InDraft, bags) })];
        var folders = scopes.ConvertAll(scope => Find(folder, scope, bags));
        List<EditionFile> files = [.. folders.SelectMany(edition => edition.Files)];
        var names = new NamePool();
        ParallelWork.ForEach(files.Where(file => file.Supplied.IsSought), file => file.Read(names));
        foreach (var edition in folders) ItemRepeats.Settle(edition.Scope.Scheme, edition.ListFiles);
        Repeats.Report(folder, files.ConvertAll(file => file.Supplied));
        bags.AddRange(files.Select(file => file.Supplied.Findings));
        return [.. folders.Select(edition => Answered(folder, edition, bags))];
    }

    private static EditionFolder Find(Folder folder, EditionScope scope, List<FindingBag> bags)
    {
        var misnamed = Misnamed.In(folder, scope);
        bags.AddRange(UnexpectedFiles.In(folder, scope, misnamed));
        var names = scope.Scheme.Files.Select(layout => layout.File).Concat(scope.Scheme.Lists.Select(layout => layout.File));
        bags.AddRange(TableParts.Check(folder, scope, names));
        return new EditionFolder(scope, [.. scope.Scheme.Files.Select(TableOf)], [.. scope.Scheme.Lists.Select(ListOf)]);

        EditionTable<SourceFile, UnitTableFile> TableOf(SourceFile layout)
        {
            var whole = WholeOf(layout.File, layout.Supplier);
            return new(layout, whole, [.. FilesOf(layout.File, whole).Select(file => new UnitTableFile(scope, layout, file))]);
        }

        EditionTable<SourceList, ItemListFile> ListOf(SourceList layout)
        {
            var whole = WholeOf(layout.File, layout.Supplier);
            return new(layout, whole, [.. FilesOf(layout.File, whole).Select(file => new ItemListFile(scope, layout, file, whole))]);
        }

        SourceTable? WholeOf(string name, string supplier) =>
            TableParts.Has(folder, scope, name) ? new SourceTable(scope.PathOf(name), null, supplier) : null;

        IEnumerable<SuppliedFile> FilesOf(string name, SourceTable? whole) => whole is not null
            ? TableParts.Of(folder, scope, name).Select(path => PartOf(folder, scope, name, path))
            : [Supplied(folder, scope, name, misnamed)];
    }

    private static SuppliedFile PartOf(Folder folder, EditionScope scope, string name, string path) =>
        new(scope.Edition.Year, name, folder.LengthOf(path), folder.At(path, scope.InDraft));

    /// <summary>The input of an edition, with what is said about its tables: totals, explanations, and results that somebody else has.</summary>
    private static EditionInput Answered(Folder folder, EditionFolder edition, List<FindingBag> bags)
    {
        var scope = edition.Scope;
        DataFile At(string name) => folder.At(scope.PathOf(name), scope.InDraft);
        var totals = At(TotalsReader.File + ".csv");
        var explanations = folder.At(TableFile.PathOf(folder, scope.PathOf(ExplanationReader.File)), scope.InDraft);
        var (assurance, amendments, review) = (At(AssuranceReader.File), At(Amendment.FileName), At(ReviewRegister.FileName));
        var (record, facts, corrections) = (At(FrozenFiles.Record), At(FrozenFiles.Facts), At(FrozenFiles.Corrections));
        var frozen = FrozenReader.Read(record, facts, scope.Edition.Year, bags);
        var corrected = CorrectionReader.Read(corrections, scope.Edition.Year, bags);
        var input = Input(edition, bags) with
        {
            Totals = TotalsReader.Read(scope, totals),
            Explanations = ExplanationReader.Read(scope, explanations),
            Receipts = [.. scope.Receipts.ByFile.Values],
            Assurance = assurance.Exists ? AssuranceReader.Read(scope, assurance) : null,
            Frozen = frozen,
            IsFreezeBroken = frozen is null && (record.Exists || facts.Exists),
            Corrections = corrected,
            AreCorrectionsBroken = corrections.Findings.Stops,
        };
        bags.AddRange([totals.Findings, explanations.Findings, assurance.Findings, amendments.Findings, review.Findings]);
        var register = ReviewReader.Read(scope, review);
        return AmendmentReader.Apply(scope, amendments, input) with
        {
            Review = register,
            Edition = input.Edition with { Review = ReviewTally.Of(register) },
        };
    }

    private static EditionInput Input(EditionFolder edition, List<FindingBag> bags)
    {
        var (scope, merger) = (edition.Scope, new PartMerger(edition.Scope, bags));
        var input = new EditionInput(
            scope.Edition,
            scope.Folder,
            scope.Scheme,
            scope.Units,
            [.. edition.Tables.Select(table => table.Whole is { } whole ? merger.Table(table.Layout, whole, table.Files) : table.Files[0].Input)],
            [.. edition.Lists.Select(list => list.Whole is { } whole ? merger.List(list.Layout, whole, list.Files) : list.Files[0].Input)]);
        input = input with { IsSpoilt = merger.LacksNeeded || edition.Files.Any(file => file.IsSpoilt) };
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
