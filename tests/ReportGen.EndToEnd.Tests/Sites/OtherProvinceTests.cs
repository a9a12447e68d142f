using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Sites;

/// <summary>Nothing of one programme is in the code: another one is read, scored and published as it calls itself.</summary>
public sealed partial class OtherProvinceTests(OtherProvince site)
{
    /// <summary>What only the programme of the committed data says, and what is said of awards, which this one does not give.</summary>
    private static readonly string[] Foreign =
    [
        "河北", "A类", "B类", "C类", "县域", "跃升", "奖", "全省", "科技", "县（市、区）", "省直管", "award",
    ];

    [Fact]
    public async Task Nothing_is_found_wrong_with_its_data_or_its_pages()
    {
        var ran = await Product.SucceedAsync("check", "--data", OtherProvince.Data, "--format", "json", "--strict");
        Assert.DoesNotContain(ran.ErrorLines, line => line.StartsWith('{'));
    }

    [Fact]
    public async Task Every_unit_city_and_indicator_has_its_page_in_every_year()
    {
        var folder = await site.FolderAsync();
        var units = Rows("regions", "units.csv").Select(row => (City: row[6], Slug: row[7])).ToList();
        var cities = Rows("regions", "cities.csv").ToDictionary(row => row[0], row => row[3], StringComparer.Ordinal);
        Assert.Equal((30, 4), (units.Count, cities.Count));
        string[] indicators =
        [
            "good-air-days",
            "clean-water",
            "forest-cover",
            "clean-energy-share",
            "recycled-waste",
            "treated-sewage",
            "model-sites",
            "duties",
            "complaints-solved",
        ];
        var pages = OtherProvince.Years.Select(year => year.ToString(CultureInfo.InvariantCulture)).SelectMany(year => (string[])
        [
            year, $"{year}/rankings", $"{year}/leaps", $"{year}/methodology",
            .. cities.Values.Select(city => $"{year}/{city}"),
            .. units.Select(unit => $"{year}/{cities[unit.City]}/{unit.Slug}"),
            .. indicators.Select(indicator => $"{year}/indicators/{indicator}"),
        ]).Concat(units.Select(unit => $"regions/{cities[unit.City]}/{unit.Slug}")).Concat(["about", "data", "measures"]);
        Assert.All(pages, page => Assert.True(File.Exists(Path.Combine(folder, page, "index.html")), page));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder, "*award*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task No_page_asset_or_download_has_a_word_of_another_programme()
    {
        var texts = Texts(await site.FolderAsync()).ToList();
        Assert.True(texts.Count > 170, texts.Count.ToString(CultureInfo.InvariantCulture));
        Assert.Empty(
            texts.SelectMany(text => Foreign.Where(word => text.Text.Contains(word, StringComparison.Ordinal)).Select(word => $"{text.Name}: {word}"))
        );
        Assert.Contains("全域位次", await site.ReadAsync("2022", "songchuan", "luming", "index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_four_classes_have_four_badges_and_four_colours()
    {
        var (ranking, report) = (await site.ReadAsync("2022", "rankings", "index.html"), await site.ReadAsync("2022", "qingshi", "donglu", "index.html"));
        var badges = Badge().Matches(ranking).Select(badge => (badge.Groups["style"].Value, badge.Groups["letter"].Value)).Distinct().Order().ToList();
        Assert.Equal([("class-1", "甲"), ("class-2", "乙"), ("class-3", "丙"), ("class-4", "丁")], badges);
        Assert.All(
            Enumerable.Range(1, 4),
            i => Assert.Contains($"class=\"fill-{i.ToString(CultureInfo.InvariantCulture)}\"", report, StringComparison.Ordinal)
        );
        Assert.DoesNotContain("fill-o", report, StringComparison.Ordinal);
        var style = await File.ReadAllTextAsync(Directory.EnumerateFiles(Path.Combine(await site.FolderAsync(), "assets"), "site.*.css").Single());
        Assert.Equal(4, Enumerable.Range(1, 4).Select(i => Colour(style, i)).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Moves_between_classes_are_reported_from_the_best_class_down()
    {
        var leaps = await site.ReadAsync("2022", "leaps", "index.html");
        Assert.Contains("类别提升的5个（乙类升甲类4个、丙类升乙类1个）", leaps, StringComparison.Ordinal);
        Assert.Contains("flow-rise", leaps, StringComparison.Ordinal);
        Assert.DoesNotContain("丙类升乙类1个、乙类升甲类4个", leaps, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_score_is_explained_without_a_word_about_awards()
    {
        var ran = await Product.SucceedAsync("explain", "--data", OtherProvince.Data, "--edition", "2022", "--region", "红岩苗族自治县");
        Assert.Contains("属甲类（领先）", ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Foreign, word => ran.Output.Contains(word, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Its_next_edition_can_be_begun()
    {
        using var temp = new TempFolder();
        var data = temp.CopyOf(OtherProvince.Data, "data");
        await Product.SucceedAsync("new", "2023", "--data", data);
        var settings = await File.ReadAllTextAsync(Path.Combine(data, "editions", "2023", "edition.yaml"));
        Assert.Contains("scheme: yunling-green-2021", settings, StringComparison.Ordinal);
        Assert.NotEmpty(Directory.EnumerateFiles(Path.Combine(data, "editions", "2023"), "生态环境厅.*"));
        var ran = await Product.RunAsync("check", "--data", data, "--format", "json");
        Assert.True(ran.ExitCode == 1, ran.ToString());
        Assert.DoesNotContain("奖", ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("全省", ran.Error, StringComparison.Ordinal);
    }

    private static string Colour(string style, int position) =>
        Regex
            .Match(style, $"--class-{position.ToString(CultureInfo.InvariantCulture)}: (?<colour>#[0-9a-f]+)", RegexOptions.None, TimeSpan.FromMinutes(1))
            .Groups["colour"]
            .Value;

    /// <summary>Every file of the site that has words, workbooks part by part; the manifest has names of files, those of all templates among them.</summary>
    private static IEnumerable<(string Name, string Text)> Texts(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(folder, path);
            if (name == "manifest.json") continue;
            if (!path.EndsWith(".xlsx", StringComparison.Ordinal))
            {
                yield return (name, File.ReadAllText(path));
                continue;
            }

            using var book = ZipFile.OpenRead(path);
            foreach (var part in book.Entries)
            {
                using var reader = new StreamReader(part.Open());
                yield return ($"{name}/{part.FullName}", reader.ReadToEnd());
            }
        }
    }

    private static IEnumerable<string[]> Rows(params string[] steps) =>
        File.ReadLines(Path.Combine([OtherProvince.Data, .. steps])).Skip(1).Select(line => line.Split(','));

    [GeneratedRegex("class=\"cls (?<style>[a-z0-9-]+)\">(?<letter>[^<]+)<", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Badge();
}
