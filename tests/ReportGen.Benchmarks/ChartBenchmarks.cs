using System.Collections.Immutable;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using ReportGen.Charts;

namespace ReportGen.Benchmarks;

/// <summary>Time and memory of single charts, and of those that a county's report draws.</summary>
[MemoryDiagnoser]
public class ChartBenchmarks
{
    private static readonly ImmutableArray<Band> Bands = [new("C", 2, 0m, 60m), new("B", 1, 60m, 80m), new("A", 0, 80m, 100m)];
    private static readonly ChartText Text = new("综合得分", "得分在B类区间");

    private readonly ScoreTrack track = new(
        Text,
        100m,
        Bands,
        [new("霸州 61.33", 61.33m, MarkerKind.Self), new("全省 56.26", 56.26m, MarkerKind.Reference), new("廊坊 58.90", 58.90m, MarkerKind.Reference)]);

    private readonly Trend totals = new(Text, Years(static i => 45m + (5m * i)), 0m, 100m, Bands, []);

    private readonly Trend ranks = new(Text, Years(static i => 30m + (i * 7 % 20)), 25m, 55m, [], [], Inverted: true);

    private readonly Radar radar = new(
        Text,
        ["创新投入", "创新主体", "创新条件", "创新产出", "创新管理"],
        [new("本地", SeriesKind.Self, [0.46m, 0.83m, 0.49m, 0.65m, 0.63m])]);

    private readonly SpineRows spine = new(
        Text,
        [new("创新投入", [.. Enumerable.Repeat(new SpineRow("研发经费投入强度", 0.5m, 0m, 0.35m, 0.62m, 1m), 17)])],
        new SpineLegend("本地", "全省平均", "中间一半", "最低至最高"));

    private readonly decimal[] shares = [.. Enumerable.Range(0, 17).Select(static i => i * 37 % 101 / 100m)];

    [Benchmark]
    public int Track() => track.Draw().Markup.Length;

    [Benchmark]
    public int Totals() => totals.DrawOn("totals.svg").Markup.Length;

    [Benchmark]
    public int Ranks() => ranks.Draw().Markup.Length;

    [Benchmark]
    public int Dimensions() => radar.DrawOn("radar.svg").Markup.Length;

    [Benchmark]
    public int Indicators() => spine.Draw(Text, "spine.svg", shares).Markup.Length;

    /// <summary>The five charts of a county's report.</summary>
    [Benchmark]
    public int County() => Track() + Totals() + Ranks() + Dimensions() + Indicators();

    private static ImmutableArray<TrendPoint> Years(Func<int, decimal> value) =>
        [.. Enumerable.Range(0, 7).Select(i => new TrendPoint(Word(2017 + i), value(i), Word(value(i)), false))];

    private static string Word(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
