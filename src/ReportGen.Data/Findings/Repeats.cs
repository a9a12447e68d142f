using System.Globalization;
using System.Text;
using ReportGen.Core.Findings;

namespace ReportGen.Data.Findings;

/// <summary>
/// Where a whole column is wrong in one way, the first cells are told in full and the last of them names the rows of the others. What has to be explained
/// cell by cell is left as it is.
/// </summary>
internal static class Repeats
{
    private const int MostTold = 10;
    private const int MostRanges = 12;

    public static IEnumerable<Finding> Fold(IReadOnlyList<Finding> findings)
    {
        if (findings.Count <= MostTold) return findings;
        var columns = findings.Where(IsOfCell).GroupBy(KeyOf).Where(group => group.Count() > MostTold).Select(group => group.OrderBy(finding => finding.Place.Row).ToList()).ToList();
        if (columns.Count == 0) return findings;
        var changed = new Dictionary<Finding, Finding?>(ReferenceEqualityComparer.Instance);
        foreach (var column in columns)
        {
            var last = column[MostTold - 1];
            changed[last] = last with { Message = last.Message + Others(column.ConvertAll(finding => finding.Place.Row!.Value)[MostTold..]) };
            foreach (var finding in column.Skip(MostTold)) changed[finding] = null;
        }

        return findings.Select(finding => changed.TryGetValue(finding, out var other) ? other : finding).OfType<Finding>();
    }

    private static bool IsOfCell(Finding finding) => finding is { Place: { Row: not null, Column: not null }, Code.Severity: not Severity.Explain };

    private static (string Code, string? Sheet, string Column) KeyOf(Finding finding) => (finding.Code.Id, finding.Place.Sheet, finding.Place.Column!);

    /// <summary>本列同类问题另有 157 处，见第 12—168 行。</summary>
    private static string Others(List<int> rows)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"本列同类问题另有 {rows.Count} 处，见第 ");
        var ranges = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            var first = i;
            while (i + 1 < rows.Count && rows[i + 1] <= rows[i] + 1) i++;
            if (++ranges > MostRanges) break;
            text.Append(ranges > 1 ? "、" : string.Empty).Append(CultureInfo.InvariantCulture, $"{rows[first]}");
            if (i > first && rows[i] > rows[first]) text.Append(CultureInfo.InvariantCulture, $"—{rows[i]}");
        }

        return text.Append(ranges > MostRanges ? " 等行。" : " 行。").ToString();
    }
}
