using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Content;
using ReportGen.Data.Collecting;
using ReportGen.Data.Findings;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Findings;
using ReportGen.Testing;

namespace ReportGen.Data.Tests;

/// <summary>A table that comes in parts gives what it gives in one file, and its values say from which part they are.</summary>
public sealed partial class PartsTests : IDisposable
{
    private static readonly string[] Cities = ["石家庄市", "辛集市", "邢台市"];

    private readonly TempData data = new();

    private string Edition => Path.Combine(data.Path, "editions", "2020");

    public void Dispose() => data.Dispose();

    [Theory]
    [InlineData("县级", "统计局")]
    [InlineData("县级", "统计局", "实验室清单")]
    public void The_results_are_the_same_as_from_one_file(params string[] tables)
    {
        var whole = Results(data.Check().Value);
        foreach (var table in tables) Split(table, line => line.Split(',')[1]);
        var parted = data.Check();
        Assert.Empty(parted.Findings);
        Assert.Equal(whole, Results(parted.Value));
    }

    [Fact]
    public void Counties_may_send_one_by_one_and_a_workbook_is_a_part_like_any_other()
    {
        var whole = Results(data.Check().Value);
        Split("县级", line => line.Split(',')[2] + line.Split(',')[3]);
        MakeWorkbook(Path.Combine(Edition, "县级", "130123正定县.csv"));
        var parted = data.Check();
        Assert.Empty(parted.Findings);
        Assert.Equal(whole, Results(parted.Value));
        Assert.Equal(4, data.Read().Value.Dataset.Editions[1].Tables[1].Parts.Length);
    }

