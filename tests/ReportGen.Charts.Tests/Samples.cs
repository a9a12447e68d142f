using System.Collections.Immutable;
using static System.FormattableString;

namespace ReportGen.Charts.Tests;

/// <summary>One drawing for each name, with the bytes that it may cost; the goldens are these.</summary>
internal static class Samples
{
    private const string Seven = "一二三四五六七";

    private static ImmutableArray<Segment> SevenClasses => [.. Seven.Select(static (letter, i) => new Segment(letter.ToString(), i, 4 + i))];

    private static ImmutableArray<Band> SevenBands =>
        [.. Seven.Select(static (letter, i) => new Band(letter.ToString(), i, i == 6 ? 0 : 85 - (10 * i), i == 0 ? 100 : 95 - (10 * i))).Reverse()];

    public static readonly ImmutableArray<Band> Bands = [new("C", 2, 0, 60), new("B", 1, 60, 80), new("A", 0, 80, 100)];

    private static readonly SpineLegend SpineWords = new("本地", "全省平均", "中间一半", "最低～最高");

    private const string Rare = "䴘<&\"'𪨰>㙟";

    public static ImmutableArray<(string Name, int Bytes, Func<Svg> Draw)> All =>
        [
            (
                "track",
                2_000,
                () =>
                    new ScoreTrack(
                        T("得分"),
                        100,
                        Bands,
                        [
                            new("霸州市 61.33", 61.33m, MarkerKind.Self),
                            new("廊坊市平均 58.90", 58.90m, MarkerKind.Reference),
                            new("全省平均 60.21", 60.21m, MarkerKind.Reference),
                        ]
                    ).Draw()
            ),
            (
                "track-ends",
                3_000,
                () =>
                    new ScoreTrack(
                        T(Rare),
                        100,
                        Bands,
                        [
                            new("满城区 100.00", 100, MarkerKind.Self),
                            new($"{Rare} 0", 0, MarkerKind.Reference),
                            new("承德市平均水平参照值 99.10", 99.1m, MarkerKind.Reference),
                            new("同类县（市、区）平均 98.70", 98.7m, MarkerKind.Reference),
                            new("全省平均 98.20", 98.2m, MarkerKind.Reference),
                        ]
                    ).Draw()
            ),
            ("track-empty", 1_000, () => new ScoreTrack(T("空"), 100, [], []).Draw()),
            (
                "radar",
                2_600,
                () =>
                    new Radar(
                        T("五个维度"),
                        ["创新投入", "创新主体", "创新条件", "创新产出", "创新管理"],
                        [
                            new("霸州市", SeriesKind.Self, [0.62m, 0.81m, 0.35m, 0.48m, 0.9m]),
                            new("全省平均", SeriesKind.Reference1, [0.5m, 0.55m, 0.52m, 0.44m, 0.71m]),
                            new("B类平均", SeriesKind.Reference2, [0.58m, 0.63m, 0.6m, 0.5m, 0.8m]),
                        ]
                    ).Draw()
            ),
            (
                "radar-extremes",
                4_000,
                () =>
                    new Radar(
                        T(Rare),
                        [
                            "研发经费投入强度",
                            "R&D <经费>",
                            "每万名就业人员中研发人员折合全时当量",
                            "科技型中小企业",
                            "高新技术企业数量增长情况",
                            "零",
                            "孵化平台与众创空间建设",
                            "技术合同成交额",
                        ],
                        [
                            new("甲", SeriesKind.Self, [0, 1, 0, 1, 0, 1, 2, -1]),
                            new("名称很长的参照系列之一（全省一百六十八个县平均）", SeriesKind.Reference1, [1, 1, 1, 1, 1, 1, 1, 1]),
                            new(Rare, SeriesKind.Reference2, [0, 0, 0, 0, 0, 0, 0, 0]),
                        ]
                    ).Draw()
            ),
            (
                "spine",
                1_000,
                () =>
                    new SpineRows(T("十七项指标"), Spine(), SpineWords).Draw(
                        T("霸州市"),
                        "../../spine.svg",
                        [.. Enumerable.Range(0, 17).Select(static i => i * 37 % 101 / 100m)]
                    )
            ),
            ("spine-ground", 4_000, () => new SpineRows(T("十七项指标"), Spine(), SpineWords).DrawBackground("text{fill:red}a>b{}")),
            (
                "spine-extremes",
                2_000,
                () =>
                    new SpineRows(
                        T(Rare),
                        [new("", [new("零", 0, 0, 0, 0, 0), new($"{Rare}很长很长很长很长很长很长很长很长的指标名称", 1, 1, 1, 1, 1)])],
                        SpineWords
                    ).DrawBackground(string.Empty)
            ),
            (
                "trend",
                2_600,
                () =>
                    new Trend(
                        T("历年得分"),
                        [
                            new("2014", 52.64m, "52.64", false),
                            new("2015", 54.1m, "54.10", false),
                            new("2016", null, "", false),
                            new("2017", 61.33m, "61.33", true),
                            new("2018", 60.05m, "60.05", false),
                            new("2019", 73.95m, "73.95", false),
                            new("2020", 81.2m, "81.20", true),
                        ],
                        40,
                        100,
                        [new("C", 2, 40, 60), new("B", 1, 60, 80), new("A", 0, 80, 100)],
                        [new("全省平均", [50.1m, 51.3m, null, 56.2m, 58.8m, 63m, 68.4m])]
                    ).Draw()
            ),
            (
                "trend-rank",
                2_200,
                () =>
                    new Trend(
                        T("历年位次"),
                        [
                            new("2016", 120, "120", false),
                            new("2017", 1, "1", false),
                            new("2018", 168, "168", false),
                            new("2019", 167, "167", true),
                            new("2020", 12, "12", false),
                        ],
                        1,
                        168,
                        [],
                        [],
                        Inverted: true
                    ).Draw()
            ),
            (
                "trend-rank-near",
                1_600,
                () =>
                    new Trend(
                        T("历年位次"),
                        [new("2017", 50, "50", false), new("2018", 41, "41", false), new("2019", 30, "30", false), new("2020", 33, "33", false)],
                        25,
                        55,
                        [],
                        [],
                        Inverted: true
                    ).Draw()
            ),
            ("trend-ground", 2_600, () => Years().DrawBackground("text{fill:red}")),
            (
                "trend-on-ground",
                900,
                () =>
                    (
                        Years() with
                        {
                            Text = T("霸州市历年得分"),
                            Points = [new("2017", null, "", false), new("2018", 52.64m, "52.64", false), new("2019", 61.33m, "61.33", true)],
                        }
                    ).DrawOn("../../charts/totals.svg")
            ),
            ("radar-ground", 2_600, () => Means().DrawBackground("text{fill:red}")),
            (
                "radar-on-ground",
                600,
                () =>
                    (Means() with { Text = T("霸州市五个维度"), Series = [new("霸州市", SeriesKind.Self, [0.46m, 0.83m, 0.49m, 0.65m, 0.63m])] }).DrawOn(
                        "../../charts/radar-b.svg"
                    )
            ),
            ("trend-single", 1_200, () => new Trend(T(Rare), [new("2020", 50, Rare, false)], 50, 50, [], []).Draw()),
            (
                "trend-crowded",
                4_200,
                () =>
                    new Trend(
                        T("拥挤"),
                        [
                            .. Enumerable
                                .Range(0, 24)
                                .Select(static i => new TrendPoint(
                                    Invariant($"{1997 + i}年度"),
                                    50 + (i * 7 % 5),
                                    Invariant($"{50 + (i * 7 % 5)}.00分"),
                                    false
                                )),
                        ],
                        0,
                        100,
                        Bands,
                        [new("一", [.. Enumerable.Repeat<decimal?>(60, 24)]), new("二", [.. Enumerable.Repeat<decimal?>(null, 24)])]
                    ).Draw()
            ),
            (
                "histogram",
                3_000,
                () =>
                    new Histogram(
                        T("得分分布"),
                        Bins(),
                        Bands,
                        new("霸州市 61.33", 61.33m, MarkerKind.Self),
                        new("平均 60.21", 60.21m, MarkerKind.Reference),
                        "县（市、区）数"
                    ).Draw()
            ),
            ("histogram-zero", 1_400, () => new Histogram(T(Rare), [new(0, 10, 0)], [], null, null, Rare).Draw()),
            ("histogram-single", 1_600, () => new Histogram(T("单值"), [new(60, 65, 168)], Bands, new("乙 60", 60, MarkerKind.Self), null, "个").Draw()),
            (
                "stacked",
                3_000,
                () =>
                    new StackedBars(
                        T("分类结构"),
                        [
                            new("2017年", BarKind.Actual, [new("A", 0, 6), new("B", 1, 33), new("C", 2, 129)]),
                            new("2019年", BarKind.Actual, [new("A", 0, 28), new("B", 1, 67), new("C", 2, 73)]),
                            new("2020年目标", BarKind.Target, [new("A", 0, 36), new("B", 1, 78), new("C", 2, 54)]),
                            new("2025年目标", BarKind.Target, [new("A", 0, 86), new("B", 1, 66), new("C", 2, 16)]),
                        ]
                    ).Draw()
            ),
            (
                "stacked-extremes",
                2_400,
                () =>
                    new StackedBars(
                        T(Rare),
                        [
                            new($"{Rare}名称很长很长很长很长的一个地区", BarKind.Actual, [new("A", 0, 0), new("B", 1, 0), new("C", 2, 1)]),
                            new("零", BarKind.Actual, [new("A", 0, 0)]),
                            new("单", BarKind.Target, [new("A", 0, 1), new("B", 1, 167), new("<", null, 1)]),
                        ]
                    ).Draw()
            ),
            // More classes than colours: the last two share one.
            (
                "stacked-classes",
                1_600,
                () => new StackedBars(T("七类"), [new("2022年", BarKind.Actual, SevenClasses), new("2025年目标", BarKind.Target, SevenClasses)]).Draw()
            ),
            ("track-classes", 2_000, () => new ScoreTrack(T("七类得分"), 100, SevenBands, [new("东麓区 66.18", 66.18m, MarkerKind.Self)]).Draw()),
            // A number in each of 425 cells.
            (
                "heat",
                16_384,
                () => new HeatMap(T("热力图"), [.. Enumerable.Range(1, 17).Select(static i => Invariant($"指标{i}"))], Heat(25, 17), "缺数").Draw()
            ),
            ("heat-small", 1_600, () => new HeatMap(T(Rare), ["投入<", "产出"], [new(Rare, null, [0, 1]), new("丙", null, [null, null])]).Draw()),
            (
                "rule",
                4_200,
                () =>
                    new RulePlot(
                        T("评分规则"),
                        [new(0, 0), new(1, 3), new(2.5m, 6)],
                        Cloud(),
                        new(1.62m, 4.24m),
                        "霸州市 1.62%：4.24分",
                        "研发经费投入强度（%）",
                        "得分",
                        3,
                        KnotLabels: ["0%得0分", "1%得3分", "2.5%得6分"]
                    ).Draw()
            ),
            (
                "rule-falling",
                1_800,
                () =>
                    new RulePlot(
                        T(Rare),
                        [new(-10, 5), new(0, 2.5m), new(0.05m, 2.5m), new(10, 0)],
                        [new(-30, 5), new(50, 0), new(60, 0)],
                        new(50, 0),
                        Rare,
                        Rare,
                        "分",
                        20,
                        -20
                    ).Draw()
            ),
            ("rule-zero", 1_400, () => new RulePlot(T("零"), [new(0, 0)], [], null, null, "", "", 1).Draw()),
            ("tiles", 20_480, () => new TileMap(T("分布示意图"), TileGrid(168, "130602/"), "示意图：方格不代表面积和边界").Draw()),
            (
                "tiles-few",
                1_400,
                () =>
                    new TileMap(
                        T(Rare),
                        [
                            new(0, 0, "<&", "A", 0, "x/?a=1&b=\"2\"", Rare, true),
                            new(2, 1, "𪨰", "", null, null, "无", false),
                            new(1, 1, "长安", "暂缺", null, null, "", false),
                        ],
                        ""
                    ).Draw()
            ),
            ("locator", 2_200, () => new TileMap(T("位置"), TileGrid(168, null), "示意图", ShowLabels: false).Draw()),
            (
                "genealogy",
                1_200,
                () =>
                    new Genealogy(
                        T("区划沿革"),
                        [new("2018年9月26日", "改设，结果可比", false)],
                        [new("滦县", 0, 0, 0, false), new("滦州市", 0, 1, 1, true)],
                        [new(0, 1, true)]
                    ).Draw()
            ),
            (
                "genealogy-merged",
                1_800,
                () =>
                    new Genealogy(
                        T("区划沿革"),
                        [new("2020年6月23日", "调整，前后不可比", true)],
                        [new("襄都区", 0, 1, 1, true), new("桥东区", 0, 0, 0, false), new("邢台县", 1, 0, 0, false), new("信都区", 1, 1, 1, false)],
                        [new(1, 0, true), new(2, 0, false), new(2, 3, false)]
                    ).Draw()
            ),
            (
                "genealogy-extremes",
                3_000,
                () =>
                    new Genealogy(
                        T(Rare),
                        [new("2016年9月30日", "划入部分区域", false), new("2020年12月30日", Rare, true)],
                        [new("丛台区", 0, 0, 2, true), new("青龙满族自治县大场子镇等", 1, 0, 0, false), new(Rare, 2, 1, 1, false), new("丁", 2, 2, 2, false)],
                        [new(1, 0, false), new(2, 3, true), new(2, 0, false)]
                    ).Draw()
            ),
            (
                "flow",
                3_000,
                () =>
                    new ClassFlow(
                        T("类别变动"),
                        "2019年",
                        "2020年",
                        [new("A", 0, "A类", 28), new("B", 1, "B类", 67), new("C", 2, "C类", 72), new("–", null, "新设", 1)],
                        [new("A", 0, "A类", 41), new("B", 1, "B类", 72), new("C", 2, "C类", 53), new("–", null, "撤销", 2)],
                        [
                            new("A", "A", 25),
                            new("B", "A", 15),
                            new("C", "A", 1),
                            new("A", "B", 3),
                            new("B", "B", 44),
                            new("C", "B", 25),
                            new("B", "C", 7),
                            new("C", "C", 45),
                            new("–", "C", 1),
                            new("B", "–", 1),
                            new("C", "–", 1),
                        ],
                        new("升类", "类别不变或新设、撤销", "降类")
                    ).Draw()
            ),
            (
                "flow-city",
                2_200,
                () =>
                    new ClassFlow(
                        T("本市类别变动"),
                        "2019年评价",
                        "2020年评价",
                        [new("A", 0, "", 1), new("B", 1, "", 4), new("C", 2, "", 5)],
                        [new("A", 0, "", 2), new("B", 1, "", 5), new("C", 2, "", 3)],
                        [new("A", "A", 1), new("B", "A", 1), new("B", "B", 2), new("B", "C", 1), new("C", "B", 3), new("C", "C", 2)]
                    ).Draw()
            ),
            (
                "flow-extremes",
                3_000,
                () =>
                    new ClassFlow(
                        T(Rare),
                        "二〇一九年度县域科技创新能力监测评价结果",
                        "二〇二〇年度县域科技创新能力监测评价结果",
                        [new("A", 0, Rare, 0), new("B", 1, "名称很长很长很长很长的一个类别", 1), new("C", 2, "C类", 2843), new("暂缺", null, "暂缺", 0)],
                        [new("A", 0, "A类", 2842), new("B", 1, "<B>", 1), new("C", 2, "", 0), new("–", null, "撤销", 1)],
                        [new("C", "A", 2842), new("B", "B", 1), new("C", "–", 1), new("A", "C", 0)],
                        new(Rare, "不变", "降类")
                    ).Draw()
            ),
            ("flow-empty", 500, () => new ClassFlow(T("空"), "", "", [], [], []).Draw()),
        ];

