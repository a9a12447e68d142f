using System.Collections.Immutable;
using ReportGen.Data.Findings;
using ReportGen.Data.Workbooks;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Data.Reviews;

/// <summary>A row of an answer.</summary>
/// <param name="Number">The row that a person sees.</param>
/// <param name="Cells">Texts by header.</param>
internal sealed record AnswerRow(int Number, IReadOnlyDictionary<string, string> Cells);

/// <summary>Reads the sheets of a workbook that came back, each by its name and by its headers.</summary>
internal sealed class AnswerWorkbook
{
    private const int MostRows = 5_000;

    private readonly byte[] file;
    private readonly FindingBag findings;

    private AnswerWorkbook(byte[] file, FindingBag findings, ImmutableArray<string> sheets) => (this.file, this.findings, Sheets) = (file, findings, sheets);

    /// <summary>Names of its sheets, in their order.</summary>
    public ImmutableArray<string> Sheets { get; }

    /// <summary>Opens it; null, with a finding, where it is no workbook that can be read.</summary>
    public static AnswerWorkbook? Open(byte[] file, string path, FindingBag findings) =>
        WorkbookReader.SheetsOf(file, path, findings) is { } sheets ? new AnswerWorkbook(file, findings, [.. sheets]) : null;

    /// <summary>The rows of a sheet; null, with findings, where its headers are not those that were sent, or where it cannot be trusted.</summary>
    public ImmutableArray<AnswerRow>? Rows(string sheet, ImmutableArray<string> headers)
    {
        var before = findings.All.Count;
        using var reader = WorkbookReader.Open(file, sheet + ".xlsx", MostRows, findings);
        if (reader is null) return null;
        var rows = ImmutableArray.CreateBuilder<AnswerRow>();
        var head = reader.Next() is { } first ? first.Cells.Select(cell => cell.Trim()).ToArray() : [];
        var missing = headers.Where(header => head.Count(cell => cell == header) != 1).ToList();
        if (missing.Count > 0)
        {
            findings.Add(
                Catalogue.AnswerForged,
                1,
                missing[0],
                $"工作表“{sheet}”第 1 行应有且只有一列“{missing[0]}”，现有：{string.Join('、', head.Where(cell => cell.Length > 0))}。",
                "请在下发的意见表上填写，不要增删或改动列。");
            return null;
        }

        var positions = headers.ToDictionary(header => header, header => Array.IndexOf(head, header), StringComparer.Ordinal);
        while (reader.Next() is { } row)
        {
            if (row.Cells.All(string.IsNullOrWhiteSpace)) continue;
            string Cell(int at) => at < row.Cells.Length ? row.Cells[at].Trim() : string.Empty;
            rows.Add(new AnswerRow(row.Number, positions.ToDictionary(position => position.Key, position => Cell(position.Value), StringComparer.Ordinal)));
        }

        reader.ReportFacts();
        return reader.IsSound && !findings.All.Skip(before).Any(finding => finding.Severity == Severity.Stop) ? rows.ToImmutable() : null;
    }
}
