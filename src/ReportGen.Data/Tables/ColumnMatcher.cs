using System.Collections.Immutable;
using ReportGen.Data.Findings;
using ReportGen.Evaluation.Findings;

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
    /// <param name="aside">Gives positions of columns that are known otherwise.</param>
    public static int[]? Match(Table table, IReadOnlyList<WantedColumn> wanted, FindingBag findings, Predicate<int>? aside = null) =>
        MatchSome(table, wanted, wanted.Count, findings, aside);

    /// <summary>
    /// The same where the columns behind the first ones can do without each other: one of them that is missing or stands twice is at no position, negative.
    /// </summary>
    public static int[]? MatchSome(Table table, IReadOnlyList<WantedColumn> wanted, int needed, FindingBag findings, Predicate<int>? aside = null)
    {
        var positions = new int[wanted.Count];
        Array.Fill(positions, -1);
        var (unknown, twice) = (new List<int>(), new List<int>());
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
                twice.Add(found);
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

        if (HeaderAdvice.Report(table, wanted, positions, unknown.Count, findings)) return null;
        MissingColumns.Report(table, wanted, positions, unknown, findings);
        foreach (var i in unknown) ReportUnknown(table.Header[i], i, wanted, findings);
        foreach (var i in twice) positions[i] = -1;
        return positions.AsSpan(0, needed).Contains(-1) ? null : positions;
    }

    /// <summary>Reports the first column that stands before one which it should follow.</summary>
    public static void ReportOrder(Table table, IReadOnlyList<WantedColumn> wanted, int[] positions, FindingBag findings)
    {
        var last = 0;
        for (var i = 1; i < positions.Length; i++)
        {
            if (positions[i] < 0) continue;
            var previous = last;
            last = i;
            if (positions[i] > positions[previous]) continue;
            var (header, before) = (table.Header[positions[i]], wanted[previous].Header);
            findings.Add(
                Catalogue.ColumnsReordered,
                1,
                header,
                $"“{header}”在第 {Invariant.Letters(positions[i])} 列，应在“{before}”之后；各列已按列名读入。",
                "请核对各列数据是否与列名对应，并按模板排列。",
                header
            );
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

    private static void ReportUnknown(string header, int index, IReadOnlyList<WantedColumn> wanted, FindingBag findings)
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
}