    private static Trend Years() => new(
        T("历年得分"),
        [new("2017", null, "", false), new("2018", null, "", false), new("2019", null, "", false)],
        20m,
        90m,
        [new("C", 2, 20m, 60m), new("B", 1, 60m, 80m), new("A", 0, 80m, 90m)],
        [new TrendReference("全省平均", [45m, 51m, 56.27m])]);

    private static Radar Means() =>
        new(
            T("五个维度"),
            ["创新投入", "创新主体", "创新条件", "创新产出", "创新管理"],
            [
                new("全省平均", SeriesKind.Reference1, [0.6m, 0.6m, 0.5m, 0.6m, 0.5m]),
                new("B类平均", SeriesKind.Reference2, [0.7m, 0.7m, 0.6m, 0.7m, 0.6m]),
                new("本地", SeriesKind.Self, []),
            ]
        );

    private static ChartText T(string title) => new(title, $"{title}：说明。");

    private static ImmutableArray<SpineGroup> Spine()
    {
        string[] names =
        [
            "研发经费投入强度",
            "财政科技支出占比",
            "每万名就业人员中研发人员",
            "企业研发经费占营业收入比重",
            "高新技术企业数",
            "科技型中小企业数",
            "省级以上创新平台数",
            "众创空间和孵化器数",
            "技术合同成交额占生产总值比重",
            "每万人有效发明专利拥有量",
            "高新技术产业增加值占比",
            "新产品销售收入占比",
            "万元生产总值能耗下降率",
            "全员劳动生产率",
            "科技管理机构建设",
            "创新政策落实",
            "科技工作考核",
        ];
        string[] groups = ["创新投入", "创新主体", "创新条件", "创新产出", "创新管理"];
        var rows = names
            .Select(static (name, i) => new SpineRow(name, 0.5m + (i % 5 * 0.04m), i % 3 * 0.05m, 0.35m, 0.62m + (i % 4 * 0.05m), 1 - (i % 2 * 0.1m)))
            .ToImmutableArray();
        return [.. groups.Select((g, k) => new SpineGroup(g, [.. rows.Where((_, i) => i * 5 / 17 == k)]))];
    }

