using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Downloads;

/// <summary>What everything made from synthetic data says.</summary>
public static class SampleNotice
{
    public const string Text = "示例数据，非官方发布";
}

/// <summary>All that a file has to say of the nature of what it holds: first that data are samples, then what is not published.</summary>
public static class Notices
{
    /// <summary>The notices of what holds results of some editions.</summary>
    public static ImmutableArray<string> Of(DisclosedAssessment assessment, params ImmutableArray<AssessedEdition> editions) =>
        Of(editions, editions.SelectMany(edition => StateNotice.Behind(assessment, edition)));

    /// <summary>The notices as one sentence; null where there are none.</summary>
    public static string? TextOf(DisclosedAssessment assessment, params ImmutableArray<AssessedEdition> editions) =>
        Joined(Of(assessment, editions));

    /// <summary>The notices of what does not rest on earlier editions.</summary>
    public static string? TextOfOwn(AssessedEdition edition) => Joined(Of([edition], [edition]));

    private static ImmutableArray<string> Of(ImmutableArray<AssessedEdition> editions, IEnumerable<AssessedEdition> behind)
    {
        var unpublished = behind.Distinct().OrderBy(edition => edition.Edition.Year).Select(edition => StateNotice.Of(edition.Edition)).OfType<string>();
        var corrected = editions.Where(edition => !edition.Edition.Corrections.IsEmpty).Select(edition =>
            $"{Format.EditionLabel(edition.Edition.Year)}的结果经过更正（{string.Join('、', edition.Edition.Corrections.Select(correction => correction.Id))}），见更正记录");
        return [.. editions.Any(edition => edition.Edition.Synthetic) ? [SampleNotice.Text] : Array.Empty<string>(), .. unpublished, .. corrected];
    }

    private static string? Joined(ImmutableArray<string> notices) => notices.IsEmpty ? null : string.Join('；', notices);
}
