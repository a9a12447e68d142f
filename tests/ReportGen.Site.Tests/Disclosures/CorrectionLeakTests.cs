using System.Collections.Immutable;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Freezing;

namespace ReportGen.Site.Tests.Disclosures;

/// <summary>A correction gives away nothing that the edition concerned does not make public.</summary>
public sealed class CorrectionLeakTests
{
    private const string Unit = "131082";

    /// <summary>A change of each kind, with a value that stands nowhere else.</summary>
    private static readonly ImmutableArray<ChangedFact> Changes =
    [
        Change(2019, FactFiles.Results, ResultItems.Total, "70001"),
        Change(2019, FactFiles.Results, ResultItems.Rank, "70002"),
        Change(2019, FactFiles.Results, ResultItems.Award, "70003"),
        Change(2019, "统计局", "支出", "70004"),
        Change(2020, FactFiles.Results, ResultItems.Total, "70005"),
        Change(2020, FactFiles.Results, ResultItems.ScoreChange, "70006"),
        Change(2020, FactFiles.Results, ResultItems.RankChange, "70007"),
        Change(2020, FactFiles.Results, ResultItems.Award, "70008"),
        Change(2020, FactFiles.Explanations, "说明", "70009"),
    ];

    public static TheoryData<int, bool, bool, string> Settings => new()
    {
        { 2019, true, true, "70001 70002 70003 70004 70005 70006 70007 70008" },
        { 2019, true, false, "70001 70002 70004 70005 70006 70007 70008" },
        { 2019, false, true, "70005 70008" },
        { 2020, true, false, "70001 70002 70003 70004 70005 70006 70007" },
        { 2020, false, true, "70001 70002 70003 70004" },
        { 2018, false, true, "70001 70002 70003 70004 70005 70008" },
    };

    [Theory]
    [MemberData(nameof(Settings))]
    public void What_is_not_public_stands_nowhere_and_the_rest_does(int year, bool scores, bool awards, string expected)
    {
        var correction = new Correction
        {
            Id = "2019-1",
            Edition = 2019,
            Date = new DateOnly(2021, 3, 1),
            Grade = CorrectionGrade.Serious,
            Cause = "误填。",
            DecidedBy = "省科技厅",
            Author = "张三",
            Approver = "李四",
            Changes = Changes,
        };
        var input = Vault.Input(year, new Disclosure(scores, true, awards, []), corrections: [correction]);
        var texts = Vault.Read(SitePlanner.Plan(input));
        var all = string.Concat(texts.Values);
        var shown = Changes.Select(change => change.New!).Where(value => all.Contains(value, StringComparison.Ordinal));
        Assert.Equal(expected, string.Join(' ', shown));
        Assert.Contains("误填。", texts["corrections/index.html"], StringComparison.Ordinal);
        Assert.Contains("2021年3月1日重大更正", texts["2019/index.html"], StringComparison.Ordinal);
    }

    private static ChangedFact Change(int edition, string file, string item, string value) => new(edition, new FactKey(file, Unit, item), "1", value);
}
