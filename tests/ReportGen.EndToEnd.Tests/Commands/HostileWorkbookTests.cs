using System.Text.Json;
using ReportGen.EndToEnd.Tests.Tools;
using ReportGen.Testing;

namespace ReportGen.EndToEnd.Tests.Commands;

/// <summary>
/// A workbook comes from anywhere: whatever is in it, the check ends, needs little and reports what is wrong. How much work it is, is counted where workbooks
/// are read; here a machine may be as slow as it likes.
/// </summary>
public sealed class HostileWorkbookTests
{
    // In hexadecimal: 224 MiB, more than the heap of a check of the whole country, and what is enough for everything that is within the limits. Beyond it the
    // runtime gives up.
    private const string HeapLimit = "E000000";

    public static TheoryData<string> Names => [.. HostileBook.All.Select(book => book.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_ends_with_a_finding_within_a_heap_that_is_small(string name)
    {
        var book = HostileBook.All.Single(candidate => candidate.Name == name);
        using var temp = new TempFolder();
        var data = temp.CopyOfSmallData();
        await File.WriteAllBytesAsync(Path.Combine(data, "editions", "2019", book.File + ".xlsx"), book.Make());
        File.Delete(Path.Combine(data, "editions", "2019", book.File + ".csv"));
        var ran = await Product.RunAsync(
            new Dictionary<string, string> { ["DOTNET_GCHeapHardLimit"] = HeapLimit },
            "check",
            "--data",
            data,
            "--format",
            "json"
        );
        Assert.True(ran.ExitCode == 1, ran.ToString());
        Assert.Contains(book.Code, ran.ErrorLines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("code").GetString()));
    }
}
