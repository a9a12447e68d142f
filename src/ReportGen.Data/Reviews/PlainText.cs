using System.Text;
using ReportGen.Data.Characters;
using ReportGen.Data.Findings;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Data.Reviews;

/// <summary>What people wrote in a cell, fit to be kept in a register: in one line, and without what nobody sees and programs paste along.</summary>
internal static class PlainText
{
    /// <summary>The text with single spaces for blanks of every kind.</summary>
    public static string Of(string written)
    {
        var plain = new StringBuilder(written.Length);
        foreach (var rune in written.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune)) plain.Append(plain.Length > 0 && plain[^1] == ' ' ? string.Empty : " ");
            else if (!FindingWords.IsUnseen(rune) || Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.PrivateUse) plain.Append(rune);
        }

        return plain.ToString().Trim();
    }

    /// <summary>True where a register that holds it can be read again.</summary>
    public static bool IsSound(string plain)
    {
        var findings = new FindingBag(string.Empty);
        CharacterFaults.ReportLines(plain, isProse: true, findings);
        return !findings.Stops;
    }
}
