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
    public static int[]? Match(Table table, IReadOnlyList<WantedColumn> wanted, FindingBag findings)
    {
        var positions = new int[wanted.Count];
        Array.Fill(positions, -1);
        var (unknown, twice) = (new List<int>(), false);
        for (var i = 0; i < table.Header.Length; i++)
        {
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

        if (unknown.Count == table.Header.Length)
        {
            TellNoHeader(table, wanted, findings);
            return null;
        }

        var complete = ReportMissing(table, wanted, positions, unknown, findings);
        foreach (var i in unknown)
        {
            findings.Add(Catalogue.ColumnUnknown, 1, table.Header[i], $"第 {Invariant.Letters(i)} 列“{table.Header[i]}”不在应报的列中。", "请删除该列，或把列名改为模板中的名称。", table.Header[i]);
        }

        return complete && !twice ? positions : null;
    }

    private static void TellNoHeader(Table table, IReadOnlyList<WantedColumn> wanted, FindingBag findings)
    {
        var separated = table.Header.Length == 1 && table.Header[0].AsSpan().IndexOfAny(";；，\t") >= 0;
        findings.Add(
            Catalogue.HeaderMissing,
            1,
            null,
            $"第 1 行“{string.Join(',', table.Header)}”不是表头，应为“{string.Join(',', wanted.Select(column => column.Header))}”。",
            separated ? "请改用英文逗号分列，另存为“CSV UTF-8（逗号分隔）”。" : "请删除表头上方的标题行，把表头放在第 1 行。",
            table.Header[0]);
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

    private static int IndexOf(IReadOnlyList<WantedColumn> wanted, string header)
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
}
