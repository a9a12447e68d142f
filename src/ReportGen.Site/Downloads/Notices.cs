using System.Collections.Immutable;
using ReportGen.Core.Assessments;

namespace ReportGen.Site.Downloads;

/// <summary>What everything made from synthetic data says.</summary>
public static class SampleNotice
{
    public const string Text = "示例数据，非官方发布";
}

/// <summary>All that a file has to say of the nature of what it holds.</summary>
public static class Notices
{
    /// <summary>The notices of editions: first that data are samples, then what is not published.</summary>
    public static ImmutableArray<string> Of(params IReadOnlyCollection<EditionResult> editions) =>
        [.. editions.Any(edition => edition.Edition.Synthetic) ? [SampleNotice.Text] : Array.Empty<string>(), .. StateNotice.Of(editions)];

    /// <summary>The notices as one sentence; null where there are none.</summary>
    public static string? TextOf(params IReadOnlyCollection<EditionResult> editions) => Of(editions) is { IsEmpty: false } notices ? string.Join('；', notices) : null;
}
