using System.Collections.Immutable;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Core.Tests.Findings;

public sealed class DigestTests
{
    [Fact]
    public void Of_a_kind_that_repeats_itself_some_are_reported_and_the_rest_is_counted()
    {
        var digest = Digest.Of([.. Enumerable.Range(2, 5).Select(row => At(row, "甲")), At(3, "乙")], most: 2);
        Assert.Equal(
            [(2, "甲", 0), (3, "甲", 3), (3, "乙", 0)],
            digest.Select(one => (one.Finding.Place.Row ?? 0, one.Finding.Place.Column ?? string.Empty, one.Omitted))
        );
    }

    [Fact]
    public void As_many_as_are_allowed_are_all_reported() =>
        Assert.All(Digest.Of([At(2, "甲"), At(3, "甲")], most: 2), digest => Assert.Equal(0, digest.Omitted));

    [Fact]
    public void Of_many_that_say_the_same_three_are_reported_with_the_rows_of_the_others()
    {
        var digest = Digest.Of([.. new[] { 2, 4, 5, 6, 9, 9 }.Select(row => At(row, "甲"))]);
        Assert.Equal([2, 4, 5], digest.Select(one => one.Finding.Place.Row ?? 0));
        Assert.Equal((3, "，见第6、9行"), (digest[^1].Omitted, FindingWords.Rows(digest[^1].Rows)));
    }

    [Theory]
    [InlineData("第 {0} 行“行政区划代码”含不可见字符 U+0009，应为普通文字。")]
    [InlineData("“企业数”为文本“{0}00”，应存为数字。")]
    [InlineData("“企业数”含全角字符，已按 {0}.5 读入，应为半角数字。")]
    [InlineData("第 9 行（130100 县{0}）没有任何数值。")]
    public void Row_value_and_name_make_no_difference(string message)
    {
        Finding Say(int row) => At(row, "甲") with
        {
            Message = string.Format(System.Globalization.CultureInfo.InvariantCulture, message, row),
            Region = FormattableString.Invariant($"130100 县{row}"),
            Value = FormattableString.Invariant($"{row}00")
        };
        var digest = Digest.Of([.. Enumerable.Range(2, 60).Select(Say)]);
        Assert.Equal((3, 57), (digest.Length, digest[^1].Omitted));
    }

    [Fact]
    public void Kinds_of_values_are_distinguished()
    {
        var digest = Digest.Of([.. Enumerable.Range(2, 12).Select(row => At(row, "甲") with { Message = row % 2 == 0 ? "“甲”为“约”，是约数。" : "“甲”为“—”，不是数字。" })]);
        Assert.Equal([2, 3, 4, 5, 6, 7], digest.Select(one => one.Finding.Place.Row ?? 0));
        Assert.Equal([(3, "，见第8、10、12行"), (3, "，见第9、11、13行")], digest.Skip(4).Select(one => (one.Omitted, FindingWords.Rows(one.Rows))));
    }

    [Fact]
    public void Of_many_that_say_different_things_as_many_as_are_allowed_are_reported()
    {
        var digest = Digest.Of([.. Enumerable.Range(2, 30)
            .Select(row => new Finding(Catalogue.ChangeImplausible, new Place("a.csv", null, row, "甲"), FormattableString.Invariant($"本年为 {row}。"), "请核对。"))]);
        Assert.Equal((20, 10, "，见第22—31行"), (digest.Length, digest[^1].Omitted, FindingWords.Rows(digest[^1].Rows)));
    }

    [Fact]
    public void Rows_that_are_too_scattered_are_cut_short() =>
        Assert.EndsWith("、24等行", FindingWords.Rows([.. Enumerable.Range(1, 40).Select(i => i * 2)]), StringComparison.Ordinal);

    [Fact]
    public void What_stands_in_no_row_is_counted_only() => Assert.Equal(string.Empty, FindingWords.Rows([]));

    [Fact]
    public void Nothing_gets_lost()
    {
        var findings = Enumerable.Range(0, 500).Select(i => At(i, (i * 7 % 13).ToString(System.Globalization.CultureInfo.InvariantCulture))).ToImmutableArray();
        Assert.Equal(500, Digest.Of(findings, most: 9).Sum(digest => 1 + digest.Omitted));
    }

    [Theory]
    [InlineData("editions/2019/统计局.csv", "省统计局")]
    [InlineData("editions/2019/统计局.xlsx", "省统计局")]
    [InlineData("editions/2019/统计局 - 副本.csv", "省统计局")]
    [InlineData("editions/2019/科技厅-平台清单(1).csv", "省科技厅平台处")]
    [InlineData("editions/2019/科技厅.csv", "省科技厅")]
    [InlineData("editions/2020/统计局.csv", null)]
    [InlineData("editions/2019/edition.yaml", null)]
    [InlineData("site.yaml", null)]
    [InlineData("", null)]
    public void A_file_and_its_copies_belong_to_a_supplier(string file, string? supplier)
    {
        var book = new SupplierDirectory(["省统计局", "省科技厅", "省科技厅平台处"], new Dictionary<string, string>
        {
            ["editions/2019/统计局"] = "省统计局",
            ["editions/2019/科技厅"] = "省科技厅",
            ["editions/2019/科技厅-平台清单"] = "省科技厅平台处",
        });
        Assert.Equal(supplier, book.Of(file));
    }

    [Fact]
    public void Findings_are_counted_by_severity()
    {
        var tally = Tally.Of([At(1, "甲"), At(2, "甲"), new Finding(Catalogue.EncodingChinese, new Place("a"), "甲。", "请改。")]);
        Assert.Equal(new Tally(2, 0, 0, 1), tally);
        Assert.True(tally.MustCorrect);
        Assert.False(tally.MustExplain);
    }

    [Fact]
    public void What_cannot_be_seen_is_written_out() => Assert.Equal("甲U+200B乙U+3000 丙U+000A", FindingWords.Visible("甲\u200B乙\u3000 丙\n"));

    private static Finding At(int row, string column) => new(Catalogue.CellEmpty, new Place("a.csv", null, row, column), "为空。", "请补填。");
}
