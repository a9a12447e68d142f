using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Commands;

/// <summary>What still keeps an edition from being published.</summary>
public sealed class ReleaseCheckTests(OtherProvince province) : IDisposable
{
    private const string Ready = "结论：可以发布。\n";
    private readonly TempFolder temp = new();

    [Fact]
    public async Task An_edition_with_nothing_open_can_be_published_and_changes_nothing_that_is_live()
    {
        var said = (await CheckAsync(0, "2022", "--data", OtherProvince.Data, "--live", await SiteAsync())).Output;
        Assert.Contains("须改正：没有。\n须说明：没有。\n", said, StringComparison.Ordinal);
        Assert.Contains("须签字：", said, StringComparison.Ordinal);
        Assert.Contains("（林业局、林业局-示范点清单）", said, StringComparison.Ordinal);
        Assert.Contains("网站：新增0个文件，改动0个文件，删除0个文件。", said, StringComparison.Ordinal);
        Assert.EndsWith(Ready, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_waits_for_what_is_missing_and_for_its_approval()
    {
        temp.CopyOf(OtherProvince.Data, "data");
        await Product.SucceedAsync("new", "2023", "--data", temp["data"]);
        var said = (await CheckAsync(1, "2023", "--data", temp["data"], "--live", await SiteAsync())).Output;
        Assert.Matches("须改正：[0-9]+处（", said);
        Assert.Contains("批准：尚未定稿；批准后运行“freeze 2023 --approved-by 批准人”。", said, StringComparison.Ordinal);
        Assert.EndsWith("结论：还不能发布，须先改正、批准。\n", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_whole_draft_waits_for_its_approval_alone_and_the_files_are_named_that_it_changes()
    {
        await OtherProvince.CopyWithDraftAsync(temp, real: true);
        await Product.SucceedAsync("build", "--data", temp["data"], "--output", temp["live"]);
        var said = (await CheckAsync(1, "2022", "--data", temp["data"], "--live", temp["live"])).Output;
        Assert.EndsWith("结论：还不能发布，须先批准。\n", said, StringComparison.Ordinal);
        Assert.Contains("（2022/", said, StringComparison.Ordinal);
        Assert.Contains("，删除0个文件。", said, StringComparison.Ordinal);

        await Product.SucceedAsync("freeze", "2022", "--approved-by", "张三", "--data", temp["data"]);
        said = (await CheckAsync(0, "2022", "--data", temp["data"])).Output;
        Assert.Contains("批准：张三批准，2023年6月5日定稿。", said, StringComparison.Ordinal);
        Assert.EndsWith(Ready, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_a_list_of_its_files_is_no_site_that_is_live()
    {
        var ran = await Product.RunAsync("check", "--release", "2019", "--live", "tests");
        Assert.Equal(2, ran.ExitCode);
        Assert.Contains("has no manifest.json", ran.Error, StringComparison.Ordinal);
    }

    public void Dispose() => temp.Dispose();

    /// <summary>The site at the address that its settings name.</summary>
    private async Task<string> SiteAsync()
    {
        await Product.SucceedAsync("build", "--data", OtherProvince.Data, "--output", temp["site"]);
        Assert.NotEmpty(Tree.Differences(Tree.Of(temp["site"]), Tree.Of(await province.FolderAsync())));
        return temp["site"];
    }

    private static async Task<Ran> CheckAsync(int exitCode, string year, params string[] more)
    {
        var ran = await Product.RunAsync(["check", "--release", year, .. more]);
        Assert.True(ran.ExitCode == exitCode, ran.ToString());
        return ran;
    }
}
