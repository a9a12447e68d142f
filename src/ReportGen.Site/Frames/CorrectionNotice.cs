using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Freezing;
using ReportGen.Site.Corrections;
using ReportGen.Site.Formatting;
using ReportGen.Site.Navigation;

namespace ReportGen.Site.Frames;

/// <summary>What a page says of a correction that concerns it.</summary>
/// <param name="Id">Identifier of the correction.</param>
/// <param name="Text">What was corrected.</param>
/// <param name="Href">Where it stands as a whole.</param>
public sealed record CorrectionNotice(string Id, string Text, string Href)
{
    /// <summary>So many changes of a unit are named in a notice.</summary>
    private const int MostNamed = 6;

    /// <summary>
    /// The notices of a page, the latest first: of an edition, all that change something of it; of units, those that change something of them, in that edition
    /// or, where the page belongs to none, in any.
    /// </summary>
    /// <param name="page">The page.</param>
    /// <param name="units">Codes of the units that it is about; null where it is about all of an edition.</param>
    public static ImmutableArray<CorrectionNotice> Of(PageContext page, IReadOnlySet<string>? units)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (page.Edition is null && units is null) return [];
        ImmutableArray<AssessedEdition> editions = page.Edition is { } own ? [own] : page.Input.Editions;
        var noticed = from edition in editions
                      from correction in edition.Edition.Corrections
                      let changes = ChangesOf(correction, edition, units)
                      where units is null || changes.Count > 0
                      group (edition, changes) by correction into found
                      orderby found.Key.Date descending, found.Key.Id descending
                      select NoticeOf(page, found.Key, [.. found], units);
        return [.. noticed];
    }

    private static List<ChangedFact> ChangesOf(Correction correction, AssessedEdition edition, IReadOnlySet<string>? units) =>
    [
        .. correction.Changes.Where(change => change.Edition == edition.Edition.Year
            && (units is null || change.Key.Unit.Length == 0 || units.Contains(change.Key.Unit))),
    ];

    private static CorrectionNotice NoticeOf(
        PageContext page,
        Correction correction,
        List<(AssessedEdition Edition, List<ChangedFact> Changes)> found,
        IReadOnlySet<string>? units)
    {
        var open = CorrectionWords.Shown([.. found.Where(one => one.Edition is EditionResult).SelectMany(one => one.Changes)]).ToList();
        var results = open.Where(change => FrozenEdition.PartOf(change.Key) == FrozenPart.Results).ToList();
        var named = results.Count > 0 ? results : open;
        var what = named.Count == 0 ? "涉及未公开的内容"
            : units is { Count: 1 } && named.Count <= MostNamed ? string.Join("，", named.Select(CorrectionWords.Change))
            : Counts(page, results, open.Count);
        var year = page.Edition is null ? string.Join('、', found.Select(one => Format.EditionLabel(one.Edition.Edition.Year))) : string.Empty;
        return new CorrectionNotice(
            correction.Id,
            $"{CorrectionWords.Title(correction)}：{year}{what}。",
            page.To(page.Addresses.Corrections) + "#" + CorrectionWords.Anchor(correction));
    }

    private static string Counts(PageContext page, List<ChangedFact> results, int all)
    {
        if (results.Count == 0) return $"{Format.Count(all)}处内容，结果没有变动";
        var units = results.Select(change => change.Key.Unit).Distinct(StringComparer.Ordinal).Count();
        return $"涉及{Format.Count(units)}个{page.Scheme.UnitKind}的{Format.Count(results.Count)}项结果";
    }
}
