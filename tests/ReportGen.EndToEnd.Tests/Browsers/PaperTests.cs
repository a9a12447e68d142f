using System.Globalization;
using Microsoft.Playwright;
using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Browsers;

/// <summary>Every kind of page, on paper.</summary>
public sealed class PaperTests(BuiltSite site, Browser browser)
{
    /// <summary>Pages of one kind whose sheets end elsewhere, beside those of <see cref="PageTypes"/>.</summary>
    private static readonly string[] More =
    [
        "2017/", "2018/", "2020/", "2022/", "2023/", "2018/hengshui/", "2023/xiongan/", "2022/shijiazhuang/", "2022/shijiazhuang/jingxing/",
        "2023/shijiazhuang/changan/", "2023/rankings/", "2023/methodology/", "2021/leaps/",
    ];

    public static TheoryData<string> Pages => [.. PageTypes.All.Select(page => page.Data), .. More];

    /// <summary>A page that is one sheet is as long as what it has to say; of several, even the last is used.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_sheet_is_used_to_a_fifth_and_keeps_headings_and_captions_with_what_they_head(string path)
    {
        await using var window = await browser.OpenAsync(site, new BrowserNewContextOptions());
        await window.GoAsync(path);
        var paper = await Paper.PrintAsync(window.Page);
        for (var sheet = 0; sheet < paper.Sheets.Length && paper.Sheets.Length > 1; sheet++)
        {
            Assert.True(
                paper.Sheets[sheet].Used >= .2,
                string.Create(CultureInfo.InvariantCulture, $"Of sheet {sheet + 1} of {paper.Sheets.Length} only {paper.Sheets[sheet].Used:0.00} is used."));
        }

        Assert.NotEmpty(paper.Headings);
        Assert.All(paper.Headings, heading =>
        {
            Assert.True(heading.Sheets.Length > 0, $"'{heading.Text}' is not on paper.");
            Assert.True(heading.Sheets.Length == 1, $"'{heading.Text}' is broken over sheets {string.Join(" and ", heading.Sheets)}.");
            Assert.True(heading.IsFollowed, $"'{heading.Text}' stands at the foot of sheet {string.Join(", ", heading.Sheets)}.");
        });
    }
}
