using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Editions;
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

    internal static EditionRow Of(PageContext page, AssessedEdition edition) => new()
    {
        Label = Format.EditionLabel(edition.Edition.Year),
        Href = page.To(page.Addresses.Province(edition.Edition.Year)),
        Published = edition.Edition switch
        {
            { State: not EditionState.Published } => StateNotice.LabelOf(edition.Edition.State),
            { PublishedOn: { } day } => Format.Day(day),
            _ => "已发布",
        },
        Count = Format.Count(edition.Register.Length),
        Mean = edition.MeanTotal is { } mean ? Format.Points(mean) : "未公开",
        Classes = [.. edition.ClassCounts.Select((count, i) => $"{edition.Scheme.Classes.Classes[i].Letter}类{Format.Count(count)}个")],
    };
}
