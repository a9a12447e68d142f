using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Audit;
using ReportGen.Audit.Freezing;
using ReportGen.Data;
using ReportGen.Data.Editions;
using ReportGen.Data.Freezing;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Freezing;
using ReportGen.Evaluation.Observations;

namespace ReportGen.Forms.Freezing;

/// <summary>Marks an edition published and records everything that it is published with.</summary>
public static partial class EditionFreezer
{
    /// <summary>True where a record of the edition is there already.</summary>
    public static bool IsFrozen(string dataFolder, int year) => File.Exists(PathOf(dataFolder, year, FrozenFiles.Record));

    /// <summary>True for what the freezing of an edition puts right by itself: that it is not frozen.</summary>
    public static bool PutsRight(Finding finding, int year)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Code == Catalogue.NotFrozen && finding.Place.File == $"{EditionReader.Root}/{Text(year)}/{EditionReader.File}";
    }

    /// <summary>
    /// Freezes an edition that nothing keeps from being published. Its settings are written first; where something stops, they are as they were.
    /// </summary>
    /// <param name="dataFolder">The data folder.</param>
    /// <param name="year">The edition.</param>
    /// <param name="approvedBy">Who approved the publication.</param>
    /// <param name="publishedOn">Day of publication; null where the settings have it.</param>
    public static Checked<FrozenEdition> Freeze(string dataFolder, int year, string approvedBy, DateOnly? publishedOn)
    {
        var settings = PathOf(dataFolder, year, EditionReader.File);
        var before = File.ReadAllText(settings);
        var read = Read(dataFolder, year);
        if (InputOf(read.ValueOrDefault, year) is not { } draft) return read.Then(_ => Checked.Of<FrozenEdition>(null!, []));
        WriteWhole(settings, Published(before, draft, publishedOn));
        var frozen = FreezePublished(dataFolder, year, approvedBy);
        if (!frozen.Succeeded) WriteWhole(settings, before);
        return frozen;
    }

    private static Checked<FrozenEdition> FreezePublished(string dataFolder, int year, string approvedBy)
    {
        var read = Read(dataFolder, year);
        return Examination.Of(read.ThenEvenIfStopped(contents => Checked.Of(contents.Audited)))
            .OnlyFindings(finding => !PutsRight(finding, year))
            .Map(assessment =>
            {
                var contents = read.ValueOrDefault!;
                var input = InputOf(contents, year)!;
                var facts = FactCollector.Of(input, assessment.Find(year), contents.Publication.Prose).Values.Select(now => now.Fact).ToImmutableArray();
                var frozen = new FrozenEdition(approvedBy, input.Edition.PublishedOn!.Value, facts);
                Write(dataFolder, year, frozen);
                return frozen;
            });
    }

    private static Checked<DataContents> Read(string dataFolder, int year) =>
        DataFolder.Read(dataFolder, edition => edition.State == EditionState.Published || edition.Year == year);

    private static EditionInput? InputOf(DataContents? contents, int year) =>
        contents?.Dataset.Editions.FirstOrDefault(input => input.Edition.Year == year);

    /// <summary>The facts first: a record without facts would say that an edition is frozen of which nobody knows how it was.</summary>
    private static void Write(string dataFolder, int year, FrozenEdition frozen)
    {
        var facts = PathOf(dataFolder, year, FrozenFiles.Facts);
        using (var csv = new CsvWriter(facts + ".new"))
        {
            csv.Row([.. FrozenReader.Headers]);
            foreach (var (key, value) in frozen.Facts) csv.Row(key.File, key.Unit, key.Item, value);
        }

        File.Move(facts + ".new", facts, overwrite: true);
        var sums = FrozenEdition.SumsOf(frozen.Facts);
        WriteWhole(PathOf(dataFolder, year, FrozenFiles.Record), string.Create(CultureInfo.InvariantCulture, $"""
            year: {year}
            approved_by: {YamlText.Quoted(frozen.ApprovedBy)}
            frozen_on: {frozen.FrozenOn:yyyy-MM-dd}
            inputs_sha256: {sums.Inputs}
            scheme_sha256: {sums.Scheme}
            texts_sha256: {sums.Texts}
            results_sha256: {sums.Results}

            """).ReplaceLineEndings("\n"));
    }

    /// <summary>The settings with state, day and scheme; every other line stays as it is.</summary>
    private static string Published(string settings, EditionInput draft, DateOnly? publishedOn)
    {
        var published = State().Replace(settings, "${key}published");
        if (publishedOn is { } day) published = Day().Replace(published, "${key}" + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (draft.Edition.SchemeSha256 is not null || draft.Scheme.Sha256 is not { } sum) return published;
        return Scheme().Replace(published, match => $"{match.Value}\nscheme_sha256: {sum}", 1);
    }

    /// <summary>Written beside its place and renamed, so that it is there as a whole or as it was.</summary>
    private static void WriteWhole(string path, string text)
    {
        File.WriteAllText(path + ".new", text);
        File.Move(path + ".new", path, overwrite: true);
    }

    private static string PathOf(string dataFolder, int year, string file) => Path.Combine(dataFolder, EditionReader.Root, Text(year), file);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<key>state:[ \t]*)[^ \t\r\n]+", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex State();

    [GeneratedRegex(@"^(?<key>published_on:[ \t]*)[^ \t\r\n]+", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Day();

    [GeneratedRegex(@"^scheme:[^\r\n]*", RegexOptions.Multiline, 1000)]
    private static partial Regex Scheme();
}
