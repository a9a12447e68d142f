using System.Collections.Immutable;
using ReportGen.Evaluation.Classes;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Site.Tests.Pages.County;

/// <summary>A scheme of 100 points with one indicator of each kind.</summary>
internal static class SmallScheme
{
    public static Scheme Create(string id) =>
        new()
        {
            Id = new SchemeId(id),
            Name = "评价方案",
            UnitKind = "县（市、区）",
            Terms = new ProgrammeTerms
            {
                Whole = "全省",
                Area = "县域",
                Ability = "科技创新能力",
                Theme = "科技创新",
                Leap = "跃升",
                ProvinceRun = "省直管",
                Items = "平台、园区、机构或奖励",
                Assessed = "其他部门给予的奖励",
                AwardClause = "第七部分第（三）项",
            },
            Frequency = Frequency.Yearly,
            Source = "《跃升计划》",
            Decimals = 2,
            FullPoints = new Points(100m),
            Files =
            [
                new SourceFile("财政厅", "省财政厅", [Number("spending", "科技支出（万元）", "万元")]),
                new SourceFile("科技厅", "省科技厅", [Number("firms", "高企数（家）", "家"), Number("platforms", "平台数（个）", "个")]),
                new SourceFile("市场监管局", "省市场监管局", [Number("registered", "企业数（家）", "家")]),
                new SourceFile(
                    "县级创新管理",
                    "县（市、区）人民政府",
                    [Choice("department", "部门设置"), Choice("group", "成立领导小组"), Number("management", "评定分（分）", "分")]
                ),
            ],
            Lists = [new SourceList("科技厅-平台清单", "省科技厅", ["laboratory"])],
            Dimensions =
            [
                new Dimension(new DimensionId("input"), "创新投入", [Spending(), Firms()]),
                new Dimension(new DimensionId("conditions"), "创新条件", [Platforms(), Administration(), Management()]),
            ],
            Classes = new ClassScale([
                new UnitClass("A", "第一梯队", new Points(80m)),
                new UnitClass("B", "第二梯队", new Points(60m)),
                new UnitClass("C", "第三梯队", default),
            ]),
            Targets = [],
            Awards = Policy(),
        };

    private static Indicator Spending() =>
        Of(
            "spending",
            "地方财政科技支出",
            "科技支出",
            "万元",
            0,
            60m,
            new LinearRule([new Knot(10m, new Points(0m)), new Knot(40m, new Points(45m)), new Knot(100m, new Points(60m))]),
            new ColumnSupply(new ColumnId("spending"))
        );

    private static Indicator Firms() =>
        Of(
            "firms",
            "千家企业高新技术企业数",
            "千家高企数",
            "家",
            2,
            10m,
            new LinearRule([new Knot(0m, new Points(0m)), new Knot(7m, new Points(10m))]),
            new RatioSupply(new ColumnId("firms"), new ColumnId("registered"), 1000m, null)
        );

    private static Indicator Platforms() =>
        Of(
            "platforms",
            "创新平台建设情况",
            "创新平台",
            "分",
            1,
            10m,
            new ItemsRule(
                [new ItemKind("laboratory", "重点实验室", [], [new ItemLevel("国家级", new Points(4m)), new ItemLevel("省级", new Points(2m))])],
                true
            ),
            new ListSupply([new ListCount("科技厅-平台清单", new ColumnId("platforms"))], new ColumnId("platforms"))
        );

    private static Indicator Administration() =>
        Of(
            "administration",
            "科技管理机构情况",
            "管理机构",
            "分",
            0,
            10m,
            new ChecklistRule([
                new Question(
                    new ColumnId("department"),
                    [new Answer("独立设置", new Points(8m)), new Answer("合署办公", new Points(4m)), new Answer("未设置", default)]
                ),
                new Question(new ColumnId("group"), [new Answer("是", new Points(2m)), new Answer("否", default)]),
            ]),
            new ChecklistSupply()
        );

    private static Indicator Management() =>
        Of("management", "科技管理创新情况", "管理创新", "分", 2, 10m, new AssessedRule(), new ColumnSupply(new ColumnId("management"))) with
        {
            Missing = MissingPolicy.ZeroMarked,
        };

    private static Indicator Of(string id, string name, string shortName, string unit, int decimals, decimal weight, Rule rule, Supply supply) =>
        new()
        {
            Id = new IndicatorId(id),
            Name = name,
            ShortName = shortName,
            Unit = unit,
            Decimals = decimals,
            Weight = new Points(weight),
            Rule = rule,
            Supply = supply,
            Missing = MissingPolicy.Error,
            Clause = "附件",
        };

    private static SourceColumn Number(string id, string header, string unit) =>
        new()
        {
            Id = new ColumnId(id),
            Header = header,
            Unit = unit,
            Content = new NumberContent(0m, null, 2),
        };

    private static SourceColumn Choice(string id, string header) =>
        new()
        {
            Id = new ColumnId(id),
            Header = header,
            Content = new ChoiceContent(["是", "否"]),
        };

    private static AwardPolicy Policy() =>
        new()
        {
            FirstEdition = 2018,
            FirstClassAmount = 300m,
            TopRanks = 3,
            TopAmount = 300m,
            RiseAmounts = ImmutableSortedDictionary<string, decimal>.Empty,
            RankSteps = [],
            Cap = 500m,
            DoubleRiseCountsBoth = true,
            RegainedClassExcluded = true,
            RankAwardWithClassRise = false,
            RankBaseline = RankBaseline.PreviousEdition,
        };
}
