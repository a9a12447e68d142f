using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Regions;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Checks;

/// <summary>Gathers what differs between pages and files of an edition, what could not be compared, and how much was.</summary>
internal sealed class FigureCheck(bool inDraft, string rank)
{
    private const int MostNamed = 3;

    private readonly List<Finding> findings = [];

    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>Results on pages that were compared with a file.</summary>
    public int Results { get; set; }

    /// <summary>Rows of sheets that were compared with a file.</summary>
    public int Rows { get; set; }

    /// <summary>What the pages call a result.</summary>
    public string NameOf(string what) => what == PrintedResult.Rank ? rank : what;

    public void Differs(string file, string? column, string message, Unit? unit, string? value) => findings.Add(new Finding(
        Catalogue.FiguresDiffer,
        new Place(file, null, null, column),
        message,
        "请改正模板，使同一结果处处用同一个数。",
        unit is null ? null : unit.CodeAndName,
        value)
    { InDraft = inDraft });

    /// <summary>Reports of results that a page should print and that were not found on it.</summary>
    public void Missing(string file, int expected, IReadOnlyList<string> missing)
    {
        if (missing.Count == 0) return;
        var named = string.Join('、', missing.Take(MostNamed)) + (missing.Count > MostNamed ? "等" : string.Empty);
        findings.Add(IncompletePage.Of(file, $"本页应有 {Format.Count(expected)} 项结果可与数据文件核对，没有读到其中 {Format.Count(missing.Count)} 项：{named}"));
    }

    /// <summary>Reports a file or sheet that has fewer rows than there are results.</summary>
    public void TooShort(string file, int expected, int read)
    {
        if (read < expected) findings.Add(IncompletePage.Of(file, $"应有 {Format.Count(expected)} 行结果可供核对，只读到 {Format.Count(read)} 行"));
    }
}