    [Fact]
    public void A_value_says_from_which_part_it_comes()
    {
        Split("县级", line => line.Split(',')[1]);
        var source = data.Check().Value.Editions[1].Units.SelectMany(unit => unit.Scores).Select(score => score.Observation.Source)
            .Where(source => source.Table.File.StartsWith("editions/2020/县级", StringComparison.Ordinal)).ToList();
        Assert.Equal(
            ["editions/2020/县级/石家庄市.csv 2", "editions/2020/县级/石家庄市.csv 3", "editions/2020/县级/辛集市.csv 2", "editions/2020/县级/邢台市.csv 2"],
            source.Select(cell => cell.Table.File + " " + Invariant.Text(cell.Row)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.Equal(Cities, data.Read().Value.Dataset.Editions[1].Tables[1].Parts.Select(part => part.Sender));
        Assert.Equal(["县（市、区）人民政府"], source.Select(cell => cell.Table.Supplier).Distinct());
    }

    [Fact]
    public void A_file_that_names_nobody_is_known_by_its_rows()
    {
        Split("县级", line => line.Split(',')[1]);
        File.Move(Path.Combine(Edition, "县级", "石家庄市.csv"), Path.Combine(Edition, "县级", "报送件.csv"));
        Assert.Empty(data.Check().Findings);
        Assert.Equal(Cities, data.Read().Value.Dataset.Editions[1].Tables[1].Senders.Select(sender => sender.Name));
    }

    [Fact]
    public void A_file_that_names_nobody_is_no_file_of_those_of_whom_it_has_no_row()
    {
        Split("县级", line => line.Split(',')[1] == "辛集市" ? "辛集市" : "汇总");
        Assert.Empty(data.Check().Findings);
        File.Delete(Path.Combine(Edition, "县级", "辛集市.csv"));
        var late = Assert.Single(data.Check().Findings, finding => finding.Code != Catalogue.NotChecked);
        Assert.Equal(("FILE-01", "editions/2020/县级/辛集市.xlsx", false), (late.Code.Id, late.Place.File, late.Stops));
        var lacking = Path.Combine(Edition, "县级", "汇总.csv");
        File.WriteAllLines(lacking, File.ReadAllLines(lacking).Where(line => !line.Contains("正定县", StringComparison.Ordinal)), Encoding.UTF8);
        var missing = Assert.Single(data.Check().Findings, finding => finding.Code == Catalogue.UnitMissing);
        Assert.Equal("editions/2020/县级/汇总.csv", missing.Place.File);
        Assert.Contains("请石家庄市补报正定县", missing.Fix, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_settings_say_that_a_table_comes_in_parts_a_folder_with_nothing_in_it_names_all_who_owe_one()
    {
        File.Delete(Path.Combine(Edition, "县级.csv"));
        var settings = Path.Combine(data.Path, "site.yaml");
        File.AppendAllText(settings, "collection: {parts: [{file: 县级, by: county}]}\n");
        var late = data.Check().Findings.Where(finding => finding.IsLate).Select(finding => finding.Place.File);
        Assert.Equal(
            ["130102长安区", "130123正定县", "130181辛集市", "130505任泽区"],
            late.Select(Path.GetFileNameWithoutExtension));
    }

    [Fact]
    public void An_explanation_of_a_part_may_name_the_part_or_the_table()
    {
        var explanation = new Explanation
        {
            Place = new Place("editions/2020/explanations.csv"),
            Code = Catalogue.Outlier,
            File = "editions/2020/县级",
            Column = "甲",
            Region = "130102",
            Value = "1",
            Reason = "一",
            Evidence = "二",
            Author = "三",
            Date = new DateOnly(2021, 1, 1),
        };
        var finding = new Finding(Catalogue.Outlier, new Place("editions/2020/县级/石家庄市.xlsx", null, 2, "甲"), "。", "请。", "130102 长安区", "1");
        Assert.True(explanation.Answers(finding));
        Assert.True((explanation with { File = "editions/2020/县级/石家庄市" }).Answers(finding));
        Assert.False((explanation with { File = "editions/2020/县级/邢台市" }).Answers(finding));
        Assert.False((explanation with { File = "editions/2020/县" }).Answers(finding));
    }

    [Theory]
    [InlineData("石家庄市", "石家庄市")]
    [InlineData("县级创新管理_石家庄市（盖章版）", "石家庄市")]
    [InlineData("130102", "石家庄市长安区")]
    [InlineData("130102长安区", "石家庄市长安区")]
    [InlineData("长安区报送", "石家庄市长安区")]
    [InlineData("石家庄市正定县", "石家庄市正定县")]
    [InlineData("130500", "邢台市")]
    [InlineData("辛集市", "辛集市")]
    [InlineData("邢台市正定县", "邢台市")]
    [InlineData("石家庄市、邢台市", null)]
    [InlineData("汇总", null)]
    [InlineData("2020130102", null)]
    public void A_file_is_known_by_its_name(string stem, string? sender) =>
        Assert.Equal(sender, new SenderNames(data.Read().Value.Dataset.Editions[1].Units).Of(stem)?.Name);

    [Fact]
    public void Each_sender_knows_his_own_file()
    {
        var names = new SenderNames(data.Read().Value.Dataset.Editions[1].Units);
        Assert.All(
            names.All(PartsBy.City).Concat(names.All(PartsBy.County)).ToList().AtLeast(7),
            sender => Assert.Equal(sender.Name, names.Of(sender.Stem)?.Name));
    }

    /// <summary>A line break in quotes does not begin a row.</summary>
    [GeneratedRegex("\r?\n(?=2020,)", RegexOptions.None, 1000)]
    private static partial Regex Rows();

    private static void MakeWorkbook(string file)
    {
        var rows = File.ReadAllText(file).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(',')).ToArray();
        File.WriteAllBytes(Path.ChangeExtension(file, ".xlsx"), new Xlsx().Sheet("县级", rows).Bytes());
        File.Delete(file);
    }

    private static List<string> Results(Assessment assessment) =>
        [
            .. assessment.Editions.SelectMany(edition => edition.Units)
                .Select(unit => string.Create(CultureInfo.InvariantCulture, $"{unit.Unit.Code} {unit.Total} {unit.Rank} {unit.Class.Letter}")),
        ];

    /// <summary>Takes a table apart by what a line says, each part with the header.</summary>
    private void Split(string table, Func<string, string> partOf)
    {
        var file = Path.Combine(Edition, table + ".csv");
        var lines = Rows().Split(File.ReadAllText(file).TrimEnd());
        var folder = Directory.CreateDirectory(Path.Combine(Edition, table)).FullName;
        foreach (var city in Cities.Where(_ => table == "实验室清单")) Write(city, []);
        foreach (var part in lines.Skip(1).GroupBy(partOf, StringComparer.Ordinal)) Write(part.Key, part);
        File.Delete(file);

        void Write(string name, IEnumerable<string> rows) =>
            File.WriteAllText(Path.Combine(folder, name + ".csv"), string.Concat(rows.Prepend(lines[0]).Select(line => line + "\r\n")), Encoding.UTF8);
    }
}
