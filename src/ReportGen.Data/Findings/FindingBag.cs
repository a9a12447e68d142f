using ReportGen.Evaluation.Findings;

namespace ReportGen.Data.Findings;

/// <summary>Gathers what is found in one file; each file has its own, so files can be read in parallel.</summary>
/// <param name="file">Where all of it is found, as the findings say it.</param>
/// <param name="inDraft">True where it concerns an edition that is still a draft.</param>
public sealed class FindingBag(string file, bool inDraft = false)
{
    private readonly List<Finding> findings = [];

    /// <summary>The sheet of a workbook that is being read; null in a text file.</summary>
    public string? Sheet { get; set; }

    public bool Stops { get; private set; }

    /// <summary>True where something that was read here is not to be trusted, or is not there.</summary>
    public bool Spoils { get; private set; }

    public IReadOnlyList<Finding> All => findings;

    public void Add(FindingCode code, int? row, string? column, string message, string fix, string? value = null, string? region = null)
    {
        Add(new Finding(code, new Place(file, Sheet, row, column), message, fix, region, value) { InDraft = inDraft });
    }

    /// <summary>Reports that the file has not come yet.</summary>
    public void AddLate(string message, string fix) =>
        Add(new Finding(Catalogue.FileMissing, new Place(file), message, fix) { InDraft = inDraft, IsLate = true });

    /// <summary>A bag for the same file, whose findings are reported only where they are taken.</summary>
    public FindingBag NewForRows() => new(file, inDraft) { Sheet = Sheet };

    public void Take(FindingBag other)
    {
        Stops |= other.Stops;
        Spoils |= other.Spoils;
        findings.AddRange(other.findings);
    }

    private void Add(Finding finding)
    {
        Stops |= finding.Stops;
        Spoils |= finding.Spoils;
        findings.Add(finding);
    }
}
