using System.Globalization;

namespace ReportGen.Data.Workbooks;

/// <summary>How what a person sees in a cell differs from what is read.</summary>
internal enum ShownFault
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>It has fewer decimals, and is otherwise the same.</summary>
    Rounded,

    /// <summary>It is something else: scaled, hidden, with another unit or sign.</summary>
    Other,
}

/// <summary>Compares what a cell shows with what it stores.</summary>
internal static class ShownText
{
    /// <summary>How a number and what is shown of it differ; the unit of the column may stand behind it, and brackets around what is negative.</summary>
    public static ShownFault Compare(decimal stored, string shown, string header)
    {
        var text = shown.Trim();
        if (stored < 0m && text.StartsWith('(') && text.EndsWith(')')) text = "-" + text[1..^1];
        text = WithoutUnit(text, header).Replace(",", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal);
        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seen))
        {
            return ShownFault.Other;
        }
        if (seen == stored) return ShownFault.None;
        return Math.Round(stored, Math.Min(seen.Scale, (byte)20), MidpointRounding.AwayFromZero) == seen ? ShownFault.Rounded : ShownFault.Other;
    }

    private static string WithoutUnit(string text, string header)
    {
        var digits = text.Length;
        while (digits > 0 && !char.IsAsciiDigit(text[digits - 1])) digits--;
        var behind = text[digits..].Trim();
        return behind.Length > 0 && IsUnitOf(header, behind) ? text[..digits] : text;
    }

    /// <summary>
    /// True for the unit in the brackets of a header, or what it begins with (家 of 家/千家, 万 of 万元); in a header without brackets for any word of it.
    /// </summary>
    private static bool IsUnitOf(string header, string word)
    {
        var open = header.LastIndexOfAny(['（', '(']);
        return open < 0 ? header.Contains(word, StringComparison.Ordinal) : header.AsSpan(open + 1).StartsWith(word, StringComparison.Ordinal);
    }
}
