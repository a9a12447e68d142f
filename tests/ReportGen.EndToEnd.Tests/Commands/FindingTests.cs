using System.Text.Json;
using System.Text.RegularExpressions;
using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Commands;

/// <summary>Bad data: exit code 1, findings on standard error in the format asked for, nothing written.</summary>
public sealed partial class FindingTests
{
    private static readonly string[] Keys = ["code", "severity", "file", "sheet", "row", "column", "region", "value", "message", "fix"];

    public static TheoryData<string> Commands => ["build", "check"];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task As_text_a_finding_names_the_cell_and_what_to_do(string command)
    {
        using var temp = new TempFolder();
        var ran = await RunAsync(temp, command, "text");
        Assert.Contains("editions/2019/统计局.csv 第157行“农业产业化经营率（%）”", ran.Error, StringComparison.Ordinal);
        Assert.Contains("现值：许多", ran.Error, StringComparison.Ordinal);
        Assert.Contains("说明：", ran.Error, StringComparison.Ordinal);
        Assert.Contains("怎么改：", ran.Error, StringComparison.Ordinal);
        Assert.Contains("     1     0     0     ", ran.Error, StringComparison.Ordinal);
        Assert.Contains("须改正：省统计局。", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task As_json_a_line_is_a_finding(string command)
    {
        using var temp = new TempFolder();
        var ran = await RunAsync(temp, command, "json");
        Assert.NotEmpty(ran.ErrorLines);
        var findings = ran.ErrorLines.Select(line =>
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement.Clone();
        }).ToList();
        Assert.All(findings, finding =>
        {
            Assert.Equal(Keys, finding.EnumerateObject().Select(property => property.Name));
            Assert.Contains(finding.GetProperty("severity").GetString(), (string[])["error", "warning", "info"]);
            Assert.False(Path.IsPathRooted(finding.GetProperty("file").GetString()));
        });
        var error = Assert.Single(findings, finding => finding.GetProperty("severity").GetString() == "error");
        Assert.Equal("editions/2019/统计局.csv", error.GetProperty("file").GetString());
        Assert.Equal(157, error.GetProperty("row").GetInt32());
        Assert.Equal("农业产业化经营率（%）", error.GetProperty("column").GetString());
        Assert.Equal("许多", error.GetProperty("value").GetString());
        Assert.Contains("131081", error.GetProperty("region").GetString() + error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task For_github_a_line_is_an_annotation(string command)
    {
        using var temp = new TempFolder();
        var ran = await RunAsync(temp, command, "github");
        Assert.NotEmpty(ran.ErrorLines);
        Assert.All(ran.ErrorLines, line => Assert.Matches(Annotation(), line));
        Assert.Contains(
            ran.ErrorLines,
            line => line.StartsWith("::error file=", StringComparison.Ordinal) && line.Contains("统计局.csv,line=157,", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_file_that_has_not_come_hides_no_other_fault()
    {
        using var temp = new TempFolder();
        Break(temp.CopyOfData());
        File.Delete(Path.Combine(temp["data"], "editions", "2019", "市场监管局.csv"));
        await File.AppendAllTextAsync(Path.Combine(temp.CopyOfTemplates(), "county.sbn-html"), "{{if}}");
        var ran = await Product.RunAsync("check", "--data", temp["data"], "--templates", temp["templates"]);
        Assert.True(ran.ExitCode == 1, ran.ToString());
        Assert.All(["FILE-01 强制  editions/2019/市场监管局.csv", "现值：许多", "CHK-01 提示  editions/2020/edition.yaml", "county.sbn-html"], part =>
            Assert.Contains(part, ran.Error, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_draft_is_shown_although_a_file_has_not_come()
    {
        using var temp = new TempFolder();
        File.Delete(Path.Combine(temp.CopyOfSmallData(), "editions", "2020", "县级.csv"));
        await Product.SucceedAsync("build", "--drafts", "--data", temp["data"], "--output", temp["site"]);
        Assert.Contains("尚未报送", await File.ReadAllTextAsync(temp["site", "2020", "shijiazhuang", "changan", "index.html"]), StringComparison.Ordinal);
        await Product.SucceedAsync("check", "--data", temp["data"]);
    }

    [Fact]
    public async Task Editions_can_be_checked_alone()
    {
        using var temp = new TempFolder();
        Break(temp.CopyOfData());
        var other = await Product.SucceedAsync("check", "--data", temp["data"], "--edition", "2018");
        Assert.DoesNotContain("editions/2019", other.Error, StringComparison.Ordinal);
        Assert.Contains("pages were not checked", other.Output, StringComparison.Ordinal);
        var next = await Product.SucceedAsync("check", "--data", temp["data"], "--edition", "2018", "--edition", "2020", "--format", "json");
        Assert.Contains("CHK-01", next.Error, StringComparison.Ordinal);
        Assert.Equal(1, (await Product.RunAsync("check", "--data", temp["data"], "--edition", "2019")).ExitCode);
        var whole = await Product.SucceedAsync("check", "--edition", "2019");
        Assert.Contains("1 edition, ", whole.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failed_build_leaves_the_old_site_as_it_was()
    {
        using var temp = new TempFolder();
        await Product.SucceedAsync("build", "--edition", "2019", "--output", temp["site"]);
        var before = Tree.Of(temp["site"]);
        Break(temp.CopyOfData());
        var ran = await Product.RunAsync("build", "--data", temp["data"], "--output", temp["site"]);
        Assert.Equal(1, ran.ExitCode);
        Assert.Empty(Tree.Differences(before, Tree.Of(temp["site"])));
        Assert.Equal(["data", "site"], Directory.EnumerateFileSystemEntries(temp.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_broken_template_stops_the_build_and_leaves_the_old_site_as_it_was()
    {
        using var temp = new TempFolder();
        await Product.SucceedAsync("build", "--edition", "2019", "--output", temp["site"]);
        var before = Tree.Of(temp["site"]);
        await File.AppendAllTextAsync(Path.Combine(temp.CopyOfTemplates(), "county.sbn-html"), "{{NoSuchThing}}");
        var ran = await Product.RunAsync("build", "--templates", temp["templates"], "--edition", "2019", "--output", temp["site"]);
        Assert.True(ran.ExitCode == 1, ran.ToString());
        Assert.Contains("county.sbn-html", ran.Error, StringComparison.Ordinal);
        Assert.Empty(ran.Output);
        Assert.Empty(Tree.Differences(before, Tree.Of(temp["site"])));
    }

    /// <summary>Names of files come from archives and mail; in a log they are words and nothing else.</summary>
    [Theory]
    [InlineData("text")]
    [InlineData("github")]
    [InlineData("json")]
    public async Task Names_of_files_move_no_cursor_and_command_no_workflow(string format)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names.");
        using var temp = new TempFolder();
        var data = temp.CopyOfData();
        const string name = "附件\u001B[31m\u0007\u009B2J\u202E\n::error::x\n##[error]y.csv";
        await File.WriteAllTextAsync(Path.Combine(data, "editions", "2019", name), "一");
        await File.WriteAllTextAsync(Path.Combine(data, "editions", "2019", "附件\n::warning::z.pdf"), "一");
        var ran = await Product.RunAsync("check", "--data", data, "--format", format);
        Assert.Equal(1, ran.ExitCode);
        Assert.Contains("附件", ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(ran.Error, c => (char.IsControl(c) && c is not ('\n' or '\r')) || c == '\u202E');
        Assert.DoesNotContain(ran.ErrorLines, line => line.TrimStart().StartsWith("::error::", StringComparison.Ordinal));
        Assert.DoesNotContain(ran.ErrorLines, line => line.TrimStart().StartsWith("::warning::", StringComparison.Ordinal));
        Assert.DoesNotContain("\n##[", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no\u001B[31m\n::error::folder")]
    [InlineData("no\n##[error]folder")]
    public async Task Neither_do_names_of_folders_in_what_is_said_of_wrong_usage(string name)
    {
        var ran = await Product.RunAsync("check", "--data", name);
        Assert.Equal(2, ran.ExitCode);
        Assert.DoesNotContain('\u001B', ran.Error);
        Assert.DoesNotContain(ran.ErrorLines, line => line.TrimStart().StartsWith("::", StringComparison.Ordinal));
        Assert.DoesNotContain("##[", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_coloured_where_nobody_watches()
    {
        using var temp = new TempFolder();
        Assert.DoesNotContain('\u001B', (await RunAsync(temp, "check", "text")).Error);
        var clean = await Product.SucceedAsync("build", "--edition", "2019", "--output", temp["site"]);
        Assert.DoesNotContain('\u001B', clean.Output + clean.Error);
        Assert.DoesNotContain('\r', clean.Output + clean.Error);
        Assert.Single(clean.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static async Task<Ran> RunAsync(TempFolder temp, string command, string format)
    {
        Break(temp.CopyOfData());
        string[] output = command == "build" ? ["--output", temp["site"]] : [];
        var ran = await Product.RunAsync([command, "--data", temp["data"], "--format", format, .. output]);
        Assert.True(ran.ExitCode == 1, ran.ToString());
        Assert.Empty(ran.Output);
        Assert.False(Directory.Exists(temp["site"]));
        return ran;
    }

    /// <summary>A clerk writes a word where a number belongs.</summary>
    private static void Break(string data)
    {
        var file = Path.Combine(data, "editions", "2019", "统计局.csv");
        var text = File.ReadAllText(file);
        var broken = text.Replace(",49.84,", ",许多,", StringComparison.Ordinal);
        Assert.Equal(text.Length - 3, broken.Length);
        File.WriteAllText(file, broken);
    }

    [GeneratedRegex(@"^::(error|warning|notice) file=[^,:]+(,line=\d+)?,title=[A-Z]+-\d+ [^:,]+::.+$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Annotation();
}
