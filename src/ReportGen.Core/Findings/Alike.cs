using System.Globalization;
using System.Text;

namespace ReportGen.Core.Findings;

/// <summary>
/// Where a whole column is wrong in one way, the first cell, or the first few where their words differ, are told in full; the last of them names the rows of
/// the others. What has to be explained cell by cell is left as it is.
/// </summary>
public static class Alike
{
    private const int MostSame = 5;
    private const int MostTold = 10;
    private const int MostRanges = 12;

    /// <summary>The findings with every column that is wrong throughout told shortly; all others unchanged and in their order.</summary>
    public static IReadOnlyList<Finding> Fold(IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        if (findings.Count <= MostSame) return findings;
        var same = Fold(findings, finding => (finding.Code, finding.Place with { Row = null }, finding.Message), MostSame, 1);
        return Fold(same, finding => (finding.Code, finding.Place with { Row = null }, string.Empty), MostTold, MostTold);
    }

    /// <summary>Tells a few of those that have a key in common, where there are more than so many.</summary>
    private static IReadOnlyList<Finding> Fold(IReadOnlyList<Finding> findings, Func<Finding, (FindingCode Code, Place Column, string Message)> keyOf, int most, int told)
    {
        var changed = new Dictionary<Finding, Finding?>(ReferenceEqualityComparer.Instance);
        foreach (var group in findings.Where(IsOfCell).GroupBy(keyOf))
        {
            var alike = group.OrderBy(finding => finding.Place.Row).ToList();
            if (alike.Count <= most) continue;
            changed[alike[told - 1]] = alike[told - 1] with { Message = alike[told - 1].Message + Others(alike.ConvertAll(finding => finding.Place.Row!.Value)[told..]) };
            foreach (var finding in alike.Skip(told)) changed[finding] = null;
        }

        return changed.Count == 0 ? findings : [.. findings.Select(finding => changed.TryGetValue(finding, out var other) ? other : finding).OfType<Finding>()];
    }

    private static bool IsOfCell(Finding finding) => finding is { Place: { Row: not null, Column: not null }, Code.Severity: not Severity.Explain };

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
