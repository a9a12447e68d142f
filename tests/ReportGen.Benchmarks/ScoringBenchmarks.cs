using BenchmarkDotNet.Attributes;
using ReportGen.Data;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Observations;

namespace ReportGen.Benchmarks;

/// <summary>Reading, accounting and scoring of the committed data, in process.</summary>
[MemoryDiagnoser]
public class ScoringBenchmarks
{
    private string data = string.Empty;
    private Panel panel = null!;

    [GlobalSetup]
    public void Prepare()
    {
        using var place = new WorkPlace();
        data = place.RepositoryPath("data");
        panel = DataFolder.Read(data).Then(contents => Panel.Create(contents.Dataset)).Value;
    }

    [Benchmark]
    public int Read() => DataFolder.Read(data).Value.Dataset.Editions.Length;

    [Benchmark]
    public int Assess() => Assessment.Of(panel).Editions.Length;
}
