using System.Collections.Immutable;
using System.Text;
using ReportGen.Audit;
using ReportGen.Audit.Plausibility;
using ReportGen.Data;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Disclosures;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;
using ReportGen.Site.Inputs;
using ReportGen.Site.Listings;
using ReportGen.Site.Output;
using ReportGen.Site.Rendering;
using ReportGen.Testing;

namespace ReportGen.Site.Tests.Extremes;

/// <summary>Whatever the grammar of numbers takes is either reported or goes through to the last page; nothing overflows on the way.</summary>
public sealed class ExtremeValueTests
{
    public static TheoryData<string> Values =>
    [
        "999999999999999999",
        "999999999999999999.9999999999",
        "999999999999999",
        "-999999999999999999",
        "0",
        "0.01",
        "0.000000001",
        "0.0000000001",
        "0.000000000000000000000000001",
        "1.000000000000000000000000001",
        "—",
    ];

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_reported_or_goes_through_to_the_last_page(string value)
    {
        Run("2019", [4, 5, 6, 7], value);
        foreach (var columns in new int[][] { [4], [5], [6], [7], [5, 6] }) Run("2020", columns, value);
    }

    [Fact]
    public void What_is_large_but_possible_reaches_the_last_page()
    {
        using var folder = new ExtremeFolder(FolderSite.Good);
        folder.Change("2020", row => Set(row, 4, "999999999999999.99"));
        Assert.True(Through(folder.Path));
    }

    [Theory]
    [InlineData("999999999999999999", "0.000000000000000000000000001")]
    [InlineData("999999999999999999", "0.0000000001")]
    [InlineData("999999999999999", "0.000000001")]
    [InlineData("0.000000001", "999999999999999")]
    public void A_ratio_of_extremes_is_reported_or_goes_through_to_the_last_page(string top, string bottom)
    {
        using var folder = new ExtremeFolder(FolderSite.Good);
        folder.Change("2020", row => Set(Set(Set(row, 6, top), 5, bottom), 7, "—"));
        folder.Schemes(text => text.Replace("unit: 家, number: {min: 0, decimals: 0}", "unit: 家, number: {min: 0, decimals: 9}", StringComparison.Ordinal));
        Through(folder.Path);
    }

    private static void Run(string year, int[] columns, string value)
    {
        using var folder = new ExtremeFolder(FolderSite.Good);
        var rows = 0;
        folder.Change(year, row => rows++ % 2 == 0 ? columns.Aggregate(row, (cells, column) => Set(cells, column, value)) : row);
        Through(folder.Path);
    }

    private static ImmutableArray<string> Set(ImmutableArray<string> cells, int column, string value) => cells.SetItem(column, value);

    /// <summary>The whole chain; it ends with a finding that stops it, or with every file of the site written.</summary>
    private static bool Through(string path)
    {
        var site = new FolderSite(path);
        if (!site.IsTaken)
        {
            Assert.All(site.Findings, finding => Assert.EndsWith("。", finding.Fix, StringComparison.Ordinal));
            return false;
        }

        Assert.All(site.Plan().Recipes, file => Write(file.Value));
        return true;
    }

    private static void Write(Recipe recipe)
    {
        if (recipe is TextRecipe text) text.Write(TextWriter.Null);
        else if (recipe is BinaryRecipe binary) binary.Write(Stream.Null);
    }
}
