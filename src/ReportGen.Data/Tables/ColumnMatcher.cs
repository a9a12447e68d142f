using System.Collections.Immutable;
using ReportGen.Core.Findings;
using ReportGen.Data.Findings;

namespace ReportGen.Data.Tables;

/// <summary>A column that is looked for in a table.</summary>
/// <param name="Header">Its header.</param>
/// <param name="Aliases">Other headers under which it may come.</param>
internal readonly record struct WantedColumn(string Header, ImmutableArray<string> Aliases)
{
    public static WantedColumn Of(string header, params ImmutableArray<string> aliases) => new(header, aliases);
}

/// <summary>Finds the columns of a table by their headers, in any order.</summary>
internal static class ColumnMatcher
{
    /// <summary>The position of each wanted column; null, with findings, where one is missing or stands twice.</summary>
    /// <param name="table">The table.</param>
    /// <param name="wanted">The columns that are looked for.</param>
    /// <param name="findings">Takes what is found.</param>
    /// <param name="aside">Tells positions of columns that are known otherwise.</param>
    public static int[]? Match(Table table, IReadOnlyList<WantedColumn> wanted, FindingBag findings, Predicate<int>? aside = null)
    {
        var positions = new int[wanted.Count];
        Array.Fill(positions, -1);
        var (unknown, twice) = (new List<int>(), false);
        for (var i = 0; i < table.Header.Length; i++)
        {
            if (aside?.Invoke(i) == true) continue;
            var found = IndexOf(wanted, table.Header[i]);
            if (found < 0)
            {
                unknown.Add(i);
            }
            else if (positions[found] >= 0)
            {
                twice = true;
                findings.Add(
                    Catalogue.ColumnTwice,
                    1,
                    table.Header[i],
                    $"第 {Invariant.Letters(positions[found])} 列与第 {Invariant.Letters(i)} 列都是“{wanted[found].Header}”，每列只应出现一次。",
                    "请删除重复的一列。",
                    table.Header[i]);
            }
            else
            {
                positions[found] = i;
            }
        }

        if (HeaderAdvice.Tell(table, wanted, positions, unknown.Count, findings)) return null;
        var complete = ReportMissing(table, wanted, positions, unknown, findings);
        foreach (var i in unknown) TellUnknown(table.Header[i], i, wanted, findings);
        return complete && !twice ? positions : null;
    }

    /// <summary>Tells the first column that stands before one which it should follow.</summary>
    public static void TellOrder(Table table, IReadOnlyList<WantedColumn> wanted, int[] positions, FindingBag findings)
    {
        for (var i = 1; i < positions.Length; i++)
        {
            if (positions[i] > positions[i - 1]) continue;
            var (header, before) = (table.Header[positions[i]], wanted[i - 1].Header);
            findings.Add(Catalogue.ColumnsReordered, 1, header, $"“{header}”在第 {Invariant.Letters(positions[i])} 列，应在“{before}”之后；各列已按列名读入。", "请核对各列数据是否与列名对应，并按模板排列。", header);
            return;
        }
    }

    /// <summary>Which wanted column a header is; negative where it is none.</summary>
    public static int IndexOf(IReadOnlyList<WantedColumn> wanted, string header)
    {
        var key = HeaderKey.Of(header);
        for (var i = 0; i < wanted.Count; i++)
        {
            if (string.Equals(HeaderKey.Of(wanted[i].Header), key, StringComparison.Ordinal)) return i;
            foreach (var alias in wanted[i].Aliases)
            {
                if (string.Equals(HeaderKey.Of(alias), key, StringComparison.Ordinal)) return i;
            }
        }

        return -1;
    }

    private static void TellUnknown(string header, int index, IReadOnlyList<WantedColumn> wanted, FindingBag findings)
    {
        if (string.IsNullOrWhiteSpace(header))
        {
            findings.Add(Catalogue.ColumnUnknown, 1, null, $"第 {Invariant.Letters(index)} 列没有列名。", "请删除该列，或填写模板中的列名。");
            return;
        }

        var near = Nearest.To(header, wanted.Select(column => column.Header));
        findings.Add(
            Catalogue.ColumnUnknown,
            1,
            header,
            $"第 {Invariant.Letters(index)} 列“{header}”不在应报的列中" + (near is null ? "。" : $"，与已有的“{near}”相近。"),
            near is null ? "请删除该列，或把列名改为模板中的名称。" : $"请核对该列是否与“{near}”重复，然后删除该列或改正列名。",
            header);
    }

    private static bool ReportMissing(Table table, IReadOnlyList<WantedColumn> wanted, int[] positions, List<int> unknown, FindingBag findings)
    {
        var complete = true;
        for (var w = 0; w < positions.Length; w++)
        {
            if (positions[w] >= 0) continue;
            complete = false;
            var header = wanted[w].Header;
            var near = Nearest.To(header, unknown.Select(i => table.Header[i]));
            unknown.RemoveAll(i => string.Equals(table.Header[i], near, StringComparison.Ordinal));
            findings.Add(
                Catalogue.ColumnMissing,
                1,
                header,
                near is null ? $"缺少应有的列“{header}”。" : $"缺少应有的列“{header}”，最接近的是“{near}”。",
                near is null ? $"请补上“{header}”一列。" : $"请把列名“{near}”改为“{header}”。",
                near);
        }

        return complete;
    }
}
