using System.Reflection;
using System.Text.RegularExpressions;
using ReportGen.Cli.Terminal;
using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Commands;

/// <summary>One language for the person at the command line: what commands say on their own is Chinese where the locale is, as findings always are.</summary>
public sealed partial class LanguageTests
{
    public static TheoryData<string> CommandNames => ["", "build", "check", "serve", "explain", "new", "sample"];

    public static TheoryData<string, string?, string?, string?, Language> Locales => new()
    {
        { "", null, null, "zh_CN.UTF-8", Language.Chinese },
        { "", null, null, "C", Language.English },
        { "", null, null, null, Language.English },
        { "", "C", null, "zh_CN.UTF-8", Language.English },
        { "", "", "zh_TW", "C", Language.Chinese },
        { "--language en", null, null, "zh_CN.UTF-8", Language.English },
        { "build --language zh", "C", null, "C", Language.Chinese },
        { "--language=zh build", "C", null, null, Language.Chinese },
        { "--language fr", null, null, "zh_CN.UTF-8", Language.Chinese },
        { "--language", null, null, null, Language.English },
    };

    [Theory]
    [MemberData(nameof(Locales))]
    public void What_is_asked_for_wins_over_the_locale(string args, string? all, string? messages, string? lang, Language expected)
    {
        var variables = new Dictionary<string, string?>(StringComparer.Ordinal) { ["LC_ALL"] = all, ["LC_MESSAGES"] = messages, ["LANG"] = lang };
        Assert.Equal(expected, LanguageChoice.Of(args.Split(' '), name => variables.GetValueOrDefault(name)));
    }

    [Theory]
    [MemberData(nameof(CommandNames))]
    public async Task Help_is_in_one_language(string command)
    {
        var arguments = command.Length == 0 ? ["--help"] : new[] { command, "--help" };
        var chinese = await Product.SucceedAsync([.. arguments, "--language", "zh"]);
        Assert.Contains("用法：", chinese.Output, StringComparison.Ordinal);
        Assert.DoesNotMatch(EnglishWords(), chinese.Output);
        var english = await Product.SucceedAsync([.. arguments, "--language", "en"]);
        Assert.Contains("Usage:", english.Output, StringComparison.Ordinal);
        Assert.DoesNotMatch(Han(), english.Output);
        Assert.Equal(english.Output.Split('\n').Count(line => line.StartsWith("  -", StringComparison.Ordinal)),
            chinese.Output.Split('\n').Count(line => line.StartsWith("  -", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("未写任何文件", "build", "--data", "tests/ReportGen.Data.Tests/Good", "--templates", "templates/partials")]
    [InlineData("没有“bild”命令，是否为“build”？", "bild")]
    [InlineData("--format只能取text、json、github之一，不能取“xml”。", "build", "--format", "xml")]
    [InlineData("--language只能取zh、en之一，不能取“fr”。", "build", "--language", "fr")]
    [InlineData("没有1999年度；现有2017、2018、2019、2020、2021、2022、2023年度。", "check", "--edition", "1999")]
    [InlineData("须给出--output：", "sample")]
    [InlineData("数据文件夹“nowhere”不存在。", "check", "--data", "nowhere")]
    public async Task Where_the_locale_is_Chinese_no_sentence_is_English(string expected, params string[] arguments)
    {
        using var temp = new TempFolder();
        string[] all = arguments is ["build", "--data", ..] ? [.. arguments, "--output", temp["site"]] : arguments;
        var ran = await Product.RunAsync(new Dictionary<string, string>(StringComparer.Ordinal) { ["LC_ALL"] = "zh_CN.UTF-8" }, all);
        Assert.NotEqual(0, ran.ExitCode);
        Assert.Contains(expected, ran.Error, StringComparison.Ordinal);
        Assert.DoesNotMatch(EnglishWords(), ran.Error.Replace(temp["site"], string.Empty, StringComparison.Ordinal));
    }

    [Fact]
    public void Everything_is_said_in_both_languages()
    {
        var said = new[] { typeof(HelpMessages), typeof(Messages), typeof(UsageMessages), typeof(FailureMessages) }
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.FieldType == typeof(Said))
            .Select(field => (field.Name, Said: (Said)field.GetValue(null)!))
            .ToList();
        Assert.True(said.Count > 30);
        Assert.All(said, entry =>
        {
            Assert.Matches(Han(), entry.Said.Chinese);
            Assert.DoesNotMatch(EnglishWords(), entry.Said.Chinese);
            Assert.NotEmpty(entry.Said.English);
            Assert.DoesNotMatch(Han(), entry.Said.English);
        });
    }

    /// <summary>Three English words one after the other.</summary>
    [GeneratedRegex(@"\b[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}\b", RegexOptions.None, 1000)]
    private static partial Regex EnglishWords();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}", RegexOptions.None, 1000)]
    private static partial Regex Han();
}
