using System.Text;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Data.Tests.Files;

/// <summary>Runs alone, since it measures what is allocated.</summary>
[CollectionDefinition(nameof(BadFiles), DisableParallelization = true)]
public sealed class BadFiles;

/// <summary>Files that no office would make: each is a finding, soon, and without more memory than a few times its size.</summary>
[Collection(nameof(BadFiles))]
public sealed class BadFileTests
{
    private const long MostMemory = 400L << 20;

    [Fact]
    public void A_single_line_of_sixty_megabytes_is_too_long() => Assert.Equal(["FILE-09"], FindingsOf(Repeated("甲"u8, 20_000_000)));

    [Fact]
    public void Ten_million_commas_are_too_many() => Assert.Equal(["FILE-09"], FindingsOf(Repeated(","u8, 10_000_000)));

    [Fact]
    public void Ten_million_rows_are_too_many() => Assert.Equal(["STR-09", "FILE-09"], FindingsOf(Repeated("a,b\n"u8, 10_000_000)));

    [Fact]
    public void An_odd_number_of_quotes_is_one_that_never_closes() => Assert.Equal(["STR-02"], FindingsOf(Repeated("\""u8, 20_000_001)));

    [Fact]
    public void An_even_number_of_quotes_is_a_cell_that_is_too_long() => Assert.Equal(["FILE-09"], FindingsOf(Repeated("\""u8, 20_000_000)));

    [Fact]
    public void Nothing_but_zeros_is_no_table() => Assert.Equal(["FILE-09"], FindingsOf(Repeated("\0"u8, 20_000_000)));

    [Fact]
    public void Nothing_but_bytes_that_are_no_text_is_in_no_encoding() => Assert.Equal(["ENC-01"], FindingsOf(Repeated([0xFF], 20_000_000)));

    [Fact]
    public void Blank_lines_without_end_are_too_many_rows() => Assert.Equal(["STR-04"], FindingsOf(Repeated("\n"u8, 20_000_000)));

    [Fact]
    public void Reading_stops_at_the_limit_of_rows()
    {
        var row = "2019,石家庄市,130102,长安区,5200.5,1250,50,4,2\n"u8;
        var finding = Read([.. Header, .. Repeated(row, 5_001)], "统计局.csv").Single(found => found.Code == Catalogue.RowLimitReached);
        Assert.Equal(5_002, finding.Place.Row);
    }

    [Fact]
    public void A_list_may_be_long_but_not_exactly_as_long_as_a_sheet_of_old()
    {
        var file = new StringBuilder("年度,设区市,行政区划代码,县（市、区）,类别,级别,名称\n");
        for (var i = 0; i < 65_535; i++) file.Append(System.Globalization.CultureInfo.InvariantCulture, $"2019,石家庄市,130102,长安区,实验室,省级,第{i}实验室\n");
        var finding = Read(Encoding.UTF8.GetBytes(file.ToString()), "实验室清单.csv").Single(found => found.Code == Catalogue.RowLimitReached);
        Assert.Equal("65536", finding.Value);
    }

    private static byte[] Header => Encoding.UTF8.GetBytes("年度,设区市,行政区划代码,县（市、区）,科技支出（万元）,企业数（家）,高新技术企业数（家）,高新技术企业占比（%）,实验室数（个）\n");

    private static byte[] Repeated(ReadOnlySpan<byte> bytes, int times)
    {
        var file = new byte[bytes.Length * times];
        for (var i = 0; i < times; i++) bytes.CopyTo(file.AsSpan(i * bytes.Length));
        return file;
    }

    private static IEnumerable<string> FindingsOf(byte[] file)
    {
        var before = GC.GetTotalAllocatedBytes();
        var findings = Read(file, "统计局.csv");
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, MostMemory);
        return findings.Where(finding => finding.Stops).Select(finding => finding.Code.Id).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<Finding> Read(byte[] file, string name)
    {
        using var data = new TempData();
        File.WriteAllBytes(Path.Combine(data.Path, "editions", "2019", name), file);
        return data.Read().Findings;
    }
}
