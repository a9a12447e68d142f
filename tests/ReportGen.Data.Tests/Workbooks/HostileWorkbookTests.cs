using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Data.Workbooks;
using ReportGen.Testing;

namespace ReportGen.Data.Tests.Workbooks;

/// <summary>
/// What bounds the work on a workbook from anywhere: not seconds, which are those of a machine, but the memory that is asked for on the way, which follows
/// whatever is done.
/// </summary>
public sealed class HostileWorkbookTests
{
    // What is refused is refused before it is taken apart: only the buffers that it runs through.
    private const long Refusal = 4 << 20;

    // Each byte that may be unpacked can become a text, a number and a place in a row, in each of the three readings: measure, scan, values.
    private const long Reading = 16L * WorkbookLimits.UnpackedBytes;

    public static TheoryData<string> Names => [.. HostileBook.All.Select(book => book.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_costs_no_more_than_the_limits_explain(string name)
    {
        var book = HostileBook.All.Single(candidate => candidate.Name == name);
        var limits = book.File == "统计局" ? FileLimits.UnitTable : FileLimits.List;
        var most = book.Code is "FILE-02" or "FILE-03" or "FILE-04" ? Refusal : Reading;
        var cost = CostOf(book.Make(), limits.Rows + 1);
        Assert.True(cost <= most, FormattableString.Invariant($"{name}: {cost} bytes, at most {most}"));
    }

    [Fact]
    public void Twice_as_many_rows_cost_twice_as_much()
    {
        CostOf(HostileBook.Figures(10, 9), 200_001); // What is made once is paid for here.
        var (once, twice) = (CostOf(HostileBook.Figures(10_000, 9), 200_001), CostOf(HostileBook.Figures(20_000, 9), 200_001));
        Assert.InRange(twice, 1, once * 21 / 10);
    }

    /// <summary>Bytes of the heap asked for; a workbook is read on one thread.</summary>
    private static long CostOf(byte[] file, int mostRows)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        using (var reader = WorkbookReader.Open(file, "统计局.xlsx", mostRows, new FindingBag("统计局.xlsx")))
        {
            while (reader?.Next() is not null)
            {
                // Every row is made and forgotten.
            }
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
