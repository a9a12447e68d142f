using System.Text;

namespace ReportGen.Evaluation.Findings;

/// <summary>What a finding says whatever the row, the unit and the value: findings that say the same are one fault in many places.</summary>
internal static class FindingPattern
{
    /// <summary>Rules that compare numbers with each other: every finding is a question of its own, since only its numbers say what it is about.</summary>
    private static readonly string[] Singular = ["LOG-", "MET-"];

    /// <summary>The message, with a blank in the place of the value, the unit, what stands in quotation marks, and numbers.</summary>
    public static string Of(Finding finding)
    {
        if (Array.Exists(Singular, prefix => finding.Code.Id.StartsWith(prefix, StringComparison.Ordinal))) return finding.Message;
        var message = finding.Message;
        if (finding.Value is { Length: > 0 } value) message = message.Replace(value, "#", StringComparison.Ordinal);
        if (finding.Region is { Length: > 7 } region) message = message.Replace(region[7..], "#", StringComparison.Ordinal);
        var pattern = new StringBuilder(message.Length);
        for (var i = 0; i < message.Length; i++)
        {
            var c = message[i];
            if (c == '“' && message.IndexOf('”', i) is > 0 and var end)
            {
                pattern.Append("“”");
                i = end;
            }
            else if (IsDigit(c) || (c is '-' or '.' or ',' && i + 1 < message.Length && IsDigit(message[i + 1])))
            {
                if (pattern.Length == 0 || pattern[^1] != '#') pattern.Append('#');
            }
            else
            {
                pattern.Append(c);
            }
        }

        return pattern.ToString();
    }

    private static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');
}
