using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Sites;

/// <summary>A site in parts: each file is in exactly one, and is the same as in the whole.</summary>
public sealed class PartTests(OtherProvince province)
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task The_parts_together_are_the_site(int parts)
    {
        var together = new SortedDictionary<string, string>(StringComparer.Ordinal);
        for (var part = 1; part <= parts; part++)
        {
            using var temp = new TempFolder();
            await BuildAsync(temp["site"], FormattableString.Invariant($"{part}/{parts}"));
            await Product.SucceedAsync("verify", temp["site"]);
            var files = Tree.OfSite(temp["site"]);
            Assert.True(files.Remove(".reportgen"));
            if (parts > 1) Assert.Equal(part == 1, files.ContainsKey("index.html"));
            foreach (var (name, content) in files) together.Add(name, content);
        }

        var whole = Tree.OfSite(await province.FolderAsync());
        whole.Remove(".reportgen");
        Assert.Empty(Tree.Differences(whole, together));
    }

    [Fact]
    public async Task An_edition_is_never_divided()
    {
        using var temp = new TempFolder();
        await BuildAsync(temp["site"], "3/3");
        Assert.Equal(["2022"], new DirectoryInfo(temp["site"]).EnumerateDirectories().Select(folder => folder.Name));
    }

    [Theory]
    [InlineData("1/4", "This site has at most 3 parts")]
    [InlineData("0/2", "not '0/2'")]
    [InlineData("3/2", "not '3/2'")]
    [InlineData("2", "not '2'")]
    [InlineData("1/2/3", "not '1/2/3'")]
    [InlineData("a/b", "not 'a/b'")]
    [InlineData("99999999999/2", "not '99999999999/2'")]
    public async Task What_is_no_part_is_refused(string part, string said)
    {
        using var temp = new TempFolder();
        var ran = await Product.RunAsync("build", "--data", OtherProvince.Data, "--output", temp["site"], "--part", part);
        Assert.Equal(2, ran.ExitCode);
        Assert.Contains(said, ran.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(temp["site"]));
    }

    private static Task<Ran> BuildAsync(string folder, string part) =>
        Product.SucceedAsync("build", "--data", OtherProvince.Data, "--output", folder, "--base-url", BuiltSite.BaseUrl, "--part", part);
}
