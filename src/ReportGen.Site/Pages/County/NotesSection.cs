using ReportGen.Evaluation.Editions;
using ReportGen.Site.Facts;
using ReportGen.Site.Formatting;
using ReportGen.Site.Narratives;

namespace ReportGen.Site.Pages.County;

/// <summary>What the report rests on, what may be downloaded, and how to cite it.</summary>
public sealed record NotesSection
{
    public required string Scheme { get; init; }

    public required string SchemeHref { get; init; }

    /// <summary>Decimals of a score, in words.</summary>
    public required string Decimals { get; init; }

    public required string Publication { get; init; }

    public required string Citation { get; init; }

    public required string RegionHref { get; init; }

    public required string RegionCode { get; init; }

    public required string Licence { get; init; }

    public required string LicenceHref { get; init; }

    public required string DataHref { get; init; }

    public required string DataLabel { get; init; }

    public static NotesSection Of(CountySubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var (page, edition) = (subject.Page, subject.Edition.Edition);
        var (addresses, settings) = (page.Addresses, page.Input.Settings);
        return new NotesSection
        {
            Scheme = subject.Edition.Scheme.Name,
            SchemeHref = page.To(addresses.Methodology(subject.Year)),
            Decimals = ChineseNumber.Of(subject.Edition.Scheme.Decimals),
            Publication = edition is { State: EditionState.Published, PublishedOn: { } day }
                ? $"{settings.Publisher}，{Format.Day(day)}"
                : $"{settings.Publisher}，尚未正式发布",
            Citation = CitationOf(subject),
            RegionHref = page.To(addresses.Region(subject.Unit)),
            RegionCode = subject.Unit.Code.ToString(),
            Licence = settings.LicenceName,
            LicenceHref = settings.LicenceUrl,
            DataHref = page.ToData(subject.Year),
            DataLabel = $"{Format.EditionLabel(subject.Year)}数据文件（CSV、XLSX、JSON）",
        };
    }

    private static string CitationOf(CountySubject subject)
    {
        var settings = subject.Page.Input.Settings;
        var edition = subject.Edition.Edition;
        var day = edition.PublishedOn is { } published && edition.State == EditionState.Published ? Format.Day(published) : "未正式发布";
        var sample = edition.Synthetic ? "（示例数据，非官方发布）" : string.Empty;
        return $"{settings.Publisher}：《{subject.Page.FullNameOf(subject.Unit)}" +
            $"{Format.EditionLabel(subject.Year)}{subject.Terms.Subject}监测评价报告》{sample}，{day}，" +
            $"{subject.Page.Absolute(subject.Page.Address)}";
    }
}
