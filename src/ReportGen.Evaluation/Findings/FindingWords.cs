using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace ReportGen.Evaluation.Findings;

/// <summary>Words that are the same wherever a finding is reported.</summary>
public static class FindingWords
{
    /// <summary>The label of the sentence that says what to do.</summary>
    public const string HowToFix = "怎么改";

    private const int MostRanges = 12;

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

    /// <summary>Where further findings stand, to follow their number: <c>，见第12—168、170行</c>; nothing where they have no rows.</summary>
    public static string Rows(ImmutableArray<int> ascending)
    {
        if (ascending.IsEmpty) return string.Empty;
        var ranges = new List<string>();
        for (var i = 0; i < ascending.Length && ranges.Count <= MostRanges; i++)
        {
            var first = ascending[i];
            while (i + 1 < ascending.Length && ascending[i + 1] == ascending[i] + 1) i++;
            var text = first.ToString(CultureInfo.InvariantCulture);
            ranges.Add(first == ascending[i] ? text : text + "—" + ascending[i].ToString(CultureInfo.InvariantCulture));
        }

        return $"，见第{string.Join('、', ranges.Take(MostRanges))}{(ranges.Count > MostRanges ? "等" : string.Empty)}行";
    }

    /// <summary>A text verbatim, with what cannot be seen written as U+XXXX.</summary>
    public static string Visible(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsUnseen(rune) || (Rune.IsWhiteSpace(rune) && rune.Value != ' '))
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

    /// <summary>True for what leaves no mark on paper, spaces aside: controls, line breaks, marks of direction, and what has no sign of its own.</summary>
    public static bool IsUnseen(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control
            or UnicodeCategory.Format
            or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator;
}
