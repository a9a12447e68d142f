using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Editions;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Downloads;

/// <summary>What everything says that holds results of an edition that is not published.</summary>
public static class StateNotice
{
    /// <summary>草稿, 征求意见稿; empty for a published edition.</summary>
    public static string LabelOf(EditionState state) => state switch
    {
        EditionState.Draft => "草稿",
        EditionState.Review => "征求意见稿",
        EditionState.Published => string.Empty,
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>The notice of an edition; null for a published one.</summary>
    public static string? Of(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return edition.State == EditionState.Published ? null : $"{Format.EditionLabel(edition.Year)}为{LabelOf(edition.State)}，尚未正式发布，内容可能调整，请勿引用";
    }

    /// <summary>
    /// The editions that are not published and on which results of an edition rest: itself, and those before it, with which it is compared and by which its
    /// awards are given.
    /// </summary>
    public static ImmutableArray<AssessedEdition> Behind(DisclosedAssessment assessment, AssessedEdition edition)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(edition);
        return [.. assessment.Editions.Where(other => other.Edition.Year <= edition.Edition.Year && other.Edition.State != EditionState.Published)];
    }

    /// <summary>The state of the least finished of the editions on which results of an edition rest.</summary>
    public static EditionState LeastBehind(DisclosedAssessment assessment, AssessedEdition edition) =>
        Behind(assessment, edition).Select(other => other.Edition.State).DefaultIfEmpty(EditionState.Published).Min();

    /// <summary>What is said of an edition: 草稿 of its own, 含草稿 where it only rests on one; empty where all is published.</summary>
    public static string LabelOf(DisclosedAssessment assessment, AssessedEdition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return edition.Edition.State == EditionState.Published ? LabelOf(Behind(assessment, edition)) : LabelOf(edition.Edition.State);
    }

    /// <summary>含草稿, 含草稿和征求意见稿; empty where all editions are published.</summary>
    public static string LabelOf(IEnumerable<AssessedEdition> editions)
    {
        var labels = editions.Select(edition => edition.Edition.State).Distinct().Order().Select(LabelOf).Where(label => label.Length > 0).ToList();
        return labels.Count == 0 ? string.Empty : "含" + string.Join('和', labels);
    }
}
