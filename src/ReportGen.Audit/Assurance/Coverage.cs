using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;

namespace ReportGen.Audit.Assurance;

/// <summary>
/// Which results can be checked, and what was left unchecked. The results of an edition depend on all of its values, and through comparisons and awards on
/// those of the editions before; so they are checked up to the first edition that is not wholly there and sound.
/// </summary>
public static class Coverage
{
    private const int MostNamed = 3;

    /// <summary>The editions whose results can be checked: the first ones of the assessment, in its order.</summary>
    public static ImmutableArray<EditionInput> Of(Dataset dataset, Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(assessment);
        var first = FirstOpen(dataset, assessment);
        return [.. dataset.Editions.TakeWhile(edition => first is null || edition.Edition.Year < first)];
    }

    /// <summary>The findings with a line for each edition of which something was not checked, saying what and why.</summary>
    public static ImmutableArray<Finding> Report(Dataset dataset, Assessment assessment, ImmutableArray<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(assessment);
        if (FirstOpen(dataset, assessment) is not { } first) return [];
        return [.. dataset.Editions.Where(edition => edition.Edition.Year >= first).Select(edition => Line(dataset, assessment, edition, findings))];
    }

    private static int? FirstOpen(Dataset dataset, Assessment assessment) =>
        dataset.Editions.Where(edition => !IsWhole(edition, assessment)).Select(edition => edition.Edition.Year).Concat(dataset.Unread).Cast<int?>().Min();

    private static bool IsWhole(EditionInput edition, Assessment assessment) => edition.IsComplete && assessment.Find(edition.Edition.Year) is not null;

    private static Finding Line(Dataset dataset, Assessment assessment, EditionInput edition, ImmutableArray<Finding> findings)
    {
        var spoilt = findings.Where(finding => finding.Spoils).Select(finding => finding.Place.File).ToHashSet(StringComparer.Ordinal);
        var open = dataset.Editions.Where(other => other.Edition.Year <= edition.Edition.Year && !IsWhole(other, assessment)).ToList();
        var isOwn = open.Contains(edition);
        var causes = isOwn
            ? [.. FilesOf(edition, spoilt).Select(file => file[(edition.Folder.Length + 1)..])]
            : dataset.Unread.Where(year => year < edition.Edition.Year).Select(year => string.Create(CultureInfo.InvariantCulture, $"{year} 年度的数据"))
                .Concat(open.SelectMany(other => FilesOf(other, spoilt))).ToList();
        var named = string.Join("、", causes.Take(MostNamed))
            + (causes.Count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $"等 {causes.Count} 处") : string.Empty);
        var absent = edition.Supplied.Where(table => table.IsLate).Select(table => table.Name).ToList();
        var awards = edition.Scheme.Awards is null ? string.Empty : "、奖励";
        var what = isOwn ? $"的得分、位次、类别{awards}和文字中的数" : $"与上年相比的结果{awards}和文字中的数";
        var also = absent.Count == 0 ? string.Empty : $"“{string.Join("”“", absent)}”的内容和用到它的比率、合计、清单项数也没有核查，";
        return new Finding(
            Catalogue.NotChecked,
            new Place(edition.Folder + "/edition.yaml"),
            string.Create(CultureInfo.InvariantCulture, $"{edition.Edition.Year} 年度{what}没有核查，{also}原因在于 {named}。"),
            "请在改正或补齐后再核查一次。")
        { InDraft = edition.Edition.State == EditionState.Draft };
    }

    /// <summary>The files of an edition that have not come, or in which something is not to be trusted.</summary>
    private static IEnumerable<string> FilesOf(EditionInput edition, HashSet<string> spoilt) =>
        edition.Supplied.SelectMany(FilesOf)
            .Where(file => file.IsAbsent || spoilt.Contains(file.File)).Select(file => file.File)
            .Concat(spoilt.Where(file => file == $"{edition.Folder}/{Amendment.FileName}"))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static IEnumerable<(string File, bool IsAbsent)> FilesOf(SuppliedTable table) => table.Senders.IsEmpty
        ? [(table.Source.File, table.IsAbsent)]
        : [.. table.Parts.Select(part => (part.Source.File, false)), .. table.Late.Select(sender => (sender.Source.File, true))];
}
