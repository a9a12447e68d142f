using System.Collections.Immutable;
using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Data.Numbers;
using ReportGen.Data.Tables;
using ReportGen.Evaluation.Consultations;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Reviews;

namespace ReportGen.Data.Editions;

/// <summary>Reads the register of a review; a line that cannot follow the one before it is a finding, and does not count.</summary>
public static class ReviewReader
{
    private const int Round = 0;
    private const int Code = 1;
    private const int Item = 2;
    private const int State = 3;
    private const int Value = 4;
    private const int Proposed = 5;
    private const int Evidence = 6;
    private const int Who = 7;
    private const int Day = 8;
    private const int Reason = 9;

    /// <summary>The headers, in the order of the file.</summary>
    public static ImmutableArray<string> Headers { get; } = ["轮次", TableHeaders.Code, "数据项", "状态", "送审数", "建议数", "依据", "经手人", "日期", "原因"];

    internal static ReviewRegister Read(EditionScope scope, DataFile file)
    {
        var findings = file.Findings;
        if (!file.Exists || TableFile.Whole(file, Headers[Day]) is not { } table) return ReviewRegister.None;
        if (ColumnMatcher.Match(table, [.. Headers.Select(header => WantedColumn.Of(header))], findings) is not { } positions) return ReviewRegister.None;
        var names = scope.Units.ToDictionary(unit => unit.Code.ToString(), unit => unit.Name, StringComparer.Ordinal);
        var items = SuppliedValue.NamesOf(scope.Scheme);
        var latest = new Dictionary<ReviewKey, ReviewEvent>();
        var events = ImmutableArray.CreateBuilder<ReviewEvent>(table.Rows.Count);
        foreach (var row in table.Rows)
        {
            string[] cells = [.. positions.Select(position => row.Cells[position].Trim())];
            void Report(int column, string message, string fix) => findings.Add(
                Catalogue.ReviewRecordWrong, row.Number, Headers[column], message, fix, cells[column],
                names.TryGetValue(cells[Code], out var name) ? $"{cells[Code]} {name}" : null);
            if (EventOf(scope, names, cells, new Place(file.Path, table.Sheet, row.Number), Report) is not { } line) continue;
            if (!items.Contains(line.Item))
            {
                Report(Item, $"评价方案没有数据项“{line.Item}”。", "请从版本库恢复登记。");
                continue;
            }

            var before = latest.GetValueOrDefault(line.Key);
            if (before is not null && line.Day < before.Day)
            {
                Report(Day, $"日期“{cells[Day]}”早于该项前一行的 {Invariant.Day(before.Day)}。", "请从版本库恢复登记。");
                continue;
            }

            if (!ReviewRules.MayFollow(before?.State, line.State))
            {
                var was = before is null ? "尚未送审" : $"为“{ReviewRules.Words[(int)before.State]}”";
                Report(State, $"该项此前{was}，不能登记为“{cells[State]}”。", "请从版本库恢复登记，不要手工增删行；重复的行予以删除。");
                continue;
            }

            if (before is not null && (line.Round < before.Round || (line.State != ReviewState.Sent && line.Round != before.Round)))
            {
                Report(Round, $"轮次“{cells[Round]}”与该项前一行的第 {Invariant.Text(before.Round)} 轮不符。", "请从版本库恢复登记。");
                continue;
            }

            if (before is not null && line.State != ReviewState.Sent && line.Value != before.Value)
            {
                Report(Value, $"送审数“{cells[Value]}”与送审时的“{before.Value}”不同。", "请从版本库恢复登记；送审数不能改动。");
                continue;
            }

            latest[line.Key] = line;
            events.Add(line);
        }

        return new ReviewRegister(events.ToImmutable());
    }

    private static ReviewEvent? EventOf(EditionScope scope, Dictionary<string, string> names, string[] cells, Place place, Action<int, string, string> report)
    {
        var state = ReviewRules.Words.IndexOf(cells[State]);
        var hasRound = NumberGrammar.TryParse(cells[Round], out var round) && round.Scale == 0 && round is >= 1m and <= 99m;
        var hasDay = DateText.TryParse(cells[Day], out var day) && day.Year > scope.Edition.Year;
        if (!hasRound) report(Round, $"轮次“{cells[Round]}”不是 1 至 99 的整数。", "请从版本库恢复登记。");
        if (!names.ContainsKey(cells[Code])) report(Code, $"本年度名录没有代码为“{cells[Code]}”的县。", "请核对代码。");
        if (cells[Item].Length == 0) report(Item, "“数据项”为空。", "请从版本库恢复登记。");
        if (state < 0) report(State, $"状态“{cells[State]}”不在规定之内，应为下列之一：{string.Join('、', ReviewRules.Words)}。", "请改正状态。");
        if (!hasDay) report(Day, $"日期“{cells[Day]}”不是数据年度 {scope.Year} 结束之后的日期，{DateText.Expected}。", "请改正日期。");
        if (cells[Who].Length == 0) report(Who, "“经手人”为空，每一步都应有经手人。", "请补填经手人。");
        if (!hasRound || state < 0 || !hasDay || !names.ContainsKey(cells[Code]) || cells[Item].Length == 0 || cells[Who].Length == 0) return null;
        var complete = true;
        foreach (var column in NeededIn((ReviewState)state))
        {
            if (cells[column].Length > 0) continue;
            report(column, $"状态为“{cells[State]}”的，“{Headers[column]}”不能为空。", $"请补填“{Headers[column]}”。");
            complete = false;
        }

        return complete
            ? new ReviewEvent(place, (int)round, cells[Code], cells[Item], (ReviewState)state, cells[Value], cells[Who], day)
            {
                Proposed = cells[Proposed],
                Evidence = cells[Evidence],
                Reason = cells[Reason],
            }
            : null;
    }

    /// <summary>What a state needs beside who and when.</summary>
    private static ImmutableArray<int> NeededIn(ReviewState state) => state switch
    {
        ReviewState.Disputed => [Proposed, Evidence],
        ReviewState.Accepted or ReviewState.Rejected or ReviewState.Withdrawn => [Reason],
        _ => [],
    };
}
