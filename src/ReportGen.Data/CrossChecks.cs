using System.Collections.Immutable;
using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Data;

/// <summary>Checks between files of different kinds.</summary>
internal static class CrossChecks
{
    private const string Record = "scheme_sha256";

    /// <summary>The scheme of an edition; a scheme that has findings of its own is not reported again.</summary>
    public static Scheme? Scheme(Edition edition, ImmutableArray<Reading<Scheme>> schemes, FindingBag findings)
    {
        var scheme = Named(edition.Scheme, schemes)?.Value;
        if (scheme is null)
        {
            if (schemes.Any(read => read.Value is null)) return null;
            findings.Add(Catalogue.ConfigValueWrong, null, "scheme", $"评价方案“{edition.Scheme}”不存在，schemes 目录中应有 {edition.Scheme}.yaml。",
                "请改正 scheme，或补上方案文件。", edition.Scheme.Text);
            return null;
        }

        if (scheme.Editions is { } range && !range.Covers(edition.Year))
        {
            findings.Add(
                Catalogue.SchemeDiffers,
                null,
                "scheme",
                $"评价方案“{scheme.Id}”适用于 {Invariant.Text(range.From)} 至 {Invariant.Text(range.To)} 年度，不适用于 {Invariant.Text(edition.Year)} 年度。",
                "请改用适用于本年度的评价方案，或核对方案的 editions。",
                edition.Scheme.Text);
        }

        foreach (var letter in edition.Disclosure.Classes.Where(letter => scheme.Classes.Classes.All(unitClass => unitClass.Letter != letter)))
        {
            findings.Add(Catalogue.ConfigValueWrong, null, "disclosure.classes", $"类别“{letter}”不在评价方案中。", "请改为评价方案中的类别字母。", letter);
        }

        return scheme;
    }

    private static Reading<Scheme>? Named(SchemeId id, ImmutableArray<Reading<Scheme>> schemes) => schemes.FirstOrDefault(read => read.Value?.Id == id);

    /// <summary>Editions that do not record the scheme by which they are published, and others that record another one than they name.</summary>
    public static void Recorded(IEnumerable<(Edition? Edition, FindingBag Bag)> editions, ImmutableArray<Reading<Scheme>> schemes)
    {
        foreach (var (edition, bag) in editions)
        {
            if (edition is null || Named(edition.Scheme, schemes)?.Value?.Sha256 is not { } now) continue;
            if (edition is { State: EditionState.Published, SchemeSha256: null })
            {
                bag.Add(
                    Catalogue.ConfigKeyMissing,
                    null,
                    Record,
                    $"已发布的年度没有记录评价方案的 SHA-256，方案日后被改动就无从得知；评价方案“{edition.Scheme}”现为 {now}。",
                    $"请核对方案无误后补上“{Record}: {now}”。",
                    now);
            }
            else if (edition.State != EditionState.Published && edition.SchemeSha256 is { } recorded && recorded != now)
            {
                bag.Add(
                    Catalogue.SchemeDiffers,
                    null,
                    Record,
                    $"记录的 SHA-256 为 {recorded}，而评价方案“{edition.Scheme}”现为 {now}。",
                    $"请核对 scheme 与方案文件；方案无误的，改为“{Record}: {now}”，或在发布之前删除该行。",
                    recorded);
            }
        }
    }

    /// <summary>Schemes that are no longer what they were when an edition was published by them.</summary>
    public static void Frozen(IEnumerable<Edition> editions, ImmutableArray<Reading<Scheme>> schemes)
    {
        var recorded = editions.Where(edition => edition.State == EditionState.Published && edition.SchemeSha256 is not null);
        foreach (var group in recorded.GroupBy(edition => (edition.Scheme, edition.SchemeSha256)))
        {
            if (Named(group.Key.Scheme, schemes) is not { Value.Sha256: { } now } scheme || now == group.Key.SchemeSha256) continue;
            scheme.Findings.Add(
                Catalogue.SchemeDiffers,
                null,
                null,
                $"评价方案在 {string.Join("、", group.Select(edition => Invariant.Text(edition.Year)).Order(StringComparer.Ordinal))} 年度发布后被改动：发布时的 SHA-256 为 " +
                    $"{group.Key.SchemeSha256}，现为 {now}。",
                "请恢复发布时的方案文件；方案有变化的，另立新方案供以后年度采用。",
                now);
        }
    }
}
