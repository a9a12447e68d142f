using System.Globalization;
using System.Text;

namespace ReportGen.Core.Findings;

/// <summary>Words that are the same wherever a finding is told.</summary>
public static class FindingWords
{
    /// <summary>The label of the sentence that says what to do.</summary>
    public const string HowToFix = "怎么改";

    /// <summary>What a severity is called, in Chinese.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Stop => "阻断",
        Severity.Force => "强制",
        Severity.Explain => "核实",
        Severity.Info => "提示",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    /// <summary>What follows from a finding: a label and a sentence.</summary>
    public static (string Label, string Text) Advice(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Explanation is { } explanation ? ("已说明", explanation.Answer) : (HowToFix, finding.Fix);
    }

    /// <summary>A text verbatim, with what cannot be seen written as U+XXXX.</summary>
    public static string Visible(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                || (category == UnicodeCategory.SpaceSeparator && rune.Value != ' '))
            {
                visible.Append(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
            }
            else
            {
                visible.Append(rune);
            }
        }

        return visible.ToString();
    }
}
