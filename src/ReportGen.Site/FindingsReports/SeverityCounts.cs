using ReportGen.Evaluation.Findings;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.FindingsReports;

/// <summary>Counts of findings by severity, as a sheet prints them; none is a dash, so that what there is stands out.</summary>
public sealed record SeverityCounts(string Stop, string Force, string Explain, string Info, string All)
{
    public static SeverityCounts Of(Tally tally)
    {
        ArgumentNullException.ThrowIfNull(tally);
        return new SeverityCounts(Count(tally.Stop), Count(tally.Force), Count(tally.Explain), Count(tally.Info), Count(tally.All));
    }

    private static string Count(int count) => count == 0 ? "–" : Format.Count(count);
}
