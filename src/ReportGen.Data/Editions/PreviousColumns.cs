using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReportGen.Data.Findings;
using ReportGen.Data.Tables;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Data.Editions;

/// <summary>A column that repeats last year's values of a column of the layout.</summary>
/// <param name="Column">Index of that column in the layout.</param>
/// <param name="Position">Where it stands in the file.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PreviousPosition(int Column, int Position);

/// <summary>Finds the columns that repeat last year's values: 上年 and the header of a column.</summary>
internal static class PreviousColumns
{
    private const string Word = "上年";

    public static ImmutableArray<PreviousPosition> Find(Table table, SourceFile layout, FindingBag findings)
    {
        var found = ImmutableArray.CreateBuilder<PreviousPosition>();
        for (var position = 0; position < table.Header.Length; position++)
        {
            if (
                !table.Header[position].Contains(Word, StringComparison.Ordinal)
                || IndexOf(layout, HeaderKey.Of(table.Header[position])) is not (var column and >= 0)
            )
                continue;
            if (found.Any(other => other.Column == column))
            {
                findings.Add(
                    Catalogue.ColumnTwice,
                    1,
                    table.Header[position],
                    $"“{layout.Columns[column].Header}”的上年数出现在两列，每列只应出现一次。",
                    "请删除重复的一列。",
                    table.Header[position]
                );
            }

            found.Add(new PreviousPosition(column, position));
        }

        return found.ToImmutable();
    }

    private static int IndexOf(SourceFile layout, string key)
    {
        var stem = StemOf(key);
        var bare = -1;
        for (var i = 0; i < layout.Columns.Length; i++)
        {
            foreach (var header in layout.Columns[i].Aliases.Prepend(layout.Columns[i].Header))
            {
                var own = HeaderKey.Of(header);
                // A column may be about last year itself.
                if (string.Equals(own, key, StringComparison.Ordinal)) return -1;
                if (string.Equals(own, stem, StringComparison.Ordinal)) return i;
                if (own.LastIndexOf('(') is var bracket and > 0 && string.Equals(own[..bracket], stem, StringComparison.Ordinal)) bare = bare < 0 ? i : bare;
            }
        }

        return bare;
    }

    /// <summary>The key of the column that is meant: without 上年, and without brackets around either part.</summary>
    private static string? StemOf(string key)
    {
        foreach (var prefix in new[] { "(上年)", "(上年度)", "上年度", "上年" })
        {
            if (!key.StartsWith(prefix, StringComparison.Ordinal)) continue;
            var rest = key[prefix.Length..];
            return rest.StartsWith('(') && rest.EndsWith(')') ? rest[1..^1] : rest;
        }

        return key.EndsWith("(上年)", StringComparison.Ordinal) ? key[..^"(上年)".Length] : null;
    }
}
