using System.Text;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Results;

namespace ReportGen.Data.Tests;

public sealed class InvarianceTests
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    public static TheoryData<string, string[]> Forms => new()
    {
        { "no mark", [] },
        { "line feeds", [] },
        { "GB18030", ["ENC-02"] },
        { "GB18030 with line feeds", ["ENC-02"] },
        { "no last line end", ["ENC-08"] },
        { "one line feed", ["ENC-08"] },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_form_of_the_files_changes_no_value(string form, string[] reported)
    {
        using var data = new TempData();
        var before = Values(data, []);
        data.Change("*.csv", file => Change(form, file));
        Assert.Equal(before, Values(data, reported));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_form_of_texts_and_configuration_changes_nothing(string form, string[] reported)
    {
        using var data = new TempData();
        var before = Values(data, []);
        data.Change("*.yaml", file => Change(form, file));
        data.Change("*.md", file => Change(form, file));
        var expected = form.StartsWith("GB18030", StringComparison.Ordinal) || form.StartsWith("no last", StringComparison.Ordinal) ? reported : [];
        Assert.Equal(before, Values(data, expected));
    }

    [Fact]
    public void The_order_of_rows_changes_no_result()
    {
        using var data = new TempData();
        var before = Results(data);
        foreach (var name in new[] { "统计局", "县级" })
        {
            data.Change(name + ".csv", file =>
            {
                var lines = Encoding.UTF8.GetString(file).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
                return Encoding.UTF8.GetBytes(string.Join("\r\n", [lines[0], .. lines[1..].Reverse()]));
            });
        }

        Assert.Equal(before, Results(data));
    }

    [Fact]
    public void The_order_of_columns_and_an_alias_change_no_value()
    {
        using var data = new TempData();
        var before = Results(data);
        data.Change(
            "县级.csv",
            file =>
                Encoding.UTF8.GetBytes(
                    string.Join(
                        "\r\n",
                        Encoding
                            .UTF8.GetString(file)
                            .Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
                            .Select(line => string.Join(',', line.TrimStart('\uFEFF').Split(',').Reverse()))
                    )
                )
        );
        data.Change(
            "统计局.csv",
            file => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file).Replace("科技支出（万元）", " 财政科技支出 (万元)", StringComparison.Ordinal))
        );
        Assert.Equal(before, Results(data));
    }

    [Fact]
    public void A_row_is_the_row_of_the_spreadsheet_even_after_a_quoted_line_break()
    {
        using var data = new TempData();
        data.Change("实验室清单.csv", file => [.. file, .. Encoding.UTF8.GetBytes("2019,邢台市,130526,任县,实验室,省级,\"戊\r\n\r\n实验室\"\r\n2019,邢台市,130526,任县,实验室,省级,\r\n")]);
        var finding = data.Read().Findings.First(candidate => candidate.Code.Id == "NUM-07" && candidate.Place.File.Contains("2019", StringComparison.Ordinal));
        Assert.Equal(6, finding.Place.Row);
    }

    [Fact]
    public void Blank_rows_at_the_end_are_nothing()
    {
        using var data = new TempData();
        data.Change("县级.csv", file => [.. file, .. "\r\n,,,,,\r\n\r\n"u8]);
        Assert.Empty(data.Read().Findings);
    }

    [Fact]
    public void Each_value_knows_its_cell()
    {
        using var data = new TempData();
        var edition = data.Read().Value.Dataset.Editions[0];
        Assert.Equal("editions/2019/统计局.csv", edition.Tables[0].Source.File);
        Assert.Equal("高新技术企业占比（%）", edition.Tables[0].Headers[3]);
        Assert.Equal([2, 3, 4, 5], edition.Tables[0].Rows.Select(row => row.Row));
        Assert.Equal(["甲,乙\"联合\"实验室", "丙实验室", "丁\r\n实验室"], edition.Lists[0].Items.Select(item => item.Name.ReplaceLineEndings("\r\n")));
        Assert.Equal(1250m, edition.Tables[0].Rows[0].Cells[1].Number);
        Assert.Equal(MissingReason.BelowUnit, edition.Tables[0].Rows[3].Cells[3].Missing);
    }

    private static byte[] Change(string form, byte[] file)
    {
        var bare = file.AsSpan().StartsWith(Mark) ? file[3..] : file;
        var text = Encoding.UTF8.GetString(bare);
        return form switch
        {
            "line feeds" => [.. Mark, .. Encoding.UTF8.GetBytes(text.Replace("\r\n", "\n", StringComparison.Ordinal))],
            "GB18030" => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(text),
            "GB18030 with line feeds" => CodePagesEncodingProvider
                .Instance.GetEncoding("GB18030")!
                .GetBytes(text.Replace("\r\n", "\n", StringComparison.Ordinal)),
            "one line feed" => Encoding.UTF8.GetBytes(
                text.Remove(
                    text.IndexOf('\n', StringComparison.Ordinal) - (text.Contains("\r\n", StringComparison.Ordinal) ? 1 : 0),
                    text.Contains("\r\n", StringComparison.Ordinal) ? 1 : 0
                )
            ),
            "no last line end" => Encoding.UTF8.GetBytes(text.TrimEnd()),
            _ => bare,
        };
    }

    internal static string Values(TempData data, string[] reported)
    {
        var read = data.Read();
        Assert.Equal(reported, read.Findings.Select(finding => finding.Code.Id).Distinct(StringComparer.Ordinal));
        var cells = read
            .Value.Dataset.Editions.SelectMany(edition => edition.Tables)
            .SelectMany(table => table.Rows)
            .SelectMany(row => row.Cells.Select(cell => FormattableString.Invariant($"{row.Unit.Id} {row.Row} {cell.Number} {cell.Word} {cell.Missing}")));
        var items = read
            .Value.Dataset.Editions.SelectMany(edition => edition.Lists)
            .SelectMany(list => list.Items)
            .Select(item => FormattableString.Invariant($"{item.Unit.Id} {item.Row} {item.Kind.Id} {item.Level.Name} {item.Name.ReplaceLineEndings("\n")}"));
        return string.Join('\n', cells.Concat(items));
    }

    internal static string Results(TempData data)
    {
        var assessment = data.Read().Then(contents => Panel.Create(contents.Dataset)).Map(Assessment.Of).Value;
        return string.Join('\n', assessment.Editions.SelectMany(edition => edition.Units.Select(unit => Line(edition.Edition.Year, unit))));
    }

    private static string Line(int year, UnitResult unit)
    {
        var points = string.Join(' ', unit.Scores.Select(score => score.Points));
        return FormattableString.Invariant($"{year} {unit.Unit.Id} {unit.Total} {unit.Rank} {unit.Class.Letter} {points}");
    }
}
