using System.Text;
using ReportGen.Data.Tests.Samples;

namespace ReportGen.Data.Tests.Fuzzing;

/// <summary>A good data folder of which some files are changed for one check at a time.</summary>
internal sealed class FuzzFolder : IDisposable
{
    private readonly IDisposable source;
    private readonly string path;

    private FuzzFolder(IDisposable source, string path)
    {
        (this.source, this.path) = (source, path);
        Files = SampleRun.Files(path);
        Good = Outcome.Of(path);
        Assert.Empty(Good.Asked);
    }

    /// <summary>The small folder of the cases; its scheme is recorded in the editions, as it is in those that the product makes.</summary>
    public static FuzzFolder OfGood()
    {
        var data = new TempData();
        var scheme = data.Read().Value.Dataset.Editions[0].Scheme.Sha256;
        var record = Encoding.UTF8.GetBytes($"scheme_sha256: {scheme}\n");
        data.Change("edition.yaml", file => file.AsSpan().IndexOf("scheme_sha256"u8) >= 0 ? file : [.. file, .. record]);
        return new FuzzFolder(data, data.Path);
    }

    /// <summary>A small sample of the scheme in force.</summary>
    public static FuzzFolder OfSample()
    {
        var sample = new SampleRun(regions: 12, editions: 2, seed: 11);
        return new FuzzFolder(sample, sample.Path);
    }

    /// <summary>The good files.</summary>
    public SortedDictionary<string, byte[]> Files { get; }

    /// <summary>What the good files give.</summary>
    public Outcome Good { get; }

    /// <summary>What the folder gives with some files changed or, where there is nothing, gone.</summary>
    public Outcome With(IReadOnlyDictionary<string, byte[]?> changes)
    {
        try
        {
            foreach (var (name, bytes) in changes) Put(name, bytes);
            return Outcome.Of(path);
        }
        finally
        {
            foreach (var name in changes.Keys) Put(name, Files.GetValueOrDefault(name));
        }
    }

    public string PathOf(string name) => Path.Combine(path, name);

    public void Dispose() => source.Dispose();

    private void Put(string name, byte[]? bytes)
    {
        var file = PathOf(name);
        if (bytes is null) File.Delete(file);
        else File.WriteAllBytes(file, bytes);
    }
}
