using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Content;
using ReportGen.Data;
using ReportGen.Data.Editions;
using ReportGen.Data.Findings;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Forms;

/// <summary>Writes the folder of a new edition: its settings, an empty table for each file of the scheme, and the same as workbooks to send out.</summary>
public static class NextEdition
{
    /// <summary>Folder with the workbooks, in that of the edition; the reader of an edition looks at the edition's own files only.</summary>
    public const string Workbooks = "模板";

    /// <summary>
    /// The files of an edition that are not as they were written when it was begun, its settings left aside; null where it was not recorded what was.
    /// </summary>
    public static ImmutableArray<string>? Touched(string dataFolder, int year) => EditionRecord.Touched(PathOf(dataFolder, Invariant.Text(year)));

    /// <summary>
    /// Writes the folder beside its place and renames it at the end, so that it is there as a whole or not at all. An edition that was begun before and that
    /// nobody has touched is begun again: its settings stay, its tables follow the register and the scheme as they are now.
    /// </summary>
    /// <param name="dataFolder">The data folder.</param>
    /// <param name="year">The new data year.</param>
    /// <param name="previous">The edition that it follows; where it is not the year before, no values are shown for comparison.</param>
    public static Checked<NewEdition> Write(string dataFolder, int year, int previous)
    {
        Edition? begun = null;
        Checked<Scheme> SchemeOf(Dataset dataset) => NextScheme.Of(dataFolder, year, dataset.Editions[0].Scheme, begun);
        return DataFolder
            .Read(dataFolder, edition => Keep(edition, year, ref begun).Year == previous)
            .Then(contents => SchemeOf(contents.Dataset).Map(scheme => Write(dataFolder, year, contents, scheme)));
    }

    /// <summary>
    /// Writes the folder of the first edition of all in the same way, by the scheme that reaches its year and begins last. Everything is made public and
    /// nothing is called synthetic, until its settings say otherwise.
    /// </summary>
    /// <param name="dataFolder">The data folder, which has no other edition.</param>
    /// <param name="year">The data year.</param>
    public static Checked<NewEdition> WriteFirst(string dataFolder, int year)
    {
        Edition? begun = null;
        _ = DataFolder.Read(dataFolder, edition => Keep(edition, year, ref begun).Year < 0);
        var scheme = NextScheme.Of(dataFolder, year, before: null, begun);
        var settings = DataFolder.Settings(dataFolder);
        return Checked.All(DataFolder.Register(dataFolder), settings, scheme, (register, site, found) =>
            Write((dataFolder, year, site.Collection), register, found, before: null, isNext: false));
    }

    private static Edition Keep(Edition edition, int year, ref Edition? begun)
    {
        if (edition.Year == year)
            begun = edition;
        return edition;
    }

    private static NewEdition Write(string dataFolder, int year, DataContents contents, Scheme scheme)
    {
        var (dataset, collection) = (contents.Dataset, contents.Publication.Settings.Collection);
        var isNext = EditionBefore.InTime(dataset.Editions, year, edition => edition.Edition) is not null;
        return Write((dataFolder, year, collection), dataset.Register, scheme, dataset.Editions[0], isNext);
    }

    private static NewEdition Write(
        (string DataFolder, int Year, CollectionPlan Collection) of,
        Register register,
        Scheme scheme,
        EditionInput? before,
        bool isNext)
    {
        var (dataFolder, year, collection) = of;
        var forms = new FormMaker(year, scheme, register.Of(year), isNext ? before : null, collection).All().ToList();
        var (target, growing, old) = (
            PathOf(dataFolder, Invariant.Text(year)),
            PathOf(dataFolder, $".{Invariant.Text(year)}.new"),
            PathOf(dataFolder, $".{Invariant.Text(year)}.old")
        );
        foreach (var left in new[] { growing, old }.Where(Directory.Exists))
            Directory.Delete(left, recursive: true);
        Directory.CreateDirectory(Path.Combine(growing, Workbooks));
        foreach (var form in forms)
        {
            if (form.IsPart) MakeRoomForParts(growing, form.Name);
            else WriteEmpty(form, Path.Combine(growing, form.File + ".csv"));
            File.WriteAllBytes(Path.Combine(growing, Workbooks, form.File + ".xlsx"), FormWorkbook.Of(form));
        }

        EditionRecord.Write(growing);
        var settings = Path.Combine(target, EditionReader.File);
        if (File.Exists(settings))
            File.Copy(settings, Path.Combine(growing, EditionReader.File));
        else
            File.WriteAllText(Path.Combine(growing, EditionReader.File), Settings(year, before, scheme));
        if (Directory.Exists(target))
            Directory.Move(target, old);
        Directory.Move(growing, target);
        if (Directory.Exists(old))
            Directory.Delete(old, recursive: true);
        return new NewEdition(
            target,
            forms.Select(form => form.Name).Distinct(StringComparer.Ordinal).Count(),
            forms.Count(form => form.IsPart),
            before?.Edition.Year,
            scheme.Id == before?.Scheme.Id ? null : scheme.Id.Text,
            isNext,
            before?.Edition.Synthetic == true
        );
    }

    private static void WriteEmpty(Form form, string file)
    {
        using var csv = new CsvWriter(file);
        csv.Row([.. form.Columns.Select(column => column.Header)]);
        foreach (var row in form.Rows) csv.Row(row.AsSpan());
    }

    /// <summary>A folder in which the parts are put as they come; a repository keeps it while it is empty.</summary>
    private static void MakeRoomForParts(string edition, string table)
    {
        Directory.CreateDirectory(Path.Combine(edition, Workbooks, table));
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(edition, table)).FullName, ".gitkeep"), string.Empty);
    }

    private static string PathOf(string dataFolder, string name) => Path.Combine(dataFolder, EditionReader.Root, name);

    /// <summary>The scheme is recorded where it is one that was published before, and so may not change any more.</summary>
    private static string Settings(int year, EditionInput? before, Scheme scheme)
    {
        var disclosure = before?.Edition.Disclosure ?? Disclosure.Full;
        var isFrozen = scheme.Id == before?.Scheme.Id && before.Edition.State == EditionState.Published;
        return string.Create(
                CultureInfo.InvariantCulture,
                $"""
                year: {year}
                state: draft
                published_on: null
                scheme: {scheme.Id}
                {(isFrozen ? $"scheme_sha256: {scheme.Sha256}\n" : string.Empty)}synthetic: {Flag(before?.Edition.Synthetic == true)}
                disclosure: {"{"}scores: {Flag(disclosure.Scores)}, ranks: {Flag(disclosure.Ranks)}, awards: {Flag(disclosure.Awards)}, classes: [{string.Join(
                    ", ",
                    disclosure.Classes
                )}]{"}"}
                notices: []

                """
            )
            .ReplaceLineEndings("\n");
    }

    private static string Flag(bool flag) => flag ? "true" : "false";
}

/// <summary>What was written.</summary>
/// <param name="Folder">The edition's folder.</param>
/// <param name="Forms">Number of tables and lists.</param>
/// <param name="Parts">Number of workbooks for those that come in parts; each other one has a workbook and an empty text file.</param>
/// <param name="Previous">The edition that it follows; null where it is the first.</param>
/// <param name="OtherScheme">The scheme by which it is begun, where it is not that of the edition before; else null.</param>
/// <param name="HasPreviousValues">True where last year's values stand beside the cells to fill in.</param>
/// <param name="Synthetic">True where the settings call the data synthetic, as those of the edition before do.</param>
public sealed record NewEdition(string Folder, int Forms, int Parts, int? Previous, string? OtherScheme, bool HasPreviousValues, bool Synthetic);
