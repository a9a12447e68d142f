using System.Collections.Immutable;
using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Data.Numbers;
using ReportGen.Data.Tables;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Data.Editions;

/// <summary>Reads the explanations of an edition; there need not be any.</summary>
public static class ExplanationReader
{
    public const string File = "explanations";

    /// <summary>The headers, in the order of the template.</summary>
    public static ImmutableArray<string> Headers { get; } = ["规则", "文件", "列", TableHeaders.Code, "现值", "原因", "依据", "说明人", "日期"];

    private const int Values = 4;

    internal static ImmutableArray<Explanation> Read(EditionScope scope, DataFile file)
    {
        var findings = file.Findings;
        if (!file.Exists || TableFile.Whole(file, Headers[^1]) is not { } table) return [];
        if (ColumnMatcher.Match(table, [.. Headers.Select(header => WantedColumn.Of(header))], findings) is not { } positions) return [];
        var codes = Catalogue.All.Where(code => code.Answerable).ToDictionary(code => code.Id, StringComparer.Ordinal);
        var explanations = ImmutableArray.CreateBuilder<Explanation>(table.Rows.Count);
        foreach (var row in table.Rows)
        {
            string[] cells = [.. positions.Select(position => row.Cells[position].Trim())];
            var complete = true;
            for (var i = Values + 1; i < Headers.Length; i++)
            {
                if (cells[i].Length > 0) continue;
                Report(findings, row.Number, i, cells, $"“{Headers[i]}”为空，每条说明都应写明原因、依据、说明人和日期。", $"请补填“{Headers[i]}”。");
                complete = false;
            }

            var hasDate = DateText.TryParse(cells[8], out var date);
            if (!hasDate && cells[8].Length > 0) Report(findings, row.Number, 8, cells, $"日期“{cells[8]}”无法读取，{DateText.Expected}。", "请按“年-月-日”改填日期。");
            if (hasDate && date.Year < scope.Edition.Year)
            {
                Report(findings, row.Number, 8, cells, $"日期“{cells[8]}”早于数据年度 {scope.Year}，那时还没有所说明的数据。", "请核对后改填说明的日期。");
                hasDate = false;
            }

            if (!codes.TryGetValue(cells[0], out var code))
                Report(
                    findings,
                    row.Number,
                    0,
                    cells,
                    $"规则“{cells[0]}”不接受说明，应为需要核实的规则代码。",
                    "请改正规则代码；其他问题须改正数据，不能以说明代替。"
                );
            if (code is null || !hasDate || !complete)
                continue;
            explanations.Add(
                new Explanation
                {
                    Place = new Place(file.Path, table.Sheet, row.Number),
                    Code = code,
                    File = scope.PathOf(TableFile.NameOf(cells[1])),
                    Column = cells[2],
                    Region = cells[3],
                    Value = cells[Values],
                    PlainValue = NumberGrammar.TryParse(cells[Values], out var number) ? Invariant.Text(number) : null,
                    Reason = cells[5],
                    Evidence = cells[6],
                    Author = cells[7],
                    Date = date,
                    InDraft = scope.InDraft,
                }
            );
        }

        return explanations.ToImmutable();
    }

    private static void Report(FindingBag findings, int row, int column, string[] cells, string message, string fix) =>
        findings.Add(Catalogue.ExplanationLapsed, row, Headers[column], message, fix, cells[column], cells[3].Length > 0 ? cells[3] : null);
}
