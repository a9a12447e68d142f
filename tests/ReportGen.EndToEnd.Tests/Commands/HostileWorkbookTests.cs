using System.Text.Json;
using ReportGen.EndToEnd.Tests.Tools;
using ReportGen.Testing;

namespace ReportGen.EndToEnd.Tests.Commands;

/// <summary>A workbook comes from anywhere: whatever is in it, the check ends soon, needs little and tells what is wrong.</summary>
public sealed class HostileWorkbookTests
{
    private const long MostBytes = 300L << 20;

    // More than the heap of a check of the whole country, and what is enough for everything that is within the limits.
    private const string HeapLimit = "E000000";

    private static readonly TimeSpan MostWork = TimeSpan.FromSeconds(5);

    // Machines that run many tests at once are slow; work is measured in processor time.
    private static readonly TimeSpan End = TimeSpan.FromSeconds(60);

    public static TheoryData<string> Names => [.. HostileBook.All.Select(book => book.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_ends_with_a_finding_within_five_seconds_and_300_megabytes(string name)
    {
        var book = HostileBook.All.Single(candidate => candidate.Name == name);
        using var temp = new TempFolder();
        var data = temp.CopyOfSmallData();
        await File.WriteAllBytesAsync(Path.Combine(data, "editions", "2019", book.File + ".xlsx"), book.Make());
        File.Delete(Path.Combine(data, "editions", "2019", book.File + ".csv"));
        var start = Product.Start("check", "--data", data, "--format", "json");
        start.Environment["DOTNET_GCHeapHardLimit"] = HeapLimit;
        var (ran, peak, work) = await Watched.RunAsync(start, End);
        Assert.True(ran.ExitCode == 1, ran.ToString());
        var codes = ran.ErrorLines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("code").GetString()).ToList();
        Assert.Contains(book.Code, codes);
        Assert.True(work <= MostWork, FormattableString.Invariant($"{name}: {work}"));
        Assert.True(peak <= MostBytes, FormattableString.Invariant($"{name}: {peak >> 20} MiB"));
    }
}
