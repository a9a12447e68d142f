using System.Text;
using System.Text.Json;
using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Commands;

/// <summary>"When counties change" of the README, step by step: a rename, a merger, a split and a move in one year.</summary>
public sealed class CountyChangeTests
{
    private const string Day = "2019/6/1";

    /// <summary>The units that came, each with the unit whose figures stand for it in this test.</summary>
    private static readonly (string Code, string Name, string Before)[] Came =
        [("900102", "海清区", "900102"), ("900191", "华明市", "900121"), ("900192", "惠东县", "900123"), ("900193", "惠西县", "900123"), ("900239", "吉港县", "900124")];

    private static readonly string[] Went = ["900121", "900122", "900123", "900124"];

    [Fact]
    public async Task A_rename_a_merger_a_split_and_a_move_go_through()
    {
        using var temp = new TempFolder();
        await Product.SucceedAsync("sample", "--regions", "24", "--editions", "2", "--seed", "7", "--output", temp["data"]);

        // Begun before the register was known, and begun again with it.
        await Product.SucceedAsync("new", "2019", "--data", temp["data"]);
        ChangeRegister(temp["data", "regions", "units.csv"]);
        ChangeTiles(temp["data", "regions"]);
        await Product.SucceedAsync("new", "2019", "--again", "--data", temp["data"]);
        Assert.Empty((await CodesAsync(temp)).Except(["NUM-07", "KEY-09", "FILE-01"]));

        Fill(temp);
        var refused = await Product.RunAsync("new", "2019", "--again", "--data", temp["data"]);
        Assert.True(refused.ExitCode == 2, refused.ToString());

        var built = await Product.SucceedAsync("build", "--drafts", "--data", temp["data"], "--output", temp["site"]);
        foreach (var address in new[] { "dongan/haiqing", "dongan/huaming", "dongan/huidong", "dongan/huixi", "fengling/jigang" })
        {
            Assert.True(File.Exists(temp["site", "2019", address, "index.html"]), address + built.Error);
        }
        var results = await File.ReadAllLinesAsync(temp["site", "data", "2019", "results.csv"], TestContext.Current.CancellationToken);
        string Previous(string code) => results.Single(line => line.StartsWith(code, StringComparison.Ordinal)).Split(',')[8];
        Assert.NotEqual(string.Empty, Previous("900102"));
        Assert.Equal(string.Empty, Previous("900191"));
        Assert.NotEqual(string.Empty, Previous("900239"));
    }

    private static async Task<IReadOnlyList<string>> CodesAsync(TempFolder temp)
    {
        var ran = await Product.RunAsync("check", "--data", temp["data"], "--format", "json");
        var findings = ran.ErrorLines.Select(line => JsonDocument.Parse(line).RootElement);
        var errors = findings.Where(finding => finding.GetProperty("severity").GetString() == "error");
        return [.. errors.Select(finding => finding.GetProperty("code").GetString()!).Distinct()];
    }

    private static void ChangeRegister(string file)
    {
        var rows = File.ReadAllLines(file).Select(line => line.Split(',')).ToList();
        void End(string code, string successors)
        {
            var row = rows.Single(row => row[0] == code);
            (row[9], row[10]) = (Day, successors);
        }

        void Begin(string id, string code, string name, string type, string city, string slug, string predecessors) =>
            rows.Add([id, code, name, slug, slug, type, city, slug, Day, string.Empty, string.Empty, predecessors, slug, slug, string.Empty, string.Empty]);

        End("900102", "900102-2019");
        Begin("900102-2019", "900102", "海清区", "区", "900100", "haiqing", "900102");
        End("900121", "900191");
        End("900122", "900191");
        Begin("900191", "900191", "华明市", "县级市", "900100", "huaming", "900121;900122");
        End("900123", "900192;900193");
        Begin("900192", "900192", "惠东县", "县", "900100", "huidong", "900123");
        Begin("900193", "900193", "惠西县", "县", "900100", "huixi", "900123");
        End("900124", "900239");
        Begin("900239", "900239", "吉港县", "县", "900200", "jigang", "900124");
        File.WriteAllLines(file, rows.Select(row => string.Join(',', row)));
    }

    private static void ChangeTiles(string folder)
    {
        var rows = File.ReadAllLines(Path.Combine(folder, "tiles-2017.csv")).Where(line => !Went.Contains(line.Split(',')[0]));
        var added = Came.Skip(1).Select((unit, i) => FormattableString.Invariant($"{unit.Code},{i},99"));
        File.WriteAllLines(Path.Combine(folder, "tiles-2019.csv"), rows.Concat(added), new UTF8Encoding(false));
    }

    /// <summary>Every unit reports what it, or the unit before it, reported the year before.</summary>
    private static void Fill(TempFolder temp)
    {
        var files = Directory.EnumerateFiles(temp["data", "editions", "2018"], "*.csv");
        foreach (var file in files.Where(file => Path.GetFileName(file) is not "explanations.csv"))
        {
            var lines = File.ReadAllLines(file);
            Assert.DoesNotContain(lines, line => line.Contains('"', StringComparison.Ordinal));
            var rows = lines.Skip(1).Select(line => line.Split(',')).ToList();
            var filled = new List<string[]>(rows.Where(row => !Went.Contains(row[2]) && row[2] != "900102"));
            foreach (var (code, name, before) in Came)
            {
                var own = rows.Where(row => row[2] == before);
                filled.AddRange(own.Select(row => (string[])[row[0], code == "900239" ? "丰陵市" : row[1], code, name, .. row[4..]]));
            }
            File.WriteAllLines(
                temp["data", "editions", "2019", Path.GetFileName(file)],
                [lines[0], .. filled.Select(row => string.Join(',', (string[])["2019", .. row[1..]]))]);
        }
    }
}
