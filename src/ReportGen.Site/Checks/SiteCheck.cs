using System.Collections.Immutable;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Site.Checks;

/// <summary>What was found on the pages of a site, and how much was compared to find it.</summary>
/// <param name="Findings">What is wrong, in its order.</param>
/// <param name="Counts">What was compared.</param>
public sealed record SiteCheck(ImmutableArray<Finding> Findings, CheckCounts Counts);

/// <summary>How many things were compared. A check that finds fewer than it knows of is a finding itself, so none of these is small without a reason.</summary>
/// <param name="Pages">Pages read.</param>
/// <param name="Links">Links and other references followed.</param>
/// <param name="Ids">Identifiers, each unique on its page.</param>
/// <param name="Tables">Tables, each with a caption.</param>
/// <param name="Charts">Charts, each with a title.</param>
/// <param name="Results">Results on pages, each as in the files.</param>
/// <param name="Rows">Rows of sheets, each as in its file.</param>
public sealed record CheckCounts(int Pages, int Links, int Ids, int Tables, int Charts, int Results, int Rows);
