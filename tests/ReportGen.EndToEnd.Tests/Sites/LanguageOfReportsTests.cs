using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Sites;

/// <summary>The language of the reports is one that an official would sign.</summary>
public sealed partial class LanguageOfReportsTests(BuiltSite site)
{
    /// <summary>A beginning is as long as a clause: a sentence on one's own change, line or weakness begins with what is true of the unit.</summary>
    private const int Beginning = 8;

    private const double MostAlike = .075;

    /// <summary>Words that could be misread, that only the makers of the site use, or that report what is not there as a number.</summary>
    public static TheoryData<string, string> Faults => new()
    {
        { "a difference that could be taken for the mean", @"[高低]于[^，。；、（）]{0,12}(平均|标准线)[0-9]" },
        { "a step that is none", "[走退]一步|各退|[走退]几步" },
        { "a count of nothing beside another count", "的0个" },
        { "a place in a table", "表中前[0-9]+项" },
        { "how computers count", "二进制|十进制|浮点" },
        { "alike without saying in what", "(?<!结构)相似(县|区|市)" },
        { "a passive of translations", "所抵消|被[^，。]{1,8}所" },
        { "punctuation of another script between Chinese words", @"[\u4E00-\u9FFF][,;!?][\u4E00-\u9FFF]" },
        { "two marks together", "[，。；：、]{2}" },
        { "a number that begins with its point", "(?<![0-9,.])[.][0-9]" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task No_page_has(string fault, string pattern)
    {
        var folder = await site.FolderAsync();
        var expression = new Regex(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(20));
        var read = 0;
        var found = new ConcurrentBag<string>();
        Parallel.ForEach(Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories), path =>
        {
            using var page = new HtmlParser().ParseDocument(File.ReadAllText(path));
            foreach (var apart in page.QuerySelectorAll("svg, code, script, style")) apart.Remove();
            var texts = page.QuerySelectorAll("p, li, caption, figcaption, dd, h1, h2, h3, meta[name=description], td")
                .Select(element => element.GetAttribute("content") ?? element.TextContent)
                .ToList();
            Interlocked.Add(ref read, texts.Count);
            foreach (var text in texts.Where(text => expression.IsMatch(text)))
                found.Add($"{Tree.Name(folder, path)}: {expression.Match(text).Value} in {text}");
        });
        Assert.True(read > 100_000, "Not all pages were read.");
        Assert.True(found.IsEmpty, $"{fault}: {string.Join('\n', found.Order(StringComparer.Ordinal).Take(10))}");
    }

    [Theory]
    [InlineData("2019")]
    [InlineData("2023")]
    public async Task Sentences_of_counties_begin_with_what_is_true_of_each(string edition)
    {
        var folder = Path.Combine(await site.FolderAsync(), edition);
        var sentences = Directory.EnumerateFiles(folder, "index.html", SearchOption.AllDirectories)
            .SelectMany(path =>
            {
                using var page = new HtmlParser().ParseDocument(File.ReadAllText(path));
                return page.QuerySelectorAll("main .prose:has(p) p, main p.prose").Select(paragraph => paragraph.TextContent.Trim()).ToList();
            })
            .SelectMany(text => Sentence().Matches(text).Select(match => match.Value))
            .ToList();
        Assert.True(sentences.Count > 900, "Not all analyses were read.");
        var most = sentences.CountBy(sentence => sentence[..Math.Min(Beginning, sentence.Length)], StringComparer.Ordinal).MaxBy(entry => entry.Value);
        Assert.True(
            most.Value <= sentences.Count * MostAlike,
            FormattableString.Invariant($"{most.Value} of {sentences.Count} sentences begin with {most.Key}."));
    }

    [GeneratedRegex("[^。]+。", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Sentence();
}
