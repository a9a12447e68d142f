using System.Collections.Immutable;
using ReportGen.Audit;
using ReportGen.Cli.Terminal;
using ReportGen.Content;
using ReportGen.Data;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;
using ReportGen.Forms;
using ReportGen.Site.Manifests;

namespace ReportGen.Cli.Commands;

/// <summary>An edition that is being collected: what has come of it, and everything that is found in it.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Collection">How its returns are collected.</param>
/// <param name="Findings">What is found in its files.</param>
/// <param name="Files">SHA-256 of each file that has come, by its path; a form that nobody has filled in is none.</param>
internal sealed record Returns(
    EditionInput Edition,
    CollectionPlan Collection,
    ImmutableArray<Finding> Findings,
    IReadOnlyDictionary<string, string> Files)
{
    /// <summary>Reads an edition; null, with what is wrong said, where settings, scheme or register cannot be read.</summary>
    public static Returns? Of(UserConsole console, SourceOptions source, int year)
    {
        var years = DataFolder.Years(source.Data);
        if (!years.Contains(year)) throw new UsageException(UsageMessages.NoFolderOfEdition(year, years));
        var read = DataFolder.Read(source.Data, source.Wants);
        var found = Examination.Of(read.ThenEvenIfStopped(contents => Checked.Of(contents.Audited)))
            .OnlyFindings(finding => FindingScope.Concerns([year], finding)).Findings;
        if (read.ValueOrDefault is { } contents && contents.Dataset.Editions.FirstOrDefault(edition => edition.Edition.Year == year) is { } input)
            return new Returns(input, contents.Publication.Settings?.Collection ?? CollectionPlan.None, found, Come(source.Data, input));
        console.Report(found, FindingFormat.Text, source);
        return null;
    }

    private static Dictionary<string, string> Come(string data, EditionInput input)
    {
        var touched = NextEdition.Touched(data, input.Edition.Year);
        var files = input.Supplied.SelectMany(table => table.Parts.Select(part => part.Source.File).Append(table.Source.File))
            .Where(file => File.Exists(Path.Combine(data, file)))
            .Where(file => touched is null || touched.Value.Contains(file[(input.Folder.Length + 1)..], StringComparer.Ordinal));
        return Manifest.FilesOf(data, files).ToDictionary(file => file.Path, file => file.Sha256, StringComparer.Ordinal);
    }
}
