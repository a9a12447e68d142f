using System.Collections.Immutable;
using ReportGen.Audit.Freezing;
using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Data.Tables;
using ReportGen.Data.Yaml;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Freezing;

namespace ReportGen.Data.Freezing;

/// <summary>Reads what an edition was published with; there need not be such a record.</summary>
public static class FrozenReader
{
    /// <summary>The headers of the facts.</summary>
    public static ImmutableArray<string> Headers { get; } = ["文件", "区划代码", "项目", "值"];

    /// <summary>The frozen edition; null where it was not frozen or, with findings, where the record is not what was written.</summary>
    /// <param name="record">Its record.</param>
    /// <param name="table">Its facts.</param>
    /// <param name="year">The edition in whose folder they lie.</param>
    /// <param name="bags">Takes what is found.</param>
    internal static FrozenEdition? Read(DataFile record, DataFile table, int year, List<FindingBag> bags)
    {
        if (!record.Exists && !table.Exists) return null;
        bags.AddRange([record.Findings, table.Findings]);
        if (!record.Exists || !table.Exists)
        {
            Incomplete(record, table);
            return null;
        }

        if (YamlLoader.Load(record) is not { } map) return null;
        var read = Of(map);
        if (record.Findings.Stops || CsvTable.Read(table, FileLimits.List, mayHoldTotals: true) is not { } facts) return null;
        if (ColumnMatcher.Match(facts, [.. Headers.Select(header => WantedColumn.Of(header))], table.Findings) is not { } positions) return null;
        var frozen = new FrozenEdition(read.ApprovedBy, read.FrozenOn, [.. facts.Rows.Select(row => FactOf(row, positions))]);
        if (read.Year != year) Wrong(record, "year", $"定稿记录是 {Invariant.Text(read.Year)} 年度的，不是本年度的。");
        Compare(frozen, read.Sums, record, table);
        return record.Findings.Stops || table.Findings.Stops ? null : frozen;
    }

    internal static FrozenRecord Of(YamlMap map)
    {
        var record = new FrozenRecord(
            map.Required("year").Integer(1949, 2999),
            map.Required("approved_by").Text(),
            map.Required("frozen_on").Day(),
            new FrozenSums(Sum(map, "inputs_sha256"), Sum(map, "scheme_sha256"), Sum(map, "texts_sha256"), Sum(map, "results_sha256")));
        map.Close();
        return record;
    }

    private static string Sum(YamlMap map, string key) => map.Required(key).Sha256();

    private static FrozenFact FactOf(TableRow row, int[] positions)
    {
        string Cell(int column) => row.Cells[positions[column]].Trim();
        return new FrozenFact(new FactKey(Cell(0), Cell(1), Cell(2)), Cell(3));
    }

    private static void Compare(FrozenEdition frozen, FrozenSums recorded, DataFile record, DataFile table)
    {
        if (frozen.Facts.Select(fact => fact.Key).Distinct().Count() < frozen.Facts.Length)
            table.Findings.Add(Catalogue.FreezeRecordWrong, null, null, "定稿内容中同一项目出现两次。", "请从版本库恢复该文件。");
        var sums = FrozenEdition.SumsOf(frozen.Facts);
        Compare("inputs_sha256", "数据", recorded.Inputs, sums.Inputs, record);
        Compare("scheme_sha256", "方案", recorded.Scheme, sums.Scheme, record);
        Compare("texts_sha256", "文字", recorded.Texts, sums.Texts, record);
        Compare("results_sha256", "结果", recorded.Results, sums.Results, record);
    }

    private static void Compare(string key, string part, string recorded, string now, DataFile record)
    {
        if (recorded != now) Wrong(record, key, $"{FrozenFiles.Facts} 中的{part}与定稿时不同：定稿时的 SHA-256 为 {recorded}，现为 {now}。");
    }

    /// <summary>One of the two files is missing: the facts are written first, so a freezing that was ended may have left them alone.</summary>
    private static void Incomplete(DataFile record, DataFile table)
    {
        var (missing, name, other) = record.Exists
            ? (table, FrozenFiles.Facts, FrozenFiles.Record)
            : (record, FrozenFiles.Record, FrozenFiles.Facts);
        var ended = record.Exists ? string.Empty : $"；定稿中断、从未提交过的，请删除 {FrozenFiles.Facts} 后重新定稿";
        missing.Findings.Add(Catalogue.FreezeRecordWrong, null, null, $"定稿记录不全：有 {other}，缺少 {name}。", $"请从版本库恢复 {name}{ended}。");
    }

    private static void Wrong(DataFile record, string key, string message) =>
        record.Findings.Add(Catalogue.FreezeRecordWrong, null, key, message, $"请从版本库恢复 {FrozenFiles.Record} 和 {FrozenFiles.Facts}，定稿记录不得改动。");
}

/// <summary>What the record of a frozen edition says.</summary>
/// <param name="Year">The edition.</param>
/// <param name="ApprovedBy">Who approved it.</param>
/// <param name="FrozenOn">Day of publication.</param>
/// <param name="Sums">Checksums.</param>
internal sealed record FrozenRecord(int Year, string ApprovedBy, DateOnly FrozenOn, FrozenSums Sums);
