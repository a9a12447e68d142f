using System.Text;
using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Data.Tables;
using ReportGen.Testing;

namespace ReportGen.Data.Tests.Tables;

public sealed class EncodingTests
{
    private static readonly Encoding Chinese = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public static TheoryData<string> Files =>
        [
            .. Directory
                .EnumerateFiles(Repository.PathOf("data"), "*.csv", SearchOption.AllDirectories)
                .Where(file => file.Contains("2019", StringComparison.Ordinal) || file.EndsWith("units.csv", StringComparison.Ordinal))
                .Select(file => Path.GetRelativePath(Repository.PathOf("data"), file))
                .Order(StringComparer.Ordinal)
                .AtLeast(5),
        ];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_in_GB18030_reads_as_the_same_text(string file)
    {
        var text = Text(file);
        var bytes = Chinese.GetBytes(text);
        var (read, findings) = Read(bytes);
        Assert.Equal(text, read);
        Assert.Equal(Ascii.IsValid(text) ? [] : ["ENC-02"], findings.All.Select(finding => finding.Code.Id));
    }

    [Theory]
    [InlineData("utf-8", "GB18030")]
    [InlineData("GB18030", "utf-8")]
    public void A_joined_file_is_reported_at_the_row_where_its_encoding_changes(string first, string second)
    {
        var lines = Text("editions/2019/科技厅.csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        foreach (var row in new[] { 2, 3, 50, lines.Length })
        {
            byte[] bytes =
            [
                .. Get(first).GetBytes(string.Concat(lines.Take(row - 1).Select(line => line + "\r\n"))),
                .. Get(second).GetBytes(string.Concat(lines.Skip(row - 1).Select(line => line + "\r\n"))),
            ];
            var (read, findings) = Read(bytes);
            Assert.Null(read);
            var finding = Assert.Single(findings.All);
            Assert.Equal(("ENC-07", row), (finding.Code.Id, finding.Place.Row));
        }
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-32", true)]
    public void Wide_encodings_are_reported_by_name_with_and_without_their_mark(string name, bool marked)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. marked ? encoding.GetPreamble() : [], .. encoding.GetBytes(Text("editions/2019/科技厅.csv"))];
        var (read, findings) = Read(bytes);
        Assert.Null(read);
        Assert.Contains("UTF-16", Assert.Single(findings.All).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Traditional_characters_in_GB18030_are_not_taken_for_Big5()
    {
        var (read, findings) = Read(Chinese.GetBytes("年度,設區市,行政區劃代碼,縣（市、區）\r\n2019,石家莊市,130102,長安區\r\n2019,邢臺市,130526,任縣\r\n"));
        Assert.NotNull(read);
        Assert.Equal(["ENC-02"], findings.All.Select(finding => finding.Code.Id));
    }

    [Fact]
    public void A_cut_file_is_in_no_encoding_from_the_cut_on()
    {
        var bytes = Chinese.GetBytes("年度,设区市\r\n2019,石家庄市");
        var (read, findings) = Read(bytes[..^1]);
        Assert.Null(read);
        var finding = Assert.Single(findings.All);
        Assert.Equal(("ENC-01", 2), (finding.Code.Id, finding.Place.Row));
    }

    private static Encoding Get(string name) => string.Equals(name, "GB18030", StringComparison.Ordinal) ? Chinese : Encoding.GetEncoding(name);

    private static string Text(string file) => File.ReadAllText(Repository.PathOf("data", file), Encoding.UTF8);

    private static (string? Text, FindingBag Findings) Read(byte[] bytes)
    {
        var findings = new FindingBag("甲.csv");
        var read = StrictText.ToUtf8(bytes, isTable: true, findings);
        return (read is { } text ? Encoding.UTF8.GetString(text.Span) : null, findings);
    }
}
