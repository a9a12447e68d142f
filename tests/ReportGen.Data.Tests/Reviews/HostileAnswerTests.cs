using System.Text;
using ReportGen.Data.Reviews;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Reviews;
using ReportGen.Testing;

namespace ReportGen.Data.Tests.Reviews;

/// <summary>Answers that are forged, stale, incomplete, foreign or damaged: each with its finding, and nothing of it counts.</summary>
public sealed class HostileAnswerTests : IDisposable
{
    private const string Cover = "基本情况";
    private const string Unit = "长安区";
    private const string Item = "管理创新评定分（分）";

    private static readonly Dictionary<string, (string Code, Func<FilledBook, byte[]> Change)> Books = new(StringComparer.Ordinal)
    {
        ["no opinion"] = ("REV-04", book => Set(book, "J", string.Empty)),
        ["another word"] = ("REV-04", book => Set(book, "J", "基本同意")),
        ["a tick"] = ("REV-04", book => Set(book, "J", "√")),
        ["agreed and a proposal"] = ("REV-04", book => Set(book, "K", "9")),
        ["disputed without a proposal"] = ("REV-04", book => book.Disputing(Unit, Item, string.Empty, "年报").Bytes()),
        ["disputed without evidence"] = ("REV-04", book => book.Disputing(Unit, Item, "9", string.Empty).Bytes()),
        ["disputed with the same value"] = ("REV-04", book => book.Disputing(Unit, Item, "8.50", "年报").Bytes()),
        ["a proposal about"] = ("REV-04", book => book.Disputing(Unit, Item, "约9", "年报").Bytes()),
        ["a proposal below zero"] = ("REV-04", book => book.Disputing(Unit, Item, "-1", "年报").Bytes()),
        ["a proposal with a formula in words"] = ("REV-04", book => book.Disputing(Unit, Item, "=8+1", "年报").Bytes()),
        ["a proposal with its unit"] = ("REV-04", book => book.Disputing(Unit, Item, "9分", "年报").Bytes()),
        ["a choice that is none"] = ("REV-04", book => book.Disputing(Unit, "科技管理部门设置", "挂牌", "批文").Bytes()),
        ["a changed value"] = ("REV-02", book => Set(book, "C", "9")),
        ["a value taken away"] = ("REV-02", book => Set(book, "C", string.Empty)),
        ["a changed list"] = ("REV-02", book => book.Set(Unit, book.RowOf(Unit, "实验室清单"), "C", "3项").Bytes()),
        ["a renamed item"] = ("REV-02", book => Set(book, "A", "管理创新")),
        ["a row taken away"] = ("REV-04", book => book.Without(Unit, book.RowOf(Unit, Item)).Bytes()),
        ["a row twice"] = ("REV-02", book => book.Set(Unit, book.RowOf(Unit, "科技管理部门设置"), "A", Item).Bytes()),
        ["a sheet taken away"] = ("REV-04", book => book.WithoutSheet(Unit).Bytes()),
        ["a renamed sheet"] = ("REV-02", book => book.Renaming(Unit, "长安").Bytes()),
        ["a sheet of another city"] = ("REV-05", book => book.Renaming("核实问题", "任泽区").Bytes()),
        ["a sheet that nobody sent"] = ("REV-02", book => book.Renaming("核实问题", "补充").Bytes()),
        ["no first sheet"] = ("REV-02", book => book.Renaming(Cover, "封面").Bytes()),
        ["another year"] = ("REV-05", book => Say(book, "年度", "2019")),
        ["no year"] = ("REV-05", book => Say(book, "年度", string.Empty)),
        ["a city that is none"] = ("REV-05", book => Say(book, "市", "石家庄")),
        ["a city that was not asked"] = ("REV-02", book => Say(book, "市", "邢台市")),
        ["a round to come"] = ("REV-02", book => Say(book, "轮次", "2")),
        ["a round that is none"] = ("REV-02", book => Say(book, "轮次", "一")),
        ["round zero"] = ("REV-03", book => Say(book, "轮次", "0")),
        ["nobody who answers"] = ("REV-04", book => Say(book, "经办人", string.Empty)),
        ["nobody who checked"] = ("REV-04", book => Say(book, "审核人", string.Empty)),
        ["nobody to call"] = ("REV-04", book => Say(book, "联系电话", string.Empty)),
        ["a renamed column"] = ("REV-02", book => book.Set(Unit, 1, "J", "意 见").Bytes()),
        ["a column twice"] = ("REV-02", book => book.Set(Unit, 1, "I", "意见").Bytes()),
        ["a formula"] = ("STR-13", Formula),
        ["a hidden row"] = ("STR-11", Hidden),
        ["a merged cell"] = ("STR-10", Merged),
        ["a table of a supplier"] = ("REV-02", _ => new Xlsx().Sheet("统计局", [["年度", "行政区划代码"], ["2020", "130102"]]).Bytes()),
        ["half a file"] = ("FILE-02", book => book.Bytes()[..2000]),
        ["nothing"] = ("FILE-02", _ => []),
        ["a text that calls itself a workbook"] = ("FILE-02", _ => Encoding.UTF8.GetBytes("年度,市\n2020,石家庄市\n")),
        ["an old workbook"] = ("FILE-02", _ => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[2000]]),
        ["a bomb"] = ("FILE-03", _ => HostileBook.All.First(book => book.Name == "a part of half a gibibyte").Make()),
    };

    private readonly ReviewedData data = new();

    public static TheoryData<string> Names => [.. Books.Keys];

    public void Dispose() => data.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_has_its_finding_and_nothing_of_it_counts(string name)
    {
        var (code, change) = Books[name];
        var answer = data.Save(change(data.Send().Agreeing()));
        var read = AnswerReader.Read(data.Input, [answer]);
        Assert.False(read.Succeeded);
        Assert.True(read.Findings.Any(finding => finding.Stops && finding.Code.Id == code), string.Join("\n", read.Findings));
        Assert.All(read.Findings, finding =>
        {
            Assert.EndsWith("意见表.xlsx", finding.Place.File, StringComparison.Ordinal);
            Assert.StartsWith("请", finding.Fix, StringComparison.Ordinal);
            Assert.EndsWith("。", finding.Fix, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void There_are_more_than_forty() => Assert.True(Books.Count + 4 > 40);

    [Fact]
    public void An_answer_to_a_round_that_is_over_is_stale()
    {
        var first = data.Save(data.Send().Agreeing().Bytes());
        data.Add("130102", Item, ReviewState.Disputed, "9");
        data.Add("130102", Item, ReviewState.Rejected);
        data.Send();
        Assert.Contains(AnswerReader.Read(data.Input, [first]).Findings, finding => finding.Code == Catalogue.AnswerStale);
    }

    [Fact]
    public void An_answer_about_a_value_that_was_changed_since_is_stale()
    {
        var answer = data.Save(data.Send().Agreeing().Bytes());
        var file = Path.Combine(data.Folder, "县级.csv");
        File.WriteAllText(file, File.ReadAllText(file).Replace("8.5", "8.25", StringComparison.Ordinal));
        var stale = Assert.Single(AnswerReader.Read(data.Input, [answer]).Findings);
        Assert.Equal((Catalogue.AnswerStale, Unit), (stale.Code, stale.Place.Sheet));
        Assert.Contains("由“8.5”改为“8.25”", stale.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_answered_is_not_answered_again()
    {
        var answer = data.Save(data.Send().Agreeing().Bytes());
        data.Add("130102", Item, ReviewState.Agreed);
        Assert.Equal(Catalogue.AnswerStale, Assert.Single(AnswerReader.Read(data.Input, [answer]).Findings).Code);
    }

    [Fact]
    public void Two_answers_of_one_city_are_one_too_many()
    {
        var answer = data.Send().Agreeing().Bytes();
        var read = AnswerReader.Read(data.Input, [data.Save(answer, "甲.xlsx"), data.Save(answer, "乙.xlsx")]);
        Assert.Equal(Catalogue.AnswerStale, Assert.Single(read.Findings).Code);
        Assert.False(read.Succeeded);
    }

    private static byte[] Set(FilledBook book, string column, string text) => book.Set(Unit, book.RowOf(Unit, Item), column, text).Bytes();

    private static byte[] Say(FilledBook book, string name, string text) => book.Set(Cover, book.RowOf(Cover, name), "B", text).Bytes();

    private static byte[] Formula(FilledBook book) => book.Put(
        Unit,
        book.RowOf(Unit, Item),
        "J",
        [new System.Xml.Linq.XAttribute("t", "str"), FilledBook.Element("f", "A1"), FilledBook.Element("v", "同意")]).Bytes();

    private static byte[] Hidden(FilledBook book)
    {
        book.Stored(Unit).Descendants().Last(element => element.Name.LocalName == "row").SetAttributeValue("hidden", "1");
        return book.Bytes();
    }

    private static byte[] Merged(FilledBook book)
    {
        book.Stored(Unit).Descendants().First(element => element.Name.LocalName == "sheetData").AddAfterSelf(
            FilledBook.Element("mergeCells", FilledBook.Element("mergeCell", new System.Xml.Linq.XAttribute("ref", "J2:J3"))));
        return book.Bytes();
    }
}
