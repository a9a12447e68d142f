using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Sites;

/// <summary>A programme may begin to give awards, and change its classes, from one edition to the next.</summary>
public sealed class MixedAwardsTests
{
    private const string Awards = """
        awards:
          first_edition: 2022
          first_class_amount: 30
          top_ranks: 3
          top_amount: 30
          rise_amounts: {优: 30, 良: 20}
          rank_steps: [{places: 10, amount: 20}, {places: 5, amount: 10}]
          cap: 50
          double_rise_counts_both: true
          regained_class_excluded: true
          rank_award_with_class_rise: false
          rank_baseline: previous-edition

        """;

    [Fact]
    public async Task Pages_of_awards_are_there_for_the_editions_that_give_them()
    {
        using var temp = new TempFolder();
        var data = temp.CopyOf(OtherProvince.Data, "data");
        var old = await File.ReadAllTextAsync(Path.Combine(data, "schemes", "yunling-green-2021.yaml"));
        await AdoptAsync(data, 2021, "yunling-green-2021", old.Replace("to: 2025", "to: 2021", StringComparison.Ordinal));
        await AdoptAsync(data, 2022, "yunling-green-2022", Renewed(old));
        await Product.SucceedAsync("check", "--data", data, "--strict");
        await Product.SucceedAsync("build", "--data", data, "--output", temp["site"]);

        Assert.False(Directory.Exists(temp["site", "2021", "awards"]));
        Assert.Contains("2022年度列入优类", await File.ReadAllTextAsync(temp["site", "2022", "awards", "index.html"]), StringComparison.Ordinal);
        Assert.DoesNotContain("奖励", await File.ReadAllTextAsync(temp["site", "2021", "index.html"]), StringComparison.Ordinal);
        Assert.Contains("awards/", await File.ReadAllTextAsync(temp["site", "2022", "index.html"]), StringComparison.Ordinal);
        var rows = (await File.ReadAllLinesAsync(temp["site", "data", "results.csv"])).Select(row => row.Split(',')).ToList();
        Assert.Equal("award", rows[0][^3]);
        Assert.All(rows.Where(row => row[0] == "2021"), row => Assert.Empty(row[^3]));
        Assert.All(rows.Where(row => row[0] == "2022"), row => Assert.Equal(row[6] == "优" ? "30" : "0", row[^3]));
    }

    /// <summary>The scheme with two classes and awards.</summary>
    private static string Renewed(string scheme) =>
        Regex.Replace(
            scheme
                .Replace("id: yunling-green-2021", "id: yunling-green-2022", StringComparison.Ordinal)
                .Replace("from: 2021", "from: 2022", StringComparison.Ordinal),
            "classes: .*",
            "classes: [{letter: 优, name: 优秀, from: 75}, {letter: 良, name: 良好, from: 0}]",
            RegexOptions.None,
            TimeSpan.FromMinutes(1)
        ) + Awards;

    private static async Task AdoptAsync(string data, int year, string id, string scheme)
    {
        await File.WriteAllTextAsync(Path.Combine(data, "schemes", id + ".yaml"), scheme);
        var edition = Path.Combine(data, "editions", year.ToString(System.Globalization.CultureInfo.InvariantCulture), "edition.yaml");
        var lines = (await File.ReadAllLinesAsync(edition)).Select(line => line.Split(':')[0] switch
        {
            "scheme" => "scheme: " + id,
            "scheme_sha256" => "scheme_sha256: " + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(scheme))),
            _ => line,
        });
        await File.WriteAllLinesAsync(edition, lines);
    }
}
