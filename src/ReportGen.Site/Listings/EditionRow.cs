using System.Collections.Immutable;
using ReportGen.Core.Assessments;
using ReportGen.Core.Editions;
using ReportGen.Site.Downloads;
using ReportGen.Site.Formatting;
using ReportGen.Site.Navigation;

namespace ReportGen.Site.Listings;

/// <summary>An edition in the list of editions.</summary>
public sealed record EditionRow
{
    public required string Label { get; init; }

    public required string Href { get; init; }

    /// <summary>Day of publication, or the state of an edition that is not published.</summary>
    public required string Published { get; init; }

    public required string Count { get; init; }

    public required string Mean { get; init; }

    public required ImmutableArray<string> Classes { get; init; }

    internal static EditionRow Of(PageContext page, EditionResult edition) => new()
    {
        Label = Format.EditionLabel(edition.Edition.Year),
        Href = page.To(page.Addresses.Province(edition.Edition.Year)),
        Published = edition.Edition switch
        {
            { State: not EditionState.Published } => StateNotice.LabelOf(edition.Edition.State),
            { PublishedOn: { } day } => Format.Day(day),
            _ => "已发布",
        },
        Count = Format.Count(edition.Summary.Count),
        Mean = edition.Outline is { } outline ? outline.Means is { } means ? Format.Points(means.Mean) : "未公开" : Format.Points(edition.Summary.Mean),
        Classes = [.. edition.Summary.ClassCounts.Select((count, i) => $"{edition.Scheme.Classes.Classes[i].Letter}类{Format.Count(count)}个")],
    };
}
