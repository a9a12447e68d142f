using System.Globalization;
using System.Text.Json;
using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Commands;

/// <summary>A scheme changes as the README says under "When the scheme changes".</summary>
public sealed class SchemeChangeTests
{
    private const string Old = "hebei-county-2019";
    private const string New = "hebei-county-next";

    private static readonly int Year = BuiltSite.Years[^1] + 1;

    [Fact]
    public async Task The_next_edition_follows_the_copy_and_the_old_scheme_is_never_touched()
    {
        using var temp = new TempFolder();
        temp.CopyOfData();
        var path = temp["data", "schemes", Old + ".yaml"];
        var before = await File.ReadAllBytesAsync(path);
        await CopyAsync(temp, Year);

        var begun = await Product.SucceedAsync("new", Text(Year), "--data", temp["data"]);
        Assert.Contains(
            $"the scheme {New} (of those that reach the year, the one that begins last; not that of {Text(Year - 1)}",
            begun.Output,
            StringComparison.Ordinal);
        var settings = await File.ReadAllTextAsync(temp["data", "editions", Text(Year), "edition.yaml"]);
        Assert.Contains($"scheme: {New}\n", settings, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(path));

        // The copy raises the most that a unit is awarded, which the text on the method states; with a text of its own nothing is left but the empty files
        // and the parts that are to come.
        Assert.Equal(["FILE-01", "NUM-07", "TXT-01 texts/methodology.md"], await FoundAsync(temp));
        await WriteOwnTextAsync(temp);
        Assert.Equal(["FILE-01", "NUM-07"], await FoundAsync(temp));
        await Product.SucceedAsync("build", "--data", temp["data"], "--output", temp["site"]);
    }

    [Fact]
    public async Task An_edition_by_the_copy_is_published_beside_those_by_the_old_scheme()
    {
        using var temp = new TempFolder();
        temp.CopyOfData();
        var path = temp["data", "schemes", Old + ".yaml"];
        var before = await File.ReadAllBytesAsync(path);
        await CopyAsync(temp, Year);
        await Product.SucceedAsync("new", Text(Year), "--data", temp["data"]);
        await FillAsync(temp);
        await WriteOwnTextAsync(temp);
        await Product.SucceedAsync("build", "--data", temp["data"], "--drafts", "--output", temp["site"]);
        Assert.Equal(before, await File.ReadAllBytesAsync(path));
        var results = CsvTable.Read(temp["site", "data", Text(Year), "results.csv"]);
        Assert.NotEmpty(results.Rows);
        using var scheme = JsonDocument.Parse(await File.ReadAllTextAsync(temp["site", "data", Text(Year), "scheme.json"]));
        Assert.Equal(New, scheme.RootElement.GetProperty("id").GetString());
        foreach (var (year, most, other) in new[] { (Year - 1, "500", "600"), (Year, "600", "500") })
        {
            var page = await File.ReadAllTextAsync(temp["site", Text(year), "methodology", "index.html"]);
            Assert.Contains($"金额相加，最高{most}万元。", page, StringComparison.Ordinal);
            Assert.DoesNotContain($"金额相加，最高{other}万元。", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_copy_that_begins_like_the_old_scheme_is_reported()
    {
        using var temp = new TempFolder();
        temp.CopyOfData();
        await CopyAsync(temp, 2017);
        var ran = await Product.RunAsync("new", Text(Year), "--data", temp["data"]);
        Assert.True(ran.ExitCode == 1, ran.ToString());
        Assert.Contains($"{Old}、{New}", ran.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(temp["data", "editions", Text(Year)]));
    }

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static async Task CopyAsync(TempFolder temp, int from)
    {
        var text = await File.ReadAllTextAsync(temp["data", "schemes", Old + ".yaml"]);
        (string, string)[] changes = [($"id: {Old}", $"id: {New}"), ("{from: 2017, to: 2025}", $"{{from: {Text(from)}, to: 2030}}"), ("cap: 500", "cap: 600")];
        foreach (var (old, changed) in changes)
        {
            Assert.Contains(old, text, StringComparison.Ordinal);
            text = text.Replace(old, changed, StringComparison.Ordinal);
        }

        await File.WriteAllTextAsync(temp["data", "schemes", New + ".yaml"], text);
    }

    /// <summary>The codes of what is found; of texts with their files.</summary>
    private static async Task<IEnumerable<string>> FoundAsync(TempFolder temp)
    {
        var ran = await Product.RunAsync("check", "--data", temp["data"], "--format", "json");
        Assert.True(ran.ExitCode == 1, ran.ToString());
        return ran.ErrorLines
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(finding => finding.GetProperty("severity").GetString() != "info")
            .Select(finding => (Code: finding.GetProperty("code").GetString()!, File: finding.GetProperty("file").GetString()!))
            .Select(finding => finding.File.StartsWith("texts/", StringComparison.Ordinal) ? $"{finding.Code} {finding.File}" : finding.Code)
            .Distinct()
            .Order(StringComparer.Ordinal);
    }

    /// <summary>The copy gets a text on the method of its own.</summary>
    private static async Task WriteOwnTextAsync(TempFolder temp)
    {
        var text = await File.ReadAllTextAsync(temp["data", "texts", "methodology.md"]);
        Directory.CreateDirectory(temp["data", "texts", "schemes", New]);
        var own = text.Replace("最高500万元", "最高600万元", StringComparison.Ordinal);
        await File.WriteAllTextAsync(temp["data", "texts", "schemes", New, "methodology.md"], own);
    }

    /// <summary>The offices report the same values as last year.</summary>
    private static async Task FillAsync(TempFolder temp)
    {
        foreach (var file in Directory.EnumerateFiles(temp["data", "editions", Text(Year - 1)], "*.csv"))
        {
            if (Path.GetFileName(file) == "explanations.csv") continue;
            var text = await File.ReadAllTextAsync(file);
            var target = temp["data", "editions", Text(Year), Path.GetFileName(file)];
            await File.WriteAllTextAsync(target, text.Replace($"\n{Text(Year - 1)},", $"\n{Text(Year)},", StringComparison.Ordinal));
        }
    }
}
