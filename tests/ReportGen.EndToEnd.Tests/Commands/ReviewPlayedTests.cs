using System.Security.Cryptography;
using ReportGen.EndToEnd.Tests.Readers;
using ReportGen.EndToEnd.Tests.Tools;
using ReportGen.Testing;

namespace ReportGen.EndToEnd.Tests.Commands;

/// <summary>A year from the returns to its publication: cities agree, dispute and are late; every step is a command of the README.</summary>
public sealed class ReviewPlayedTests(OutsideTools tools) : IDisposable
{

    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Fact]
    public async Task A_year_goes_from_returns_in_parts_over_the_cities_to_its_release()
    {
        var year = await ReviewedYear.BeginAsync(temp, "ranks");
        Assert.Contains("征求意见：没有征求意见", (await year.RunAsync("check", "--release", "2023")).Output, StringComparison.Ordinal);

        // All are asked.
        var sent = await year.SucceedAsync("review", "--edition", "2023", "--output", temp["packs"], "--on", "2024-06-20");
        Assert.Contains("recorded as sent", sent.Error, StringComparison.Ordinal);
        Assert.Equal(["云溪市", "松川市", "白河市", "青石市"], Directory.GetDirectories(temp["packs"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("征求意见第1轮，送审", (await year.SucceedAsync("status", "2023")).Output, StringComparison.Ordinal);

        // One agrees; it types that into the workbook in a spreadsheet program.
        var agreed = await TypeAsync("青石市", year.Book("青石市"));
        Assert.Contains("异议0项", (await year.SucceedAsync("review", "--import", agreed, "--on", "2024-07-01")).Output, StringComparison.Ordinal);

        // One disputes two values, rightly and wrongly.
        var (right, wrong) = (year.ValueOf("白河市", "河东区", Disputed), year.ValueOf("白河市", "河西区", Disputed));
        var disputing = await TypeAsync(
            "白河市", year.Book("白河市"), ("河东区", Other(right), "省厅批文〔2024〕3号"), ("河西区", Other(wrong), "口头说明"));
        var answered = await year.SucceedAsync("review", "--import", disputing, "--on", "2024-07-03");
        Assert.Contains("异议2项", answered.Output, StringComparison.Ordinal);
        Assert.Contains($"异议 970202/{Disputed}（河东区）：{right}→{Other(right)}，依据：省厅批文〔2024〕3号", answered.Output, StringComparison.Ordinal);
        Assert.Matches(@"如采纳：综合得分.+，类别.+，全域位次", answered.Output);
        var waiting = await year.SucceedAsync("review", "--edition", "2023", "--city", "白河市", "--output", temp["again"], "--on", "2024-07-04");
        Assert.Contains("白河市: 2 disputes undecided", waiting.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(temp["again", "白河市"]));

        string[] decided = ["--by", "评审组", "--on", "2024-07-08"];
        await year.SucceedAsync(["review", "--edition", "2023", "--accept", $"970202/{Disputed}", .. decided, "--reason", "批文属实"]);
        await year.SucceedAsync(["review", "--edition", "2023", "--reject", $"970203/{Disputed}", .. decided, "--reason", "没有凭证"]);
        var amendments = await File.ReadAllTextAsync(year.PathOf("amendments.csv"));
        Assert.Contains(
            $"{ReviewedYear.Table},{Disputed},970202,{right},{Other(right)},批文属实,省厅批文〔2024〕3号,评审组,2024-07-08",
            amendments,
            StringComparison.Ordinal);

        // The second round has only what was decided.
        var second = await year.SucceedAsync("review", "--edition", "2023", "--city", "白河市", "--output", temp["second"], "--on", "2024-07-09");
        Assert.Contains("round 2, 2 values", second.Output, StringComparison.Ordinal);
        var book = new FilledBook(await File.ReadAllBytesAsync(temp["second", "白河市", "意见表.xlsx"]));
        Assert.Equal(["河东区", "河西区"], book.Units);
        Assert.Contains("异议已采纳", book.Get("河东区", 2, "I"), StringComparison.Ordinal);
        Assert.Equal("异议未采纳：没有凭证", book.Get("河西区", 2, "I"));
        var stale = await year.RunAsync("review", "--import", disputing, "--on", "2024-07-10");
        Assert.Equal(1, stale.ExitCode);
        Assert.Contains("REV-03", stale.Error, StringComparison.Ordinal);
        await year.SucceedAsync("review", "--import", await TypeAsync("第二轮", book), "--on", "2024-07-12");

        // One is late, one never answers.
        var late = await year.SucceedAsync("review", "--import", await TypeAsync("松川市", year.Book("松川市")), "--on", "2024-08-02");
        Assert.Contains("晚于答复截止日期2024年7月31日", late.Output, StringComparison.Ordinal);
        var open = await year.RunAsync("check", "--release", "2023");
        Assert.Contains("办结征求意见", open.Output, StringComparison.Ordinal);
        var early = await year.RunAsync("freeze", "2023", "--approved-by", "省绿色办", "--published-on", "2024-08-15");
        Assert.Contains("The review of edition 2023 is not over", early.Error, StringComparison.Ordinal);
        Assert.Equal(2, (await year.RunAsync("review", "--edition", "2023", "--city", "云溪市", "--no-answer", "--by", "张工", "--on", "2024-07-31")).ExitCode);
        await year.SucceedAsync("review", "--edition", "2023", "--city", "云溪市", "--no-answer", "--by", "张工", "--on", "2024-08-05");
        var released = await year.RunAsync("check", "--release", "2023");
        Assert.DoesNotContain("办结征求意见", released.Output, StringComparison.Ordinal);
        Assert.Contains("有过异议2项，均已办结", released.Output, StringComparison.Ordinal);

        // What is implausible is explained, the edition is approved, and it can go out.
        await year.ExplainAsync();
        await year.SucceedAsync("freeze", "2023", "--approved-by", "省绿色办", "--published-on", "2024-08-15");
        Assert.Contains("结论：可以发布。", (await year.SucceedAsync("check", "--release", "2023")).Output, StringComparison.Ordinal);

        // Who asks how a number came about reads all of it; the public reads numbers and no names.
        var trail = await year.SucceedAsync("explain", "--edition", "2023", "--region", "970202", "--trail");
        foreach (var step in new[] { "SHA-256", "第1轮已送审", "第1轮异议", "第1轮采纳", "第2轮同意", $"审定：{right}→{Other(right)}：批文属实" })
            Assert.Contains(step, trail.Output, StringComparison.Ordinal);
        await year.SucceedAsync("build", "--output", temp["site"]);
        var page = await File.ReadAllTextAsync(temp["site", "data", "2023", "index.html"]);
        Assert.Contains("有过异议2项，其中采纳1项", page, StringComparison.Ordinal);
        var texts = Directory.EnumerateFiles(temp["site"], "*", SearchOption.AllDirectories);
        foreach (var file in texts.Where(file => Path.GetExtension(file) is ".html" or ".csv" or ".json"))
            Assert.DoesNotContain("王芳", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pack_is_whole_and_made_again_to_the_byte_and_a_filled_workbook_is_never_lost()
    {
        var year = await ReviewedYear.BeginAsync(temp, "none");
        string[] send = ["review", "--edition", "2023", "--city", "白河", "--output", temp["packs"]];
        await year.SucceedAsync([.. send, "--on", "2024-06-20"]);
        var files = Packs.Read(temp["packs", "白河市"]);
        foreach (var name in new[] { "index.html", "意见表.xlsx", "意见函.html", "合订本.html", "checksums.txt" }) Assert.Contains(name, files.Keys);
        foreach (var line in File.ReadLines(temp["packs", "白河市", "checksums.txt"]))
            Assert.Equal(line[..64], Convert.ToHexStringLower(SHA256.HashData(files[line[66..]])));
        Assert.Equal(
            files.Where(file => file.Key != ".reportgen-report").Select(file => file.Key),
            Packs.Unzip(temp["packs", "白河市.zip"]).Keys.Select(name => name["白河市/".Length..]));
        var zip = await File.ReadAllBytesAsync(temp["packs", "白河市.zip"]);
        await year.SucceedAsync(send);
        Assert.Equal(zip, await File.ReadAllBytesAsync(temp["packs", "白河市.zip"]));

        await File.WriteAllBytesAsync(temp["packs", "白河市", "意见表.xlsx"], year.Book("白河市").Agreeing().Bytes());
        var refused = await year.RunAsync(send);
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("has been filled in", refused.Error, StringComparison.Ordinal);
    }

    /// <summary>A column of the counties' own table, whose values are one of two words.</summary>
    private const string Disputed = ReviewedYear.Choice;

    private static string Other(string word) => word == ReviewedYear.Words[0] ? ReviewedYear.Words[1] : ReviewedYear.Words[0];

    /// <summary>A workbook into which somebody types in a spreadsheet program: that all is agreed, but for what is disputed.</summary>
    private async Task<string> TypeAsync(string name, FilledBook sent, params (string Sheet, string Proposed, string Evidence)[] disputes)
    {
        var path = temp["filled", name + ".xlsx"];
        Directory.CreateDirectory(temp["filled"]);
        await File.WriteAllBytesAsync(path, sent.Bytes());
        await tools.TypeIntoAsync(path, [.. sent.Answers(), .. disputes.SelectMany(dispute => Answer(sent, dispute))]);
        return path;
    }

    private static IEnumerable<(string Sheet, string Cell, string Text)> Answer(FilledBook sent, (string Sheet, string Proposed, string Evidence) dispute)
    {
        var row = sent.RowOf(dispute.Sheet, Disputed);
        string At(string column) => FormattableString.Invariant($"{column}{row}");
        return [(dispute.Sheet, At("J"), "异议"), (dispute.Sheet, At("K"), dispute.Proposed), (dispute.Sheet, At("L"), dispute.Evidence)];
    }
}
