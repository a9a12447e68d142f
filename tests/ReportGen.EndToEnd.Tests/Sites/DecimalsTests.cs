using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Sites;

/// <summary>Points are printed with the decimals of their scheme, whatever they are, and never rounded a second time.</summary>
public sealed partial class DecimalsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Points_have_the_decimals_of_their_scheme_on_every_page_and_in_every_download(int decimals)
    {
        using var temp = new TempFolder();
        temp.CopyOfData();
        var path = temp["data", "schemes", "hebei-county-2019.yaml"];
        var (scheme, label) = (await File.ReadAllTextAsync(path), decimals.ToString(CultureInfo.InvariantCulture));
        Assert.Contains("\ndecimals: 2\n", scheme, StringComparison.Ordinal);
        await File.WriteAllTextAsync(path, scheme.Replace("\ndecimals: 2\n", $"\ndecimals: {label}\n", StringComparison.Ordinal));
        await Product.SucceedAsync("sample", "--data", temp["data"], "--regions", "24", "--editions", "2", "--seed", "7", "--output", temp["sample"]);
        await Product.SucceedAsync("check", "--data", temp["sample"]);
        await Product.SucceedAsync("build", "--data", temp["sample"], "--output", temp["site"]);

        var form = new Regex($@"^\d+\.\d{{{label}}}$", RegexOptions.None, TimeSpan.FromMinutes(1));
        var results = CsvTable.Read(temp["site", "data", "2018", "results.csv"]).Rows;
        Assert.Equal(24, results.Count);
        Assert.All(results, row => Assert.Matches(form, row["total"]));
        Assert.All(results, row => Assert.Matches(form, row["score_change"].TrimStart('-')));
        Assert.All(CsvTable.Read(temp["site", "data", "2018", "scores.csv"]).Rows, row => Assert.Matches(form, row["score"]));
        foreach (var row in results)
        {
            var page = Directory.EnumerateFiles(temp["site", "2018"], "index.html", SearchOption.AllDirectories).Select(File.ReadAllText)
                .Single(text => text.Contains($"<title>{row["name"]}", StringComparison.Ordinal));
            Assert.Contains($"{row["total"]}分", page, StringComparison.Ordinal);
        }

        var pages = Directory.EnumerateFiles(temp["site"], "*.html", SearchOption.AllDirectories).ToList();
        Assert.True(pages.Count > 100, pages.Count.ToString(CultureInfo.InvariantCulture));
        var changes = pages.SelectMany(page => Change().Matches(File.ReadAllText(page))).Select(match => match.Groups["decimals"].Length).ToList();
        Assert.NotEmpty(changes);
        Assert.All(changes, length => Assert.Equal(decimals, length));
    }

    /// <summary>Sentences that say how much a total rose or fell.</summary>
    [GeneratedRegex(@"(提高|下降)\d+\.(?<decimals>\d+)分", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Change();
}
