using ReportGen.Data.Tests.Workbooks;
using ReportGen.Testing;

namespace ReportGen.Data.Tests.Fuzzing;

public sealed class RandomWorkbookTests
{
    private const string Table = "editions/2019/统计局";
    private const string List = "editions/2020/实验室清单";

    [Fact]
    public void A_workbook_with_other_bytes_gives_the_same_results_or_is_reported()
    {
        using var folder = FuzzFolder.OfGood();
        foreach (var name in new[] { Table, List })
        {
            var good = Of(name).Bytes(System.IO.Compression.CompressionLevel.Optimal);
            Fuzz.Run(80, random =>
            {
                var bytes = (byte[])good.Clone();
                for (var i = random.Next(1, 4); i > 0; i--) bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
                var outcome = Read(folder, name, bytes);
                Assert.True(outcome.Asked.Any() || outcome.Results == folder.Good.Results, "other results, and nothing is reported.");
            });
        }
    }

    [Fact]
    public void A_workbook_whose_parts_have_other_bytes_is_read_or_reported()
    {
        using var folder = FuzzFolder.OfGood();
        foreach (var name in new[] { Table, List })
        {
            var good = Of(name).Entries();
            Fuzz.Run(
                100,
                random =>
                {
                    var part = random.Next(good.Count);
                    var bytes = (byte[])good[part].Content.Clone();
                    for (var i = random.Next(1, 4); i > 0; i--)
                        bytes[random.Next(bytes.Length)] = (byte)(random.Once(2) ? random.Next(256) : random.Pick("0123456789<>/\"=& rstn"u8.ToArray()));
                    Read(folder, name, Xlsx.Zip(good.Select((entry, i) => (entry.Name, i == part ? bytes : entry.Content))));
                }
            );
        }
    }

    private static Xlsx Of(string name) => new Xlsx().Sheet(Path.GetFileName(name), GoodTable.Rows(name + ".csv"));

    private static Outcome Read(FuzzFolder folder, string name, byte[] workbook)
    {
        var outcome = folder.With(new Dictionary<string, byte[]?> { [name + ".csv"] = null, [name + ".xlsx"] = workbook });
        outcome.AssertWellReported();
        return outcome;
    }
}
