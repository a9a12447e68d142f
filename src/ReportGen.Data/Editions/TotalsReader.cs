using System.Collections.Immutable;
using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Data.Numbers;
using ReportGen.Data.Tables;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Data.Editions;

/// <summary>Reads the totals that the suppliers of an edition state; there need not be any.</summary>
internal static class TotalsReader
{
    public const string File = "totals";

    /// <summary>What people write for all units instead of leaving the city empty, beside the programme's own word for them.</summary>
    private static readonly ImmutableArray<string> Sums = ["合计", "总计"];

    private static readonly ImmutableArray<WantedColumn> Wanted = [WantedColumn.Of("文件"), WantedColumn.Of("列"), WantedColumn.Of("设区市"), WantedColumn.Of("合计")];

    public static ImmutableArray<StatedTotal> Read(EditionScope scope, DataFile file)
    {
        var findings = file.Findings;
        if (!file.Exists) return [];
        if (CsvTable.Read(file, FileLimits.List, mayHoldTotals: true) is not { } table
            || ColumnMatcher.Match(table, Wanted, findings) is not { } positions) return [];
        var ratios = scope.Scheme.Indicators.Select(indicator => (indicator.Supply as RatioSupply)?.Stated).ToHashSet();
        bool AddsUp(SourceColumn column) => column.Content is NumberContent && column.Unit is not "%" && !ratios.Contains(column.Id);
        var source = new SourceTable(file.Path, table.Sheet, string.Empty);
        var whole = scope.Scheme.Terms.Whole;
        var seen = new Dictionary<(int Table, int Column, string? City), int>();
        var totals = ImmutableArray.CreateBuilder<StatedTotal>(table.Rows.Count);
        foreach (var row in table.Rows)
        {
            string[] cells = [.. positions.Select(position => row.Cells[position].Trim())];
            if (cells[2] == whole || cells[2] == whole + Sums[0] || Sums.Contains(cells[2], StringComparer.Ordinal)) cells[2] = string.Empty;
            var layout = IndexOf(scope.Scheme.Files, candidate => string.Equals(candidate.File, TableFile.NameOf(cells[0]), StringComparison.Ordinal));
            var column = layout < 0 ? -1 : IndexOf(scope.Scheme.Files[layout].Columns, candidate => AddsUp(candidate) && Named(candidate, cells[1]));
            var city = scope.Units.Select(unit => unit.City).FirstOrDefault(candidate => string.Equals(candidate.Name, cells[2], StringComparison.Ordinal));
            if (layout < 0)
                Unknown(findings, row.Number, 0, cells, scope.Scheme.Files.Select(candidate => candidate.File));
            else if (column < 0)
                Unknown(findings, row.Number, 1, cells, scope.Scheme.Files[layout].Columns.Where(AddsUp).Select(candidate => candidate.Header));
            if (city is null && cells[2].Length > 0)
                Unknown(findings, row.Number, 2, cells, scope.Units.Select(unit => unit.City.Name).Distinct(StringComparer.Ordinal).Append(whole));
            if (!NumberGrammar.TryParse(cells[3], out var sum))
                findings.Add(
                    Catalogue.NumberUnreadable,
                    row.Number,
                    Wanted[3].Header,
                    $"“合计”为“{cells[3]}”，不是规范的数字。",
                    "请只填数字，例如 1234.5。",
                    cells[3]
                );
            else if (column >= 0 && (city is not null || cells[2].Length == 0) && !seen.TryAdd((layout, column, city?.Key), row.Number))
                findings.Add(
                    Catalogue.ItemTwice,
                    row.Number,
                    Wanted[1].Header,
                    $"该合计在第 {Invariant.Text(seen[(layout, column, city?.Key)])} 行已经列出。",
                    "请核对后删除多余的一行。",
                    cells[1]
                );
            else if (column >= 0 && (city is not null || cells[2].Length == 0))
                totals.Add(new StatedTotal(layout, column, city, sum, new SourceRef(source, row.Number, table.Header[positions[3]])));
        }

        return totals.ToImmutable();
    }

    private static int IndexOf<T>(ImmutableArray<T> items, Predicate<T> match)
    {
        for (var i = 0; i < items.Length; i++)
        {
            if (match(items[i])) return i;
        }

        return -1;
    }

    private static bool Named(SourceColumn column, string header)
    {
        var key = HeaderKey.Of(header);
        return string.Equals(HeaderKey.Of(column.Header), key, StringComparison.Ordinal)
            || column.Aliases.Any(alias => string.Equals(HeaderKey.Of(alias), key, StringComparison.Ordinal));
    }

    private static void Unknown(FindingBag findings, int row, int column, string[] cells, IEnumerable<string> known)
    {
        var words = string.Join("、", known);
        findings.Add(
            Catalogue.ItemUnknown,
            row,
            Wanted[column].Header,
            $"“{Wanted[column].Header}”为“{cells[column]}”，应为下列之一：{words}。",
            $"请改填下列之一：{words}。",
            cells[column]
        );
    }
}
