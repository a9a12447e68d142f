using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ReportGen.EndToEnd.Tests.Tools;
using ReportGen.Testing;

namespace ReportGen.EndToEnd.Tests.Sites;

/// <summary>The same data give the same bytes, whatever the form of the files in which they come.</summary>
public sealed class SameDataTests(SameDataTests.Original original) : IClassFixture<SameDataTests.Original>
{
    private const string Edition = "editions/2017";
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];
    private static readonly Encoding Chinese = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public static TheoryData<string, string[]> Forms => new()
    {
        { "UTF-8 without mark", [] },
        { "line feeds", [] },
        { "GB18030", ["ENC-02"] },
        { "GB18030 with line feeds", ["ENC-02"] },
        { "no last line end", ["ENC-08"] },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Text_files_of_any_form_give_the_same_bytes(string form, string[] reported)
    {
        using var temp = new TempFolder();
        var data = temp.CopyOfData();
        foreach (var file in Tree.Files(data).Where(file => file.EndsWith(".csv", StringComparison.Ordinal)))
            await File.WriteAllBytesAsync(file, In(form, await File.ReadAllTextAsync(file)));
        var built = await BuildAsync(data, temp["site"]);
        Assert.Empty(Tree.Differences(Tree.OfSite(await original.FolderAsync()), Tree.OfSite(temp["site"])));
        Assert.Equal(reported, Codes(built).Except(await original.CodesAsync(), StringComparer.Ordinal));
    }

    [Fact]
    public async Task Workbooks_give_the_same_bytes_but_for_the_names_of_the_sources()
    {
        using var temp = new TempFolder();
        var data = temp.CopyOfData();
        var names = new List<string>();
        foreach (var file in Directory.GetFiles(Path.Combine(data, Edition), "*.csv").Order(StringComparer.Ordinal))
        {
            var (name, table) = (Path.GetFileNameWithoutExtension(file), CsvTable.Read(file));
            await File.WriteAllBytesAsync(
                Path.ChangeExtension(file, ".xlsx"),
                new Xlsx().Sheet("数据", [table.Header, .. table.Rows.Select(row => row.Cells)]).Bytes(CompressionLevel.Fastest)
            );
            File.Delete(file);
            names.Add(name);
        }

        var built = await BuildAsync(data, temp["site"]);
        var (before, after) = (await original.FolderAsync(), temp["site"]);
        Assert.Equal(await original.CodesAsync(), Codes(built));
        Assert.Equal(Tree.Of(before).Keys, Tree.Of(after).Keys);
        var different = Tree.Differences(Tree.OfSite(before), Tree.OfSite(after));
        Assert.DoesNotContain(different, name => name.EndsWith("results.csv", StringComparison.Ordinal));
        Assert.Contains("data/2017/scores.csv", different);
        // What is said of the size and the fingerprint of a download is said of its bytes.
        var said = different
            .Where(name => !name.EndsWith(".html", StringComparison.Ordinal))
            .SelectMany(name => Said(Path.Combine(after, name)).Zip(Said(Path.Combine(before, name))))
            .ToList();
        foreach (var file in different)
        {
            var texts = Texts(Path.Combine(after, file)).Select(text => names.Aggregate(text, AsTextFile));
            if (file.EndsWith(".json", StringComparison.Ordinal))
                texts = texts.Select(text => said.Aggregate(text, (all, pair) => all.Replace(pair.First, pair.Second, StringComparison.Ordinal)));
            Assert.Equal(Texts(Path.Combine(before, file)).Prepend(file), texts.Prepend(file));
        }
    }

    /// <summary>Size and fingerprint of a file, as the descriptions of the downloads state them.</summary>
    private static string[] Said(string file) =>
        [FormattableString.Invariant($"\"bytes\": {new FileInfo(file).Length},"), Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))];

    /// <summary>The text of a file, or the texts of the parts of a workbook with their names.</summary>
    private static List<string> Texts(string file)
    {
        if (!file.EndsWith(".xlsx", StringComparison.Ordinal)) return [File.ReadAllText(file)];
        using var book = ZipFile.OpenRead(file);
        return book.Entries.Select(part =>
        {
            using var reader = new StreamReader(part.Open());
            return part.FullName + "\n" + reader.ReadToEnd();
        }).ToList();
    }

    /// <summary>
    /// The ways in which a table of a workbook is named (in pages, in tables, in the workbook), as a text file is named there; nothing else is touched.
    /// </summary>
    private static string AsTextFile(string text, string name) => text
        .Replace($"{name}.xlsx工作表“数据”第", $"{name}.csv第", StringComparison.Ordinal)
        .Replace($",{Edition}/{name}.xlsx#数据,", $",{Edition}/{name}.csv,", StringComparison.Ordinal)
        .Replace($">{Edition}/{name}.xlsx#数据<", $">{Edition}/{name}.csv<", StringComparison.Ordinal);

    private static Task<Ran> BuildAsync(string data, string site) =>
        Product.SucceedAsync("build", "--data", data, "--edition", "2017", "--output", site, "--base-url", BuiltSite.BaseUrl, "--format", "json");

    private static IReadOnlyList<string> Codes(Ran built) =>
        [.. built.ErrorLines.Where(line => line.StartsWith('{')).Select(CodeOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static string CodeOf(string line)
    {
        using var finding = JsonDocument.Parse(line);
        return finding.RootElement.GetProperty("code").GetString()!;
    }

    private static byte[] In(string form, string text) => form switch
    {
        "UTF-8 without mark" => Encoding.UTF8.GetBytes(text),
        "line feeds" => [.. Mark, .. Encoding.UTF8.GetBytes(text.Replace("\r\n", "\n", StringComparison.Ordinal))],
        "GB18030" => Chinese.GetBytes(text),
        "GB18030 with line feeds" => Chinese.GetBytes(text.Replace("\r\n", "\n", StringComparison.Ordinal)),
        "no last line end" => [.. Mark, .. Encoding.UTF8.GetBytes(text.TrimEnd())],
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    /// <summary>The site of one edition as committed: UTF-8 with byte order mark.</summary>
    public sealed class Original : IDisposable
    {
        private readonly TempFolder temp = new();
        private readonly Lazy<Task<Ran>> built;

        public Original() => built = new Lazy<Task<Ran>>(() => BuildAsync(Repository.PathOf("data"), temp["site"]));

        public async Task<string> FolderAsync()
        {
            await built.Value;
            return temp["site"];
        }

        internal async Task<IReadOnlyList<string>> CodesAsync() => Codes(await built.Value);

        public void Dispose() => temp.Dispose();
    }
}
