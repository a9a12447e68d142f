using System.Xml.Linq;
using ReportGen.Testing;

namespace ReportGen.EndToEnd.Tests.Structure;

/// <summary>Who may know whom, read from the project files.</summary>
public sealed class ProjectTests
{
    public static TheoryData<string, string, string> Allowed => new()
    {
        { "Evaluation", "", "" },
        { "Analysis", "Evaluation", "" },
        { "Content", "", "" },
        { "Audit", "Content Evaluation", "" },
        { "Charts", "", "ScottPlot SkiaSharp.NativeAssets.Linux.NoDependencies" },
        { "Data", "Analysis Audit Content Evaluation", "CsvHelper ExcelDataReader YamlDotNet" },
        { "Forms", "Data Evaluation", "DocumentFormat.OpenXml" },
        { "Samples", "Data Evaluation Forms", "" },
        { "Site", "Analysis Charts Content Evaluation", "AngleSharp Markdig Scriban.Signed System.ServiceModel.Syndication" },
        { "Cli", "Analysis Audit Charts Content Data Evaluation Forms Samples Site", "Spectre.Console System.CommandLine" },
    };

    [Theory]
    [MemberData(nameof(Allowed))]
    public void A_project_knows_only_what_it_may(string project, string projects, string packages)
    {
        var file = ProjectFile(project);
        Assert.Equal(
            projects,
            Sorted(
                file.Descendants("ProjectReference")
                    .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value)["ReportGen.".Length..])
            )
        );
        Assert.Equal(
            packages,
            Sorted(
                file.Descendants("PackageReference")
                    .Where(reference => reference.Attribute("PrivateAssets")?.Value != "all")
                    .Select(reference => reference.Attribute("Include")!.Value)
            )
        );
    }

    [Fact]
    public void There_are_no_other_projects() =>
        Assert.Equal(
            "Analysis Audit Charts Cli Content Data Evaluation Forms Samples Site",
            Sorted(Directory.EnumerateDirectories(Repository.PathOf("src")).Select(folder => Path.GetFileName(folder)["ReportGen.".Length..]))
        );

    [Theory]
    [InlineData("Evaluation")]
    [InlineData("Analysis")]
    [InlineData("Audit")]
    [InlineData("Content")]
    [InlineData("Charts")]
    public void A_pure_project_is_guarded_by_the_list_of_banned_symbols(string project)
    {
        var file = ProjectFile(project);
        Assert.Contains(
            file.Descendants("PackageReference"),
            reference => reference.Attribute("Include")!.Value == "Microsoft.CodeAnalysis.BannedApiAnalyzers"
        );
        Assert.Contains(file.Descendants("AdditionalFiles"), reference => reference.Attribute("Include")!.Value == "../BannedSymbols.txt");
    }

    [Theory]
    [InlineData("Evaluation", "Analysis Audit Charts Cli Content Data Forms Samples Site")]
    [InlineData("Analysis", "Audit Charts Cli Content Data Forms Samples Site")]
    [InlineData("Audit", "Analysis Charts Cli Data Forms Samples Site")]
    [InlineData("Content", "Analysis Audit Charts Cli Data Evaluation Forms Samples Site")]
    [InlineData("Charts", "Analysis Audit Cli Content Data Evaluation Forms Samples Site")]
    [InlineData("Data", "Charts Cli Forms Samples Site")]
    [InlineData("Forms", "Charts Cli Samples Site")]
    [InlineData("Samples", "Charts Cli Site")]
    [InlineData("Site", "Audit Cli Data Forms Samples")]
    public void No_file_names_a_project_that_its_own_does_not_know(string project, string unknown)
    {
        var names = unknown.Split(' ').Select(name => "ReportGen." + name).ToList();
        var found = SourceFiles
            .Of("ReportGen." + project)
            .SelectMany(file =>
                file.Lines.Where(line => names.Any(name => line.Contains("using " + name, StringComparison.Ordinal))).Select(line => $"{file.Path}: {line}")
            );
        Assert.Empty(found);
    }

    private static XDocument ProjectFile(string project) => XDocument.Load(Repository.PathOf("src", "ReportGen." + project, $"ReportGen.{project}.csproj"));

    private static string Sorted(IEnumerable<string> names) => string.Join(' ', names.Order(StringComparer.Ordinal));
}