    private static ImmutableArray<Bin> Bins()
    {
        int[] counts = [2, 5, 9, 14, 22, 31, 27, 24, 16, 10, 6, 2];
        return [.. counts.Select(static (c, i) => new Bin(35 + (5 * i), 40 + (5 * i), c))];
    }

    private static ImmutableArray<HeatRow> Heat(int rows, int columns)
    {
        string[] names = ["霸州市", "安次区", "广阳区", "固安县", "永清县", "香河县", "大城县", "文安县", "大厂县", "三河市"];
        return
        [
            .. Enumerable
                .Range(0, rows)
                .Select(r => new HeatRow(
                    names[r % 10],
                    Invariant($"1310{r:00}/"),
                    [.. Enumerable.Range(0, columns).Select(c => (r * c % 29) == 7 ? (decimal?)null : ((r * 31) + (c * 17) + (r * c)) % 101 / 100m)]
                )),
        ];
    }

    private static ImmutableArray<PlotPoint> Cloud() =>
        [.. Enumerable.Range(0, 168).Select(static i =>
        {
            var x = 0.02m * (i * 61 % 168) + (i % 7 * 0.05m);
            return new PlotPoint(x, x <= 1 ? 3 * x : x <= 2.5m ? 3 + (2 * (x - 1)) : 6);
        })];

    /// <summary>Two of three places in a grid of 17, none twice.</summary>
    private static int Place(int i) => (i * 3 / 2) + (i / 34 % 2);

    private static ImmutableArray<MapTile> TileGrid(int count, string? href)
    {
        string[] labels = ["长安", "霸州", "围场", "阜城", "景县", "曹妃甸"];
        string[] letters = ["A", "B", "C", "C", "B"];
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(i => new MapTile(
                    Place(i) % 17,
                    Place(i) / 17,
                    labels[i % 6],
                    letters[i * 3 % 5],
                    letters[i * 3 % 5][0] - 'A',
                    href,
                    $"{labels[i % 6]}县 {letters[i * 3 % 5]}",
                    i == 77
                )),
        ];
    }
}
