using System.Buffers;
using System.Collections.Immutable;
using ReportGen.Data.Findings;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Data.Tables;

/// <summary>Lets through the rows of data, whatever kind of file they come from, and reports the others; rows come in their order.</summary>
internal sealed class RowFilter(ImmutableArray<string> header, FindingBag findings, bool mayHoldTotals = false)
{
    private static readonly ImmutableHashSet<string> Totals =
    [
        "合计", "总计", "小计", "共计", "累计", "平均", "平均值", "均值", "平均数", "全省", "全省合计", "全省平均", "全市", "全市合计", "全市平均", "全县合计", "全区合计",
    ];

    private static readonly SearchValues<char> TotalStarts = SearchValues.Create([.. Totals.Select(total => total[0]).Distinct()]);

    /// <summary>How the remarks below a table begin.</summary>
    private static readonly ImmutableArray<string> Notes =
    [
        "注：",
        "注:",
        "备注：",
        "备注:",
        "说明：",
        "说明:",
        "填表人",
        "填报人",
        "填表日期",
        "填报日期",
        "填报单位",
        "填报说明",
        "制表",
        "审核人",
        "审核：",
        "复核",
        "联系人",
        "联系电话",
        "负责人",
        "单位负责人",
        "统计负责人",
        "数据来源",
        "资料来源",
    ];

    private const int KeyCells = 4;
    private const int LongestValue = 200;

    private int used;
    private int rejected;
    private int lost;
    private int blank;
    private int waiting;
    private int firstWaiting;

    /// <summary>What became of the rows until now.</summary>
    public RowCount Count => new(used, rejected, blank, lost);

    /// <summary>True where the row is one of data and as wide as the header; blank rows are reported once others follow them.</summary>
    public bool Takes(int number, string[] cells)
    {
        if (IsBlank(cells))
        {
            if (waiting++ == 0) firstWaiting = number;
            return false;
        }

        if (waiting > 0)
        {
            findings.Add(Catalogue.RowBlank, firstWaiting, null, $"第 {Invariant.Text(firstWaiting)} 行是空行，其后还有数据。", "请删除数据中间的空行。");
            blank += waiting;
            waiting = 0;
        }

        var takes = !(ReportNote(number, cells) || ReportTotal(number, cells) || ReportHeaderAgain(number, cells) || ReportRagged(number, cells));
        if (takes) used++;
        else rejected++;
        return takes;
    }

    public static bool IsBlank(string[] cells)
    {
        foreach (var cell in cells)
        {
            if (!string.IsNullOrWhiteSpace(cell)) return false;
        }

        return true;
    }

    private bool ReportNote(int number, string[] cells)
    {
        var first = Array.FindIndex(cells, cell => !string.IsNullOrWhiteSpace(cell));
        var text = cells[first].AsSpan().Trim();
        // A row of data begins with its year; what begins with a letter is looked at closer.
        if (text[0] < '\u4E00') return false;
        foreach (var note in Notes)
        {
            if (!text.StartsWith(note))
                continue;
            findings.Add(
                Catalogue.RowBlank,
                number,
                ColumnAt(first),
                $"第 {Invariant.Text(number)} 行是附注“{Excerpt.Of(text.ToString(), LongestValue)}”，数据区只应有数据行。",
                "请删除该行，附注另行报送。",
                Excerpt.Of(string.Join(',', cells), LongestValue)
            );
            return true;
        }

        return false;
    }

    private bool ReportTotal(int number, string[] cells)
    {
        if (mayHoldTotals) return false;
        for (var i = 0; i < Math.Min(cells.Length, KeyCells); i++)
        {
            if (!IsTotal(cells[i])) continue;
            findings.Add(Catalogue.RowBlank, number, ColumnAt(i), $"第 {Invariant.Text(number)} 行是“{cells[i].Trim()}”行，数据区只应有各县的行。", "请删除合计、平均等汇总行。", cells[i]);
            return true;
        }

        return false;
    }

    /// <summary>Whether a cell says so, with or without a colon and spaces between the characters.</summary>
    private static bool IsTotal(string cell)
    {
        var text = cell.AsSpan().Trim();
        if (text.Length is < 2 or > 8 || !TotalStarts.Contains(text[0])) return false;
        return Totals.Contains(string.Concat(cell.Where(c => !char.IsWhiteSpace(c) && c is not ('：' or ':'))));
    }

    private bool ReportHeaderAgain(int number, string[] cells)
    {
        if (cells.Length != header.Length || !string.Equals(cells[0], header[0], StringComparison.Ordinal) || !cells.AsSpan().SequenceEqual(header.AsSpan()))
            return false;
        findings.Add(
            Catalogue.RowBlank,
            number,
            header[0],
            $"第 {Invariant.Text(number)} 行又是表头，表头只应在第 1 行。",
            "请删除该行；由几份表拼接而成的，请核对各部分是否属于本表。",
            cells[0]
        );
        return true;
    }

    private bool ReportRagged(int number, string[] cells)
    {
        if (cells.Length == header.Length) return false;
        lost++;
        var message = $"第 {Invariant.Text(number)} 行有 {Invariant.Text(cells.Length)} 个单元格，表头有 {Invariant.Text(header.Length)} 列";
        if (cells.Length > header.Length && SplitNumber(cells) is { } at)
        {
            var whole = $"{cells[at].Trim()},{cells[at + 1].Trim()}";
            findings.Add(
                Catalogue.RowRagged,
                number,
                ColumnAt(at),
                $"{message}，多半是“{header[at]}”的数字“{whole}”里的逗号未加引号。",
                $"请核对后写成不带逗号的数字“{whole.Replace(",", string.Empty, StringComparison.Ordinal)}”。",
                Excerpt.Of(string.Join(',', cells), LongestValue)
            );
        }
        else if (cells.Length > header.Length)
        {
            findings.Add(
                Catalogue.RowRagged,
                number,
                null,
                message + "。",
                "请检查该行多出的逗号；含逗号的内容（如 1,234）须加英文双引号。",
                Excerpt.Of(string.Join(',', cells), LongestValue)
            );
        }
        else
        {
            findings.Add(Catalogue.RowRagged, number, null, message + "。", "请补齐该行缺少的单元格。", Excerpt.Of(string.Join(',', cells), LongestValue));
        }

        return true;
    }

    /// <summary>Where a number with thousands separators seems to have fallen apart; the keys before the numbers cannot.</summary>
    private int? SplitNumber(string[] cells)
    {
        for (var i = KeyCells; i + 1 < cells.Length && i < header.Length; i++)
        {
            var head = cells[i].AsSpan().Trim().TrimStart("-－−");
            var tail = cells[i + 1].AsSpan().Trim();
            if (head.Length is 0 or > 3 || !AreDigits(head)) continue;
            var point = tail.IndexOfAny('.', '．');
            if (point == 3 ? AreDigits(tail[..3]) && AreDigits(tail[4..]) : point < 0 && tail.Length == 3 && AreDigits(tail)) return i;
        }

        return null;
    }

    private static bool AreDigits(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is not ((>= '0' and <= '9') or (>= '０' and <= '９'))) return false;
        }

        return true;
    }

    private string? ColumnAt(int index) => index < header.Length ? header[index] : null;
}
