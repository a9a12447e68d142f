using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using ReportGen.Charts;

namespace ReportGen.Benchmarks;

/// <summary>Time and memory of single charts.</summary>
[MemoryDiagnoser]
public class ChartBenchmarks
{
    private static readonly ImmutableArray<Band> Bands = [new("C", 0m, 60m), new("B", 60m, 80m), new("A", 80m, 100m)];

    private readonly ScoreTrack track = new(new ChartText("综合得分", "得分在B类区间"), 100m, Bands, [new("霸州 61.33", 61.33m, MarkerKind.Self), new("全省 56.26", 56.26m, MarkerKind.Reference)]);

    private readonly Trend trend = new(
        new ChartText("历年综合得分", "逐年上升"),
        [.. Enumerable.Range(0, 7).Select(i => new TrendPoint((2017 + i).ToString(System.Globalization.CultureInfo.InvariantCulture), 45m + (5m * i), "得分", false))],
        0m,
        100m,
        Bands,
        []);

    [Benchmark]
    public int Track() => track.Draw().Markup.Length;

    [Benchmark]
    public int Years() => trend.Draw().Markup.Length;
}
