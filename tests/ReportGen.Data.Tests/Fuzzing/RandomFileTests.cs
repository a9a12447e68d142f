using System.Text;

namespace ReportGen.Data.Tests.Fuzzing;

/// <summary>Whatever a file holds, it is read or reported: no exception, no hang, and nothing is read that does not stand there.</summary>
public sealed class RandomFileTests
{
    /// <summary>Files that an edition may have and the good folder has not.</summary>
    private static readonly SortedDictionary<string, byte[]> More = new(StringComparer.Ordinal)
    {
        ["editions/2020/receipts.csv"] = Encoding.UTF8.GetBytes($"文件,SHA-256,行数\r\n县级.csv,{new string('a', 64)},4\r\n"),
        ["editions/2020/totals.csv"] = Encoding.UTF8.GetBytes("文件,列,设区市,合计\r\n统计局,企业数（家）,石家庄市,3400\r\n统计局,企业数（家）,,4700\r\n"),
        ["editions/2020/explanations.csv"] = Encoding.UTF8.GetBytes("规则,文件,列,行政区划代码,现值,原因,依据,说明人,日期\r\nLOG-05,统计局,企业数（家）,130102,1250,属实,文件,张三,2021-06-30\r\n"),
        ["editions/2020/assurance.csv"] = Encoding.UTF8.GetBytes("行政区划代码,县（市、区）,得分,位次,等级,奖励（万元）\r\n130102,长安区,80.00,1,A,300\r\n"),
        ["texts/methodology.md"] = Encoding.UTF8.GetBytes("---\ntitle: 方法\n---\n\n共 4 个县。\n"),
        ["texts/editions/2020.md"] = Encoding.UTF8.GetBytes("---\ntitle: 编者按\n---\n\n共 4 个县。\n"),
    };

    [Fact]
    public void Random_bytes_in_any_file_are_read_or_reported()
    {
        using var folder = FuzzFolder.OfGood();
        Directory.CreateDirectory(folder.PathOf("texts/editions"));
        List<string> names = [.. folder.Files.Keys, .. More.Keys];
        Fuzz.Run(350, random =>
        {
            var name = random.Pick(names);
            var changes = More.Where(_ => random.Once(3)).ToDictionary(file => file.Key, file => (byte[]?)file.Value, StringComparer.Ordinal);
            changes[name] = Nasty.File(random, folder.Files.GetValueOrDefault(name) ?? More[name]);
            Read(folder, changes);
        });
    }

    [Fact]
    public void Random_cells_under_the_right_header_are_read_or_reported()
    {
        using var folder = FuzzFolder.OfGood();
        var files = new SortedDictionary<string, byte[]>(More, StringComparer.Ordinal);
        foreach (var (name, bytes) in folder.Files) files[name] = bytes;
        List<string> names = [.. files.Keys.Where(name => name.EndsWith(".csv", StringComparison.Ordinal))];
        Fuzz.Run(300, random =>
        {
            var name = random.Pick(names);
            var rows = Grid.Read(files[name]);
            // A few odd cells in a good table come further than many.
            var often = random.Pick([1, 2, 10, 40]);
            foreach (var row in rows.Skip(1))
            {
                for (var i = 0; i < row.Count; i++)
                {
                    if (random.Once(often)) row[i] = Nasty.Text(random);
                }
            }

            Read(folder, new() { [name] = Grid.Write(rows) });
        });
    }

    private static void Read(FuzzFolder folder, Dictionary<string, byte[]?> changes)
    {
        var outcome = folder.With(changes);
        outcome.AssertWellReported();
        if (!outcome.Asked.Any()) Stated.AssertRead(outcome, name => changes.GetValueOrDefault(name) ?? folder.Files[name]);
    }
}
