using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Core.Editions;
using ReportGen.Core.Findings;
using ReportGen.Core.Observations;
using ReportGen.Data.Editions;
using ReportGen.Data.Files;
using ReportGen.Data.Sample;
using ReportGen.Data.Tables;

namespace ReportGen.Data.Templates;

/// <summary>Writes the folder of a new edition: its settings, an empty table for each file of the scheme, and the same as workbooks to send out.</summary>
public static class NextEdition
{
    /// <summary>Folder with the workbooks, in that of the edition; the reader of an edition looks at the edition's own files only.</summary>
    public const string Workbooks = "模板";

    /// <summary>The years for which there are folders, the earliest first.</summary>
    public static ImmutableArray<int> Years(string dataFolder) =>
        [.. new Folder(dataFolder).Folders(EditionReader.Root).Where(name => name.Length == 4 && name.All(char.IsAsciiDigit)).Select(name => int.Parse(name, NumberStyles.None, CultureInfo.InvariantCulture)).Order()];

    /// <summary>Writes the folder beside its place and renames it at the end, so that it is there as a whole or not at all.</summary>
    /// <param name="dataFolder">The data folder.</param>
    /// <param name="year">The new data year; it has no folder yet.</param>
    /// <param name="previous">The edition that it follows; where it is not the year before, no values are shown for comparison.</param>
    public static Checked<NewEdition> Write(string dataFolder, int year, int previous) =>
        DataFolder.Read(dataFolder, edition => edition.Year == previous).Map(dataset => Write(dataFolder, year, dataset));

    private static NewEdition Write(string dataFolder, int year, Dataset dataset)
    {
        var before = dataset.Editions[0];
        var isNext = before.Edition.Year == year - 1;
        var forms = new FormMaker(year, before.Scheme, dataset.Register.Of(year), isNext ? before : null).All().ToList();
        var editions = Path.Combine(dataFolder, EditionReader.Root);
        var target = Path.Combine(editions, Invariant.Text(year));
        var growing = Path.Combine(editions, $".{Invariant.Text(year)}.new");
        if (Directory.Exists(growing)) Directory.Delete(growing, recursive: true);
        Directory.CreateDirectory(Path.Combine(growing, Workbooks));
        File.WriteAllText(Path.Combine(growing, "edition.yaml"), Settings(year, before.Edition));
        foreach (var form in forms)
        {
            using (var csv = new SampleCsv(Path.Combine(growing, form.Name + ".csv")))
            {
                csv.Row([.. form.Columns.Select(column => column.Header)]);
                foreach (var row in form.Rows) csv.Row(row.AsSpan());
            }

            File.WriteAllBytes(Path.Combine(growing, Workbooks, form.Name + ".xlsx"), FormWorkbook.Of(form));
        }

        Directory.Move(growing, target);
        return new NewEdition(target, forms.Count, before.Edition.Year, isNext, before.Edition.Synthetic);
    }

    private static string Settings(int year, Edition before)
    {
        var disclosure = before.Disclosure;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            year: {year}
            state: draft
            published_on: null
            scheme: {before.Scheme}
            synthetic: {Flag(before.Synthetic)}
            disclosure: {"{"}scores: {Flag(disclosure.Scores)}, ranks: {Flag(disclosure.Ranks)}, awards: {Flag(disclosure.Awards)}, classes: [{string.Join(", ", disclosure.Classes)}]{"}"}
            notices: []

            """).ReplaceLineEndings("\n");
    }

    private static string Flag(bool flag) => flag ? "true" : "false";
}

/// <summary>What was written.</summary>
/// <param name="Folder">The edition's folder.</param>
/// <param name="Forms">Number of empty tables, each as text and as workbook.</param>
/// <param name="Previous">The edition that it follows.</param>
/// <param name="HasPreviousValues">True where last year's values stand beside the cells to fill in.</param>
/// <param name="Synthetic">True where the settings call the data synthetic, as those of the edition before do.</param>
public sealed record NewEdition(string Folder, int Forms, int Previous, bool HasPreviousValues, bool Synthetic);
