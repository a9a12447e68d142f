using System.Text;
using System.Text.RegularExpressions;
using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Sites;

/// <summary>
/// No city is sent what others have that is not public. What is true of every byte is shown by changing what the others have: the pack stays the same. That
/// it would notice is shown by changing what the city itself has.
/// </summary>
public sealed class ReviewLeakTests : IDisposable
{
    private const string City = "白河市";

    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Fact]
    public async Task Without_ranks_a_pack_does_not_depend_on_anything_that_others_have()
    {
        var year = await ReviewedYear.BeginAsync(temp, "none");
        var before = await PackAsync(year, "before");

        // Every number of every other city is another one, and so are its answers and its lists.
        var others = 0;
        foreach (var file in Files(year))
        {
            var lines = (await File.ReadAllTextAsync(file)).TrimEnd('\n').Split('\n');
            for (var i = 1; i < lines.Length; i++)
            {
                if (lines[i].Contains($",{City},", StringComparison.Ordinal)) continue;
                var cells = lines[i].TrimEnd('\r').Split(',');
                for (var c = 4; c < cells.Length; c++) cells[c] = Other(cells[c]);
                lines[i] = string.Join(',', cells);
                others++;
            }

            await File.WriteAllTextAsync(file, string.Join('\n', lines) + "\n");
        }

        Assert.True(others > 100);
        Same(before, await PackAsync(year, "after"));
        await ChangeOwnAsync(year);
        Assert.NotEqual(before["index.html"], (await PackAsync(year, "own"))["index.html"]);
    }

    [Fact]
    public async Task No_name_code_or_value_of_another_city_stands_in_any_byte_of_a_pack()
    {
        var year = await ReviewedYear.BeginAsync(temp, "none");
        await year.SucceedAsync("review", "--edition", "2023", "--city", City, "--output", temp["packs"]);
        var table = await File.ReadAllLinesAsync(Path.Combine(OtherProvince.Data, "editions", "2022", "能源局.csv"));
        var rows = table.Skip(1).Select(row => row.Split(',')).ToList();
        var foreign = rows.Where(row => row[1] != City).SelectMany(row => new[] { row[2], row[3], row[4], row[5] }).Distinct(StringComparer.Ordinal).ToList();
        Assert.True(foreign.Count > 80);
        var own = rows.Where(row => row[1] == City).Select(row => row[4]).ToList();
        var texts = Packs.Unpacked([.. Packs.Read(temp["packs", City]), .. Packs.Unzip(temp["packs", City + ".zip"])])
            .Where(file => !file.Name.EndsWith(".css", StringComparison.Ordinal))
            .Select(file => (file.Name, Text: Encoding.UTF8.GetString(file.Bytes))).ToList();
        Assert.True(texts.Count > 50);
        foreach (var (name, text) in texts)
        {
            var plain = text.Replace("\u202f", string.Empty, StringComparison.Ordinal).Replace(",", string.Empty, StringComparison.Ordinal);
            Assert.DoesNotContain(foreign, word => Regex.IsMatch(plain, $@"(?<![\d.]){Regex.Escape(word)}(?!\d)", RegexOptions.None, TimeSpan.FromSeconds(10)));
            Assert.True(name.Length > 0);
        }

        Assert.Contains(texts, text =>
            own.TrueForAll(value => text.Text.Replace(",", string.Empty, StringComparison.Ordinal).Contains(value, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("130102", "130104", "石家庄市", "廊坊市")]
    public async Task With_ranks_a_pack_does_not_show_which_of_the_others_has_what(string one, string another, string of, string city)
    {
        temp.CopyOfData();
        await ReviewedYear.UnpublishAsync(temp, 2022, 2023);
        await AllowRanksAsync();
        var before = await PackAsync(city, "before");
        Assert.Contains("全省位次", Encoding.UTF8.GetString(before["index.html"]), StringComparison.Ordinal);

        // Two counties of another city, of one type, change places in everything of both years: ranks and means stay, and who has what does not.
        var swapped = 0;
        foreach (var file in new[] { "2022", "2023" }.SelectMany(year => Directory.EnumerateFiles(temp["data", "editions", year], "*.csv")))
        {
            var text = await File.ReadAllTextAsync(file);
            var lines = text.Split('\n');
            string Head(string code) => string.Join(',', lines.First(line => line.Contains($",{code},", StringComparison.Ordinal)).Split(',')[..4]) + ",";
            if (!text.Contains($",{of},{one},", StringComparison.Ordinal) || !text.Contains($",{of},{another},", StringComparison.Ordinal)) continue;
            var (first, second) = (Head(one), Head(another));
            await File.WriteAllTextAsync(file, text.Replace("\n" + first, "\n\0", StringComparison.Ordinal)
                .Replace("\n" + second, "\n" + first, StringComparison.Ordinal).Replace("\n\0", "\n" + second, StringComparison.Ordinal));
            swapped++;
        }

        Assert.True(swapped >= 14);
        Same(before, await PackAsync(city, "after"));
    }

    [Fact]
    public async Task Where_too_few_others_are_behind_a_mean_there_are_no_ranks_and_the_pack_says_why()
    {
        var year = await ReviewedYear.BeginAsync(temp, "ranks");
        var page = Encoding.UTF8.GetString((await PackAsync(year, "packs"))["index.html"]);
        Assert.Contains("类中其他市的县区不足5个，从平均数可以推算其得分，因此不提供全域位次和全域平均。", page, StringComparison.Ordinal);
    }

    private static string Other(string cell) => decimal.TryParse(cell, System.Globalization.CultureInfo.InvariantCulture, out var number)
        ? number == 0 || cell.Length < 3 ? cell : cell[..^1] + (cell[^1] == '7' ? '3' : '7')
        : cell switch
        {
            "是" => "否",
            "否" => "是",
            "全部到位" => "未到位",
            "部分到位" or "未到位" => "全部到位",
            _ => cell,
        };

    private static IEnumerable<string> Files(ReviewedYear year) =>
        Directory.EnumerateFiles(year.PathOf(), "*.csv", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) is not ("receipts.csv" or "review.csv"));

    private static void Same(SortedDictionary<string, byte[]> before, SortedDictionary<string, byte[]> after)
    {
        Assert.Equal(before.Keys, after.Keys);
        foreach (var (name, bytes) in before) Assert.True(bytes.AsSpan().SequenceEqual(after[name]), name);
    }

    private static async Task ChangeOwnAsync(ReviewedYear year)
    {
        var file = year.PathOf("林业局.csv");
        var line = (await File.ReadAllLinesAsync(file)).First(row => row.Contains($",{City},", StringComparison.Ordinal));
        var cells = line.Split(',');
        cells[4] = "11.11";
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace(line, string.Join(',', cells), StringComparison.Ordinal));
    }

    private async Task<SortedDictionary<string, byte[]>> PackAsync(ReviewedYear year, string folder)
    {
        // What was recorded of the files is not what is asked here.
        File.Delete(year.PathOf("receipts.csv"));
        await year.SucceedAsync("review", "--edition", "2023", "--city", City, "--output", temp[folder]);
        return WithZip(folder, City);
    }

    private async Task<SortedDictionary<string, byte[]>> PackAsync(string city, string folder)
    {
        await Product.SucceedAsync("review", "--edition", "2023", "--city", city, "--output", temp[folder], "--data", temp["data"]);
        return WithZip(folder, city);
    }

    private SortedDictionary<string, byte[]> WithZip(string folder, string city)
    {
        var files = Packs.Read(temp[folder, city]);
        files["zip"] = File.ReadAllBytes(temp[folder, city + ".zip"]);
        return files;
    }

    private async Task AllowRanksAsync() =>
        Assert.Contains("review: ranks", await File.ReadAllTextAsync(temp["data", "site.yaml"]), StringComparison.Ordinal);
}
