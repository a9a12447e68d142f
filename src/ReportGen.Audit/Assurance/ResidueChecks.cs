using System.Text.RegularExpressions;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Audit.Assurance;

/// <summary>Finds what writers leave behind where a text is not finished.</summary>
internal static partial class ResidueChecks
{
    public static void Check(ProseLine line, AssuranceFindings findings)
    {
        foreach (var match in Residue().Matches(line.Text).DistinctBy(match => match.Value))
        {
            findings.Add(Catalogue.DraftResidue, line.Place, $"文字中留有“{match.Value}”，像是未定稿的痕迹，公布的文字应为定稿。", "请补全或改写这句话，删去未定稿的标记。", value: match.Value);
        }
    }

    [GeneratedRegex(
        @"(?<![A-Za-z])(TOD[O]|FIXM[E]|TBD|TBC|X{2,9})(?![A-Za-z])|×{2,}|Ｘ{2,}|[○〇]{2,}|□|待核实?|待定|待补充?|待填|待确认|待完善|征求意见稿|送审稿|讨论稿|草稿|此处(应|需|请|填|插入|为|略|有误|补)|（" +
            @"略）|lorem|ipsum|\{\{[^}]{0,200}\}\}|\{\{|\}\}|\{%|_{3,}|[?？]{2,}|【[^】]{0,40}(待|填|补|核)[^】]{0,40}】",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Residue();
}
