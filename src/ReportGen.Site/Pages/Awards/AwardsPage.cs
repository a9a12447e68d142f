using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Awards;
using ReportGen.Site.AwardTables;
using ReportGen.Site.Derivations;
using ReportGen.Site.Formatting;
using ReportGen.Site.Frames;
using ReportGen.Site.Listings;
using ReportGen.Site.Navigation;

namespace ReportGen.Site.Pages.Awards;

/// <summary>View model of the award ledger.</summary>
public sealed record AwardsPage
{
    public required Frame Frame { get; init; }

    public required string Title { get; init; }

    public required string UnitKind { get; init; }

    public required string Lead { get; init; }

    public required bool HasAwards { get; init; }

    public required ImmutableArray<Fact> Facts { get; init; }

    public required string Source { get; init; }

    public required ImmutableArray<AwardedUnit> Rows { get; init; }

    public required string Caption { get; init; }

    public required AwardSumRow Total { get; init; }

    public required bool HasGainsNote { get; init; }

    /// <summary>Which gains of places are awarded as such, and why the others are not; empty where no place was gained.</summary>
    public required string GainsNote { get; init; }

    public required AwardSums ByRule { get; init; }

    public required AwardSums ByClass { get; init; }

    public required AwardSums ByCity { get; init; }

    public required string ExcludedLead { get; init; }

    public required bool HasExcluded { get; init; }

    public required ImmutableArray<UnpaidRise> Excluded { get; init; }

    public required ImmutableArray<PolicyRule> Rules { get; init; }

    public required ImmutableArray<PolicyReading> Readings { get; init; }

    public required DownloadLink Csv { get; init; }

    public required DownloadLink Xlsx { get; init; }

    public required TextLink Leaps { get; init; }

    public required TextLink Methodology { get; init; }

    public static AwardsPage Make(PageContext page, EditionResult edition)
    {
        var (year, scheme, ledger, policy) = (edition.Edition.Year, edition.Scheme, edition.Awards, edition.Scheme.Awards!);
        var title = Format.EditionLabel(year) + $"{scheme.Terms.Leaps}奖励";
        var lead = AwardTexts.Lead(edition, listsUnits: true);
        var gains = GainAwards.Note(edition);
        var byRule = AwardSums.ByRule(edition, ledger.Entries);
        return new AwardsPage
        {
            Frame = FrameMaker.Make(page, new PageHead
            {
                Title = title,
                Description = lead,
                Trail = [Neighbours.ProvinceStep(page, edition), new Choice("奖励", page.To(page.Address), true)],
                Editions = page.EditionSwitch(other => Neighbours.AwardsOrProvince(page, other)),
                JsonLd = JsonLd.Of("Dataset", page, title, lead),
            }),
            Title = title,
            UnitKind = scheme.UnitKind,
            Lead = lead,
            HasAwards = !ledger.Entries.IsEmpty,
            Facts = AwardTexts.Facts(edition),
            Source = scheme.Source + scheme.Terms.AwardClause,
            Rows = AwardedUnit.Of(page, edition, ledger.Entries),
            Caption = AwardTexts.Caption(scheme),
            HasGainsNote = gains.Length > 0,
            GainsNote = gains,
            Leaps = new TextLink($"{scheme.Terms.Leap}情况", page.To(page.Addresses.Leaps(year))),
            Total = byRule.Total,
            ByRule = byRule,
            ByClass = AwardSums.ByClass(edition, ledger.Entries),
            ByCity = AwardSums.ByCity(page, edition, ledger.Entries),
            ExcludedLead = AwardTexts.Excluded(edition),
            HasExcluded = !ledger.Excluded.IsEmpty,
            Excluded = [.. ledger.Excluded.Select(rise => UnpaidRise.Of(page, edition, rise))],
            Rules = AwardPolicyWords.Rules(scheme, policy),
            Readings = AwardPolicyWords.Readings(policy),
            Csv = page.Download("下载本表（CSV）", page.Addresses.AwardsCsv(year)),
            Xlsx = page.Download("下载全部结果（XLSX）", page.Addresses.ResultsXlsx(year)),
            Methodology = new TextLink("评价方法", page.To(page.Addresses.Methodology(year))),
        };
    }
}

/// <summary>A rise for which nothing is paid.</summary>
/// <param name="Name">The unit.</param>
/// <param name="Href">Its report.</param>
/// <param name="City">Its city-level group.</param>
/// <param name="Rule">The rule that would have paid.</param>
/// <param name="Rise">The rise.</param>
/// <param name="Held">When the class had been reached before.</param>
/// <param name="Paid">What the unit is paid for other reasons.</param>
public sealed record UnpaidRise(string Name, string Href, string City, string Rule, string Rise, string Held, string Paid)
{
    internal static UnpaidRise Of(PageContext page, EditionResult edition, ExcludedAward excluded) => new(
        page.NameOf(excluded.Unit.Unit),
        page.To(page.Addresses.County(edition.Edition.Year, excluded.Unit.Unit)),
        excluded.Unit.Unit.City.Name,
        AwardWords.Rule(excluded),
        AwardWords.Rise(excluded),
        AwardWords.Held(excluded),
        AwardWords.Amount(edition.Awards.PaidTo(excluded.Unit.Unit.Id)));
}
