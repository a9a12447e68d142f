using System.Text.Json;
using ReportGen.EndToEnd.Tests.Tools;
using ReportGen.Testing;

namespace ReportGen.EndToEnd.Tests.Commands;

/// <summary>A year from its forms to the returns of all: each step by a command, with what a person does in between.</summary>
public sealed class CollectingTests : IDisposable
{
    private const string Table = "县区自报";

    private readonly TempFolder temp = new();

    private string Edition => temp["data", "editions", "2023"];

    public void Dispose() => temp.Dispose();

    [Fact]
    public async Task Returns_in_parts_are_followed_from_the_first_to_the_last()
    {
        await BeginAsync();
        Assert.Contains("应收8件，已收0件，未收8件，2024年5月31日截止；待改正0处，待说明0处。", await StatusAsync(), StringComparison.Ordinal);

        Return("青石市", row => row.Replace("是,", ",", StringComparison.Ordinal));
        Return("白河市", row => row);
        var entered = await Product.SucceedAsync("receive", "2023", "--on", "2024-05-20", "--data", temp["data"]);
        Assert.Contains("new 2 (县区自报/白河市.csv, 县区自报/青石市.csv); 0 recorded before", entered.Output, StringComparison.Ordinal);
        var status = await StatusAsync();
        Assert.Contains("应收8件，已收2件，未收6件", status, StringComparison.Ordinal);
        Assert.Matches(@"县区自报/青石市.csv：已收（2024年5月20日，\d+行，SHA-256 [0-9a-f]{8}…），待改正\d+处。", status);
        Assert.Matches(@"县区自报/白河市.csv：已收（2024年5月20日，\d+行，SHA-256 [0-9a-f]{8}…），收到的文件没有待办事项。", status);
        Assert.Contains("  县区自报/松川市.xlsx：未收。", status, StringComparison.Ordinal);
        Assert.Contains("  松川市：报送件应收1件，已收0件；", status, StringComparison.Ordinal);

        // What is sent again is recorded anew; what nobody recorded is found out.
        Return("青石市", row => row);
        Assert.Contains("FILE-06", (await Product.RunAsync("check", "--data", temp["data"], "--edition", "2023")).Error, StringComparison.Ordinal);
        var again = await Product.SucceedAsync("receive", "2023", "--on", "2024-05-25", "--data", temp["data"]);
        Assert.Contains("new 0, sent again and recorded anew 1 (县区自报/青石市.csv); 2 recorded before", again.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("FILE-06", (await Product.RunAsync("check", "--data", temp["data"], "--edition", "2023")).Error, StringComparison.Ordinal);

        foreach (var city in new[] { "松川市", "云溪市" }) Return(city, row => row);
        foreach (var file in Directory.EnumerateFiles(LastEdition, "*.csv").Where(file => Path.GetFileNameWithoutExtension(file) != Table))
            File.WriteAllText(Path.Combine(Edition, Path.GetFileName(file)), ThisYear(File.ReadAllText(file)));
        await Product.SucceedAsync("receive", "2023", "--on", "2024-05-30", "--data", temp["data"]);
        Assert.Contains("应收8件，已收8件，未收0件", await StatusAsync(), StringComparison.Ordinal);
        var built = await Product.SucceedAsync("build", "--data", temp["data"], "--drafts", "--output", temp["site"]);
        Assert.True(File.Exists(temp["site", "2023", "index.html"]), built.ToString());
        var scores = await File.ReadAllTextAsync(temp["site", "data", "2023", "scores.csv"]);
        Assert.Contains("县区自报/白河市.csv", scores, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_with_parts_that_have_not_come_says_whose_they_are()
    {
        await BeginAsync();
        foreach (var file in Directory.EnumerateFiles(LastEdition, "*.csv").Where(file => Path.GetFileNameWithoutExtension(file) != Table))
            File.WriteAllText(Path.Combine(Edition, Path.GetFileName(file)), ThisYear(File.ReadAllText(file)));
        foreach (var city in new[] { "青石市", "白河市", "云溪市" }) Return(city, row => row);
        await Product.SucceedAsync("build", "--data", temp["data"], "--drafts", "--output", temp["site"]);
        Assert.Contains("“县区自报”中松川市的部分尚未报送", await File.ReadAllTextAsync(temp["site", "2023", "index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_and_the_desk_read_the_same()
    {
        await BeginAsync();
        Return("青石市", row => row);
        var ran = await Product.SucceedAsync("status", "2023", "--data", temp["data"], "--format", "json", "--report", temp["desk"]);
        using var json = JsonDocument.Parse(ran.Output);
        Assert.Equal("2024-05-31", json.RootElement.GetProperty("deadline").GetString());
        var files = json.RootElement.GetProperty("files").EnumerateArray().ToList();
        Assert.Equal(8, files.Count);
        Assert.Equal(["县区自报/青石市.csv"], files.Where(file => file.GetProperty("received").GetBoolean()).Select(file => file.GetProperty("file").GetString()));
        var cities = json.RootElement.GetProperty("cities").EnumerateArray();
        Assert.Equal(["青石市", "白河市", "松川市", "云溪市"], cities.Select(city => city.GetProperty("city").GetString()));
        var page = await File.ReadAllTextAsync(temp["desk", "index.html"]);
        Assert.Contains("2023年度报送与核查进度", page, StringComparison.Ordinal);
        Assert.Contains("填报咨询：绿色发展办公室 0970-1", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=row>青石市<td>县区自报/青石市.csv<td class=\"come\">已收<td>未登记", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_sender_has_a_sheet_of_his_own()
    {
        await BeginAsync();
        Return("青石市", row => row.Replace("是,", ",", StringComparison.Ordinal));
        await Product.RunAsync("check", "--data", temp["data"], "--edition", "2023", "--report", temp["sheets"]);
        var names = Directory.EnumerateFiles(temp["sheets"], "*.html").Select(file => Path.GetFileName(file)[3..]).ToList();
        Assert.Contains("青石市.html", names);
        Assert.Contains("松川市.html", names);
        var sheet = await File.ReadAllTextAsync(Directory.EnumerateFiles(temp["sheets"], "*青石市.html").Single());
        Assert.Contains("县区自报/青石市.csv", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("县区自报/松川市", sheet, StringComparison.Ordinal);
    }

    private static string LastEdition => Path.Combine(OtherProvince.Data, "editions", "2022");

    private async Task BeginAsync()
    {
        temp.CopyOf(OtherProvince.Data, "data");
        await File.AppendAllTextAsync(temp["data", "site.yaml"], """
            collection:
              contact: 绿色发展办公室 0970-1
              deadlines: [{edition: 2023, returns: 2024-05-31}]
              parts: [{file: 县区自报, by: city}]

            """);
        var begun = await Product.SucceedAsync("new", "2023", "--data", temp["data"]);
        Assert.Contains("Tables that come in parts have 4 workbooks", begun.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Edition, "模板", Table, "青石市.xlsx")));
    }

    private async Task<string> StatusAsync() => (await Product.SucceedAsync("status", "2023", "--data", temp["data"])).Output;

    /// <summary>What a city sends: its rows of the year before, each changed.</summary>
    private void Return(string city, Func<string, string> change)
    {
        var lines = File.ReadAllText(Path.Combine(LastEdition, Table + ".csv")).TrimEnd().Split('\n');
        var rows = lines.Where((line, i) => i == 0 || line.Contains($",{city},", StringComparison.Ordinal)).Select(change);
        File.WriteAllText(Path.Combine(Edition, Table, city + ".csv"), ThisYear(string.Join('\n', rows) + "\n"));
    }

    private static string ThisYear(string table) => table.Replace("\n2022,", "\n2023,", StringComparison.Ordinal);
}
