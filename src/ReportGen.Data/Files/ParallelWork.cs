using System.Runtime.ExceptionServices;

namespace ReportGen.Data.Files;

/// <summary>
/// Reads several files at once. Written for speed: whole builds of a country, whose tables are nearly all there is to read, are measured by
/// <c>tests/ReportGen.Benchmarks</c> (<c>builds</c>). Nothing else in the reader runs on several threads.
/// </summary>
internal static class ParallelWork
{
    /// <summary>Does it to each; what the environment throws comes out as it was thrown, so that callers see a failed disk as one.</summary>
    public static void ForEach<T>(IEnumerable<T> items, Action<T> read)
    {
        try
        {
            Parallel.ForEach(items, read);
        }
        catch (AggregateException error)
        {
            ExceptionDispatchInfo.Throw(error.Flatten().InnerExceptions[0]);
        }
    }
}
