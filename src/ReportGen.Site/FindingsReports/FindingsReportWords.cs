using ReportGen.Evaluation.Findings;

namespace ReportGen.Site.FindingsReports;

/// <summary>What findings mean for those who have to act.</summary>
internal static class FindingsReportWords
{
    /// <summary>What a supplier has to do; what is the office's own needs no sending again.</summary>
    public static string Duty(string supplier, Tally tally) => tally switch
    {
        { MustCorrect: true } when supplier == FindingsReportInput.OwnName => "改正",
        { MustCorrect: true, MustExplain: true } => "改正后重报，并说明",
        { MustCorrect: true } => "改正后重报",
        { MustExplain: true } => "核实并说明",
        _ => "知悉即可",
    };

    /// <summary>What becomes of the edition while nothing is done.</summary>
    public static string Outlook(Tally tally) => tally switch
    {
        { Stop: > 0 } => "阻断类问题未改正前，不能编制报告。",
        { Force: > 0 } => "强制类问题未改正前，只能编制草稿，不能发布。",
        { Explain: > 0 } => "核实类问题须附说明后方可发布。",
        _ => "以上均为提示，不影响编制和发布。",
    };
}
