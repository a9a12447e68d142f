using System.Collections.Immutable;
using System.Security.Cryptography;
using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Data.Numbers;
using ReportGen.Data.Tables;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;

namespace ReportGen.Data.Editions;

/// <summary>The receipts of an edition: an optional table with a fingerprint and a number of rows for each file.</summary>
/// <param name="ByFile">Receipts by the path of the file.</param>
public sealed record Receipts(ImmutableSortedDictionary<string, FileReceipt> ByFile)
{
    public const string File = "receipts.csv";

    private const int ShownDigits = 8;

    /// <summary>Older records have no days.</summary>
    private const int Needed = 3;

    /// <summary>The headers, in the order of the template.</summary>
    public static ImmutableArray<string> Headers => [.. Wanted.Select(column => column.Header)];

    private static readonly ImmutableArray<WantedColumn> Wanted =
    [
        WantedColumn.Of("文件", "文件名"),
        WantedColumn.Of("SHA-256", "SHA256"),
        WantedColumn.Of("行数", "数据行数"),
        WantedColumn.Of("收到日期", "接收日期"),
    ];

    public static Receipts None { get; } = new(ImmutableSortedDictionary.Create<string, FileReceipt>(StringComparer.Ordinal));

    /// <summary>Reads them and compares the fingerprints; the findings are added to <paramref name="bags"/>.</summary>
    internal static Receipts Read(Folder folder, string edition, bool inDraft, List<FindingBag> bags)
    {
        var own = folder.At($"{edition}/{File}", inDraft);
        if (!own.Exists) return None;
        var findings = own.Findings;
        bags.Add(findings);
        if (CsvTable.Read(own, FileLimits.UnitTable) is not { } table || Positions(table, findings) is not { } positions) return None;
        var receipts = None.ByFile.ToBuilder();
        foreach (var row in table.Rows)
        {
            var (name, hash, count) = (row.Cells[positions[0]].Trim(), row.Cells[positions[1]].Trim(), row.Cells[positions[2]].Trim());
            var file = folder.At($"{edition}/{name}", inDraft);
            if (!IsInside(folder, edition, name))
            {
                findings.Add(Catalogue.FileOutside, row.Number, "文件", $"登记的文件“{name}”不是文件名，应为本年度文件夹内的文件。", "请只填写文件名；分报的表写作“表名/文件名”。", name);
                continue;
            }

            if (!file.Exists && TableFile.Exists(folder, file.Path)) file = folder.At(TableFile.PathOf(folder, file.Path), inDraft);
            if (!file.Exists)
            {
                findings.Add(Catalogue.FileMissing, row.Number, "文件", $"登记的文件“{name}”不存在，应在 {edition} 中。", $"请补交 {file.Path}，或删除该行登记。", name);
                continue;
            }

            if (receipts.ContainsKey(file.Path))
            {
                findings.Add(Catalogue.ItemTwice, row.Number, "文件", $"文件“{name}”已在前面登记，每个文件只应登记一次。", "请核对后删除多余的一行。", name);
                continue;
            }

            bags.Add(file.Findings);
            CompareHash(file, hash, row.Number, findings);
            var day = positions[^1] < 0 ? null : DayOf(row.Cells[positions[^1]].Trim(), row.Number, findings);
            receipts[file.Path] = new FileReceipt(file.Path, hash, RowsOf(count, row.Number, findings), day);
        }

        return new Receipts(receipts.ToImmutable());
    }

    /// <summary>The columns; that of the days at no position, negative, where the record has none.</summary>
    private static int[]? Positions(Table table, FindingBag findings)
    {
        var hasDays = table.Header.Any(header => ColumnMatcher.IndexOf(Wanted, header) == Needed);
        var wanted = hasDays ? Wanted : Wanted[..Needed];
        return ColumnMatcher.Match(table, wanted, findings) is not { } positions ? null : hasDays ? positions : [.. positions, -1];
    }

    /// <summary>Compares the number of rows of a file that was read.</summary>
    internal void CheckRows(RowCount? read, DataFile file)
    {
        if (read is not { } count || !ByFile.TryGetValue(file.Path, out var receipt) || receipt.Rows is not { } stated || stated == count.Read) return;
        file.Findings.Add(
            Catalogue.RowsUnaccounted,
            null,
            null,
            $"读入 {Invariant.Text(count.Read)} 行（采用 {Invariant.Text(count.Used)} 行，剔除 {Invariant.Text(count.Rejected)} 行，空行 {Invariant.Text(count.Blank)} 行），" +
                $"登记为 {Invariant.Text(stated)} 行。",
            "请与报送单位核对文件是否完整；确认无误的，改正 receipts.csv 中的行数。",
            Invariant.Text(count.Read));
    }

    /// <summary>True for a file of the edition, and for a part of a table.</summary>
    private static bool IsInside(Folder folder, string edition, string name)
    {
        var steps = name.Split('/');
        var isPart = steps.Length == 2 && steps[1].Length > 0 && folder.Folders(edition).Contains(steps[0], StringComparer.Ordinal);
        return name.Length > 0 && !name.Contains('\\', StringComparison.Ordinal) && (steps.Length == 1 || isPart);
    }

    private static void CompareHash(DataFile file, string stated, int row, FindingBag findings)
    {
        if (stated.Length != 64 || !stated.All(char.IsAsciiHexDigit))
        {
            findings.Add(
                Catalogue.FileChanged,
                row,
                "SHA-256",
                (stated.Length == 0 ? "登记的 SHA-256 为空，" : $"登记的 SHA-256“{stated}”") + "应为 64 位十六进制数。",
                "请重新计算并填写该文件的 SHA-256。",
                stated
            );
            return;
        }

        // What may not be opened is reported by its reader.
        if (PlaceCheck.Length(file.Folder.Root, file.Path, FileLimits.List, new FindingBag(file.Path), null) is not > 0) return;
        using var stream = System.IO.File.OpenRead(file.Folder.PathOf(file.Path));
        var found = Convert.ToHexStringLower(SHA256.HashData(stream));
        if (string.Equals(found, stated, StringComparison.OrdinalIgnoreCase)) return;
        file.Findings.Add(
            Catalogue.FileChanged,
            null,
            null,
            $"文件在登记之后被改动：登记的 SHA-256 为 {stated[..ShownDigits].ToLowerInvariant()}…，现为 {found[..ShownDigits]}…。",
            "请核对改动，换回登记时的文件，或重新登记并说明原因。",
            found);
    }

    private static DateOnly? DayOf(string text, int row, FindingBag findings)
    {
        if (text.Length == 0) return null;
        if (DateText.TryParse(text, out var day)) return day;
        findings.Add(Catalogue.FileChanged, row, "收到日期", $"登记的收到日期“{text}”无法读取，{DateText.Expected}。", "请按“年-月-日”填写，或留空。", text);
        return null;
    }

    private static int? RowsOf(string text, int row, FindingBag findings)
    {
        if (text.Length == 0) return null;
        if (NumberGrammar.TryParse(text, out var rows) && rows.Scale == 0 && rows is >= 0m and <= 10_000_000m) return (int)rows;
        findings.Add(Catalogue.RowsUnaccounted, row, "行数", $"登记的行数“{text}”不是整数，应为数据行数。", "请填写数据行数，或留空。", text);
        return null;
    }
}
