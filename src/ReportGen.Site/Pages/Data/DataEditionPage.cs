using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Reviews;
using ReportGen.Site.Addresses;
using ReportGen.Site.Formatting;
using ReportGen.Site.Frames;
using ReportGen.Site.Navigation;

namespace ReportGen.Site.Pages.Data;

/// <summary>View model of the downloads of an edition.</summary>
public sealed record DataEditionPage
{
    public required Frame Frame { get; init; }

    public required string Title { get; init; }

    public required string Lead { get; init; }

    public required ImmutableArray<ListedDownload> Files { get; init; }

    /// <summary>What is kept beside them.</summary>
    public required ImmutableArray<TextLink> Beside { get; init; }

    /// <summary>What the columns hold.</summary>
    public required string ColumnsHref { get; init; }

    public required TextLink Licence { get; init; }

    public required string Citation { get; init; }

    public static DataEditionPage Make(PageContext page, AssessedEdition edition)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(edition);
        var (settings, year, to) = (page.Input.Settings, edition.Edition.Year, page.Addresses);
        var label = Format.EditionLabel(year);
        var title = label + "数据下载";
        var lead = $"{label}各{edition.Scheme.UnitKind}（共{Format.Count(edition.Register.Length)}个）的公布结果，以及该年度采用的评价方案。"
            + Reviewed(edition.Edition.Review) + Amended(edition);
        return new DataEditionPage
        {
            Frame = FrameMaker.Make(page, new PageHead
            {
                Title = title,
                Description = lead,
                Trail = [DataSteps.All(page), new Choice(label, page.To(page.Address), true)],
                Editions = page.EditionSwitch(other => to.DataOf(other.Edition.Year)),
                JsonLd = JsonLd.Of("Dataset", page, title, lead),
            }),
            Title = title,
            Lead = lead,
            Files = [.. DataEdition.Kinds(page).Zip(DataEdition.Of(page, edition).Files, static (kind, file) => new ListedDownload(kind, file))],
            Beside =
            [
                new TextLink(label + $"{edition.Scheme.Terms.Whole}报告", page.To(to.Province(year))),
                new TextLink("供程序读取的表格（不带BOM）", page.To(to.PackageOf(year))),
                .. edition is EditionResult ? [new TextLink("各报告共用的图形", page.To(to.Charts(year)))] : Array.Empty<TextLink>(),
            ],
            ColumnsHref = page.To(to.Data, "columns"),
            Licence = new TextLink(settings.LicenceName, settings.LicenceUrl),
            Citation = DataPage.CitationOf(page, edition),
        };
    }

    /// <summary>How many values cities were asked about before publication; nothing where there was no review.</summary>
    private static string Reviewed(ReviewTally? review) => review is null ? string.Empty
        : $"公布前征求了各市意见：核对报送数{Format.Count(review.Reviewed)}项，有过异议{Format.Count(review.Disputed)}项，其中采纳{Format.Count(review.Amended)}项。";

    /// <summary>How many values were changed after they were supplied; nothing where none was, or where values are not public.</summary>
    private static string Amended(AssessedEdition edition)
    {
        if (edition is not EditionResult result) return string.Empty;
        var amended = result.Units.SelectMany(unit => unit.Scores).SelectMany(score => score.Amendments).Distinct().Count();
        return amended == 0 ? string.Empty : $"{Format.Count(amended)}个报送数经复核审定修改，修改前后的数见指标得分表的“审定修改”列。";
    }
}

/// <summary>A file of an edition with what it holds.</summary>
public sealed record ListedDownload(DataKind Kind, DownloadLink File);
