using System.Collections.Immutable;
using ReportGen.Audit;
using ReportGen.Cli.Terminal;
using ReportGen.Content;
using ReportGen.Data;
using ReportGen.Data.Reviews;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Consultations;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Reviews;

namespace ReportGen.Cli.Reviewing;

/// <summary>An edition that is being reviewed: its data, its results, and everything that is found in it.</summary>
/// <param name="Source">Where the data are.</param>
/// <param name="Contents">The data folder.</param>
/// <param name="Input">The edition.</param>
/// <param name="Assessment">All results; the edition has none while something stops in its files.</param>
/// <param name="Findings">What is found in the edition.</param>
internal sealed record ReviewDesk(
    SourceOptions Source,
    DataContents Contents,
    EditionInput Input,
    Assessment Assessment,
    ImmutableArray<Finding> Findings)
{
    public int Year => Input.Edition.Year;

    /// <summary>True where it has results; without them answers and decisions can be recorded, and nothing is sent.</summary>
    public bool HasResults => Assessment.Find(Year) is not null;

    public EditionResult Result => Assessment.Find(Year)!;

    public CollectionPlan Collection => Contents.Publication.Settings.Collection;

    /// <summary>The city-level groups of the edition, in the order of the register.</summary>
    public IEnumerable<City> Cities => Contents.Dataset.Register.Cities.Where(city => Input.Units.Any(unit => unit.City.Key == city.Key));

    /// <summary>Reads an edition; null, with what is wrong said, where settings, scheme or register cannot be read.</summary>
    public static ReviewDesk? Of(UserConsole console, SourceOptions source, int year)
    {
        var years = DataFolder.Years(source.Data);
        if (!years.Contains(year)) throw new UsageException(UsageMessages.NoFolderOfEdition(year, years));
        var read = DataFolder.Read(source.Data, source.Wants);
        var examined = Examination.Of(read.ThenEvenIfStopped(contents => Checked.Of(contents.Audited)));
        var found = examined.OnlyFindings(finding => FindingScope.Concerns([year], finding)).Findings;
        if (read.ValueOrDefault is { Publication.Settings: not null } contents
            && contents.Dataset.Editions.FirstOrDefault(edition => edition.Edition.Year == year) is { } input
            && examined.ValueOrDefault is { } assessment)
            return new ReviewDesk(source, contents, input, assessment, found);
        console.Report(found, FindingFormat.Text, source);
        return null;
    }

    /// <summary>What stands wrong in the register or the amendments; nothing is added to a record that cannot be read.</summary>
    public ImmutableArray<Finding> FaultsOfRecord => Findings.RemoveAll(finding =>
        finding.Place.File != $"{Input.Folder}/{ReviewRegister.FileName}" && finding.Place.File != $"{Input.Folder}/{Amendment.FileName}");

    /// <summary>The value of which a register speaks; null where it is not there any more.</summary>
    public SuppliedValue? ValueOf(ReviewKey key) => Input.Units.FirstOrDefault(unit => unit.Code.ToString() == key.Code) is { } unit
        ? SuppliedValue.Of(Input, unit).FirstOrDefault(value => value.Key == key)
        : null;

    /// <summary>The results as they would be with a changed edition; null where something would stop.</summary>
    public EditionResult? With(EditionInput changed)
    {
        var dataset = Contents.Dataset;
        var panel = Panel.Create(dataset with { Editions = dataset.Editions.Replace(Input, changed) });
        return panel.ValueOrDefault is { } whole ? Assessment.Of(whole).Find(Year) : null;
    }
}
