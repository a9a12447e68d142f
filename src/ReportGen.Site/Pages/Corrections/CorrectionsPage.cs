using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Freezing;
using ReportGen.Evaluation.Regions;
using ReportGen.Site.Corrections;
using ReportGen.Site.Formatting;
using ReportGen.Site.Frames;
using ReportGen.Site.Navigation;

namespace ReportGen.Site.Pages.Corrections;

/// <summary>View model of the page of all corrections.</summary>
public sealed record CorrectionsPage
{
    public required Frame Frame { get; init; }

    public required string Title { get; init; }

    public required string Lead { get; init; }

    public required string FeedHref { get; init; }

    public required ImmutableArray<CorrectionEntry> Entries { get; init; }

    public static CorrectionsPage Make(PageContext page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var corrections = CorrectionList.Of(page.Input.Editions);
        const string title = "更正记录";
        var lead = corrections.IsEmpty
            ? "已发布的结果至今没有更正。"
            : $"已发布的结果共更正{Format.Count(corrections.Length)}次，按日期由近及远列出，更正前的数值予以保留。";
        return new CorrectionsPage
        {
            Frame = FrameMaker.Make(page, new PageHead
            {
                Title = title,
                Description = lead,
                Trail = [new Choice(title, page.To(page.Address), true)],
                JsonLd = JsonLd.Of("WebPage", page, title, lead),
            }),
            Title = title,
            Lead = lead,
            FeedHref = page.To(page.Addresses.Feed),
            Entries = [.. corrections.Select(correction => CorrectionEntry.Of(page, correction))],
        };
    }
}

/// <summary>A correction as a whole.</summary>
/// <param name="Anchor">Its anchor.</param>
/// <param name="Title">Day, grade, identifier.</param>
/// <param name="Editions">The editions of which something changes.</param>
/// <param name="Cause">What went wrong.</param>
/// <param name="DecidedBy">Who decided.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Approver">Who approved it.</param>
/// <param name="HasHidden">True where something that it changes is not public.</param>
/// <param name="Rows">What it changes.</param>
public sealed record CorrectionEntry(
    string Anchor,
    string Title,
    string Editions,
    string Cause,
    string DecidedBy,
    string Author,
    string Approver,
    bool HasHidden,
    ImmutableArray<CorrectionRow> Rows)
{
    public bool HasRows => !Rows.IsEmpty;

    public static CorrectionEntry Of(PageContext page, Correction correction)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(correction);
        var open = page.Input.Editions.OfType<EditionResult>().ToDictionary(edition => edition.Edition.Year);
        var shown = correction.Changes.Where(change => open.ContainsKey(change.Edition)).ToList();
        var units = open.ToDictionary(
            edition => edition.Key,
            edition => edition.Value.Register.ToDictionary(unit => unit.Code.ToString(), StringComparer.Ordinal));
        return new CorrectionEntry(
            CorrectionWords.Anchor(correction),
            $"{CorrectionWords.Title(correction)}（{correction.Id}）",
            string.Join('、', correction.Editions.Select(Format.EditionLabel)),
            correction.Cause,
            correction.DecidedBy,
            correction.Author,
            correction.Approver,
            correction.Hidden > 0 || shown.Count < correction.Changes.Length,
            [.. InputsFirst(shown).Select(change => Row(page, open[change.Edition], units[change.Edition].GetValueOrDefault(change.Key.Unit), change))]);
    }

    private static IEnumerable<ChangedFact> InputsFirst(List<ChangedFact> changes) =>
        CorrectionWords.Shown(changes).OrderBy(change => FrozenEdition.PartOf(change.Key) == FrozenPart.Results);

    private static CorrectionRow Row(PageContext page, EditionResult edition, Unit? unit, ChangedFact change) => new(
        Format.EditionLabel(change.Edition),
        unit is not null,
        unit is null ? edition.Scheme.Terms.Whole : page.FullNameOf(unit),
        page.To(unit is null ? page.Addresses.Province(change.Edition) : page.Addresses.County(change.Edition, unit)),
        CorrectionWords.Item(change.Key),
        CorrectionWords.Value(change.Key, change.Old),
        CorrectionWords.Value(change.Key, change.New));
}

/// <summary>A value that was corrected.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="HasUnit">True where it is a unit's.</param>
/// <param name="Unit">Whose it is.</param>
/// <param name="Href">The report that shows it.</param>
/// <param name="Item">What it is.</param>
/// <param name="Old">Before.</param>
/// <param name="New">After.</param>
public sealed record CorrectionRow(string Edition, bool HasUnit, string Unit, string Href, string Item, string Old, string New);
