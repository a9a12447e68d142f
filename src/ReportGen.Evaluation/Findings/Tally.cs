namespace ReportGen.Evaluation.Findings;

/// <summary>How many findings of each severity there are.</summary>
/// <param name="Stop">阻断.</param>
/// <param name="Force">强制.</param>
/// <param name="Explain">核实.</param>
/// <param name="Info">提示.</param>
public sealed record Tally(int Stop, int Force, int Explain, int Info)
{
    /// <summary>All of them.</summary>
    public int All => Stop + Force + Explain + Info;

    /// <summary>True where something has to be put right before anything is published.</summary>
    public bool MustCorrect => Stop + Force > 0;

    /// <summary>True where something has to be verified and explained.</summary>
    public bool MustExplain => Explain > 0;

    /// <summary>Counts findings.</summary>
    public static Tally Of(IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var (stop, force, explain, info) = (0, 0, 0, 0);
        foreach (var finding in findings)
        {
            switch (finding.Severity)
            {
                case Severity.Stop: stop++; break;
                case Severity.Force: force++; break;
                case Severity.Explain: explain++; break;
                default: info++; break;
            }
        }

        return new Tally(stop, force, explain, info);
    }
}
