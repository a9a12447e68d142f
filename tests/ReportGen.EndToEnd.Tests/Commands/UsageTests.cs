using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Commands;

/// <summary>Wrong usage: exit code 2, what is wrong and a hint on standard error, nothing on standard output.</summary>
public sealed class UsageTests
{
    public static TheoryData<string, string> Wrong => new()
    {
        { "bild", "bild" },
        { "build --outptu x", "--outptu" },
        { "build --edition twenty", "twenty" },
        { "build --edition 1999 --output NEW", "1999" },
        { "build --data NOWHERE", "NOWHERE" },
        { "build --templates NOWHERE", "NOWHERE" },
        { "build --base-url not-an-address", "not-an-address" },
        { "build --base-url ftp://county.example/", "ftp://county.example/" },
        { "build --format xml", "xml" },
        { "check --data NOWHERE", "NOWHERE" },
        { "check --strict maybe", "maybe" },
        { "check --report FULL", "FULL" },
        { "check --report data/reports", "data/reports" },
        { "check --release 1999", "There is no edition 1999" },
        { "check --release abc", "--release takes a whole number; 'abc' is none" },
        { "check --live site", "--live is only of use with --release" },
        { "check --release 2019 --strict", "--release does not go with" },
        { "check --release 2019 --edition 2019", "--release does not go with" },
        { "check --release 2019 --live nowhere", "'nowhere' does not exist" },
        { "verify README.md", "'README.md' is a file" },
        { "verify ftp://county.example/", "'ftp://county.example/' is not an absolute http" },
        { "build --output README.md/site", "'README.md' is a file" },
        { "freeze 2019 --approved-by A\nB", "in one line" },
        { "diff", "--from is needed" },
        { "diff --from nowhere", "'nowhere' does not exist" },
        { "diff --from data --report data", "data" },
        { "status 1999", "There is no edition 1999" },
        { "status 2019 --format github", "text or json" },
        { "status", "2024" },
        { "receive 2019", "--on is needed" },
        { "receive 2019 --on soon", "soon" },
        { "receive 2019 --on 2019-12-31", "before the end of 2019" },
        { "review", "--edition" },
        { "review --edition 1999", "There is no edition 1999" },
        { "review --edition 2019 --output packs", "Edition 2019 is published" },
        { "review --edition 2019 --output data", "data" },
        { "review --edition 2019 --city 巴黎市 --output packs", "There is no city '巴黎市'" },
        { "review --edition 2019 --output packs --on soon", "soon" },
        { "review --edition 2019 --output packs --on 2019-06-01", "before the end of 2019" },
        { "review --import nowhere.xlsx --on 2020-06-01", "There is no file nowhere.xlsx" },
        { "review --import README.md", "--import needs --on" },
        { "review --import README.md --on 2020-06-01", "--edition" },
        { "review --edition 2019 --accept 131081/X", "--accept needs --on" },
        { "review --edition 2019 --accept 131081/X --on 2020-06-01", "--accept needs --by" },
        { "review --edition 2019 --accept 131081/X --on 2020-06-01 --by A", "--accept needs --reason" },
        { "review --edition 2019 --accept X --on 2020-06-01 --by A --reason B", "'X' should be code/name" },
        { "review --edition 2019 --reject 131081/X --on 2020-06-01 --by A --reason B", "'131081/X' is not under dispute" },
        { "review --edition 2019 --accept 131081/X --reject 131081/X", "--accept, --reject do not go together" },
        { "review --edition 2019 --no-answer --on 2020-06-01 --by A", "--no-answer needs --city" },
        { "review --edition 2019 --no-answer --city 廊坊市 --on 2020-06-01 --by A", "廊坊市 has nothing unanswered" },
        { "new", "2024" },
        { "new soon", "soon" },
        { "new 2019", "2019" },
        { "new 1990", "1990" },
        { "new 30000", "2999" },
        { "new 2030 --data NOWHERE", "NOWHERE" },
        { "serve --port 0", "--port" },
        { "serve --port 65536", "--port" },
        { "serve --port abc", "abc" },
        { "serve --data NOWHERE", "NOWHERE" },
        { "explain --edition 2019", "--region" },
        { "explain --region 131081", "--edition" },
        { "explain --edition 1999 --region 131081", "1999" },
        { "explain --edition 2019 --region 999999", "999999" },
        { "explain --edition 2019 --region bazhou", "bazhou" },
        { "explain --edition 2019 --region 桥西区", "130703 张家口市桥西区" },
        { "explain --edition 2019 --region 新华区", "name one by its code" },
        { "explain --edition 2019 --region 桥西", "130703" },
        { "explain --edition 2019 --region 赵市", "赵市" },
        { "check --edition 1999", "1999" },
        { "check --edition soon", "soon" },
        { "explain --edition 2019 --region 131081 --indicator wealth", "wealth" },
        { "explain --edition 2019 --region 131081 --set wealth=1", "agri-industrialisation" },
        { "explain --edition 2019 --region 131081 --set parks", "ID=VALUE" },
        { "explain --edition 2019 --region 131081 --set =5", "ID=VALUE" },
        { "explain --edition 2019 --region 131081 --set parks=", "1234.5" },
        { "explain --edition 2019 --region 131081 --set parks=1,5", "1,5" },
        { "explain --edition 2019 --region 131081 --set parks=1e1", "1e1" },
        { "explain --edition 2019 --region 131081 --set parks=-1", "from 0" },
        { "explain --edition 2019 --region 131081 --set fiscal-st-share=-0.01", "from 0" },
        { "explain --edition 2019 --region 131081 --set parks=1 --set parks=2", "twice" },
        { "sample --regions 10", "--output" },
        { "sample --regions 0 --output NEW", "--regions" },
        { "sample --regions many --output NEW", "many" },
        { "sample --editions 0 --output NEW", "--editions" },
        { "sample --output FULL", "FULL" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task The_message_says_what_is_wrong(string line, string named)
    {
        using var temp = new TempFolder();
        Directory.CreateDirectory(temp["FULL"]);
        await File.WriteAllTextAsync(temp["FULL", "letter.txt"], "mine");
        string Place(string word) => word is "NEW" or "FULL" or "NOWHERE" ? temp[word] : word;

        var ran = await Product.RunAsync([.. line.Split(' ').Select(Place)]);

        Assert.True(ran.ExitCode == 2, ran.ToString());
        Assert.Empty(ran.Output);
        Assert.Contains(Place(named), ran.Error, StringComparison.Ordinal);
        Assert.Contains("--help", ran.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(temp["NEW"]), "A wrong command wrote something.");
        Assert.Equal(["letter.txt"], Directory.EnumerateFileSystemEntries(temp["FULL"]).Select(Path.GetFileName));
    }

    public static TheoryData<string, string> Sentences => new()
    {
        { "", "Name a command: build, check, " },
        { "bild", "There is no command 'bild'; did you mean 'build'?" },
        { "--nope", "Name a command before '--nope'." },
        { "build --outptu x", "'build' has no option '--outptu'; did you mean '--output'?" },
        { "build extra", "'build' does not understand 'extra'." },
        { "build --edition", "--edition needs a value." },
        { "build --edition twenty", "--edition takes a whole number; 'twenty' is none." },
        { "build --format xml", "--format takes text, json or github; 'xml' is none of them." },
        { "build --format 1", "--format takes text, json or github; '1' is none of them." },
        { "check --data a --data b", "--data is given more than once." },
        { "check --data README.md", "'README.md' is a file; name the data folder." },
        { "check --strict maybe", "'check' does not understand 'maybe'." },
        { "serve --port 0", "--port takes a number from 1 to 65535." },
        { "sample --regions 5001 --output sample", "--regions takes a number from 1 to 5000." },
        { "serve --port abc", "--port takes a whole number; 'abc' is none." },
        { "explain", "--edition is needed: Data year of the edition." },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public async Task One_sentence_says_it_without_the_words_of_the_program(string line, string sentence)
    {
        var ran = await Product.RunAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.True(ran.ExitCode == 2, ran.ToString());
        Assert.StartsWith(sentence, ran.ErrorLines[0], StringComparison.Ordinal);
        Assert.Contains("--help", ran.ErrorLines[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("System.", ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("ReportGen.", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_command_the_message_asks_for_one()
    {
        var ran = await Product.RunAsync();
        Assert.True(ran.ExitCode == 2, ran.ToString());
        Assert.Empty(ran.Output);
        Assert.Contains("--help", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_with_files_of_mine_is_never_replaced()
    {
        using var temp = new TempFolder();
        Directory.CreateDirectory(temp["mine"]);
        await File.WriteAllTextAsync(temp["mine", "letter.txt"], "mine");
        var ran = await Product.RunAsync("build", "--output", temp["mine"]);
        Assert.True(ran.ExitCode is 2 or 3, ran.ToString());
        Assert.Empty(ran.Output);
        Assert.Contains(temp["mine"], ran.Error, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(temp["mine", "letter.txt"]));
        Assert.Equal(["mine"], Directory.EnumerateFileSystemEntries(temp.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_file_is_never_replaced_by_a_site()
    {
        using var temp = new TempFolder();
        await File.WriteAllTextAsync(temp["site"], "mine");
        var ran = await Product.RunAsync("build", "--output", temp["site"]);
        Assert.True(ran.ExitCode is 2 or 3, ran.ToString());
        Assert.Empty(ran.Output);
        Assert.Equal("mine", await File.ReadAllTextAsync(temp["site"]));
    }
}
