using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Site.Addresses;
using ReportGen.Site.Downloads;
using ReportGen.Site.Formatting;
using ReportGen.Site.Frames;
using ReportGen.Site.Navigation;

namespace ReportGen.Site.Pages.Data;

/// <summary>View model of the page of downloads.</summary>
public sealed record DataPage
{
    public required Frame Frame { get; init; }

    public required string Title { get; init; }

    public required string Lead { get; init; }

    public required ImmutableArray<DataEdition> Editions { get; init; }

    public required ImmutableArray<DataKind> Kinds { get; init; }

    public required ImmutableArray<CommonFile> Common { get; init; }

    public required ImmutableArray<ColumnTable> Tables { get; init; }

    /// <summary>Decimals of a score, in words.</summary>
    public required string Decimals { get; init; }

    public required TextLink Licence { get; init; }

    public required string Citation { get; init; }

    public required string Publisher { get; init; }

    public static DataPage Make(PageContext page)
    {
        var settings = page.Input.Settings;
        var years = page.Input.Editions.Select(edition => edition.Edition.Year).ToList();
        var lead =
            $"本站公布的全部结果均可下载，供查询、核对和再利用，包括{(years.Count == 1 ? string.Empty : Format.EditionLabel(years[0]) + "至")}{Format.EditionLabel(years[^1])}各" +
                $"{page.Scheme.UnitKind}的综合得分、位次、分类{(page.Addresses.HasAwards ? "、奖励" : string.Empty)}和各项指标得分。";
        return new DataPage
        {
            Frame = FrameMaker.Make(page, new PageHead
            {
                Title = "数据下载",
                Description = lead,
                Trail = [DataSteps.All(page)],
                JsonLd = JsonLd.Of("DataCatalog", page, settings.Title + "数据", lead),
            }),
            Title = "数据下载",
            Lead = lead,
            Editions = [.. page.Input.Editions.Reverse().Select(edition => DataEdition.Of(page, edition))],
            Kinds = DataEdition.Kinds(page),
            Common =
            [
                .. page.Downloads.OfAll.Select(file => CommonFile.OfAll(page, file)),
                new CommonFile("index.json", page.To(page.Addresses.IndexJson), "index.json", "JSON", "全部年度的状态、数量，以及各文件的大小和SHA-256校验值"),
                new CommonFile(
                    "datapackage.json",
                    page.To(page.Addresses.DataPackage),
                    "datapackage.json",
                    "JSON",
                    "数据包说明（Frictionless Data Package），含各列的含义、单位、许可和引用方式；其中的表格不带BOM，供程序读取"),
                CommonFile.Folder("package/", page.To(page.Addresses.Package), "供程序读取的表格，与上列CSV文件内容相同，不带BOM"),
                CommonFile.Folder("assets/", page.To(page.Addresses.Assets), "本站页面的样式、脚本和图标"),
            ],
            Tables = ColumnTable.All(page),
            Decimals = ChineseNumber.Of(page.Scheme.Decimals),
            Licence = new TextLink(settings.LicenceName, settings.LicenceUrl),
            Citation = CitationOf(page, page.Input.Newest),
            Publisher = settings.Publisher,
        };
    }

    /// <summary>Who cites what is not published has to say so.</summary>
    internal static string CitationOf(PageContext page, AssessedEdition of)
    {
        var settings = page.Input.Settings;
        var state = StateNotice.LabelOf(of.Edition.State);
        var edition = Format.EditionLabel(of.Edition.Year) + (state.Length == 0 ? string.Empty : $"，{state}，请勿引用");
        return $"{settings.Publisher}. {settings.Title}（{edition}）[DB/OL]. {page.Absolute(page.Address)}";
    }
}

/// <summary>A file that belongs to no edition.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Href">Where it is.</param>
/// <param name="KeptAs">The name under which it is kept.</param>
/// <param name="Type">Its format.</param>
/// <param name="Text">What it holds.</param>
/// <param name="IsFile">False for a folder, which is opened and not kept.</param>
public sealed record CommonFile(string Name, string Href, string KeptAs, string Type, string Text, bool IsFile = true)
{
    internal static CommonFile Folder(string name, string href, string text) => new(name, href, string.Empty, "目录", text, false);

    internal static CommonFile OfAll(PageContext page, DownloadFile file) =>
        new(file.Address.Path["data/".Length..], page.To(file.Address), file.KeptAs, "CSV", $"{file.Title}，各年度合为一表，第一列为年度");
}

/// <summary>What the file of each edition holds.</summary>
/// <param name="Title">What it is, with its format.</param>
/// <param name="Name">Its name.</param>
/// <param name="Text">What it holds.</param>
public sealed record DataKind(string Title, string Name, string Text);

/// <summary>The files of an edition.</summary>
/// <param name="Id">Anchor.</param>
/// <param name="Report">The edition's report.</param>
/// <param name="Page">The page of its files.</param>
/// <param name="Count">Number of units.</param>
/// <param name="Files">Links in the order of the kinds.</param>
public sealed record DataEdition(string Id, TextLink Report, TextLink Page, string Count, ImmutableArray<DownloadLink> Files)
{
    internal static ImmutableArray<DataKind> Kinds(PageContext page)
    {
        var (kind, hasAwards) = (page.Scheme.UnitKind, page.Addresses.HasAwards);
        return
        [
            new("综合结果（CSV）", "results.csv", $"各{kind}的综合得分、分类、位次和与上年度的比较"),
            new("指标得分（CSV）", "scores.csv", $"各{kind}每项指标的数值、得分、位次和数据出处"),
            .. hasAwards ? [new("奖励（CSV）", "awards.csv", $"获得{page.Terms.Leap}奖励的{kind}、奖励条件、金额和口径")] : Array.Empty<DataKind>(),
            new("工作簿（XLSX）", "results.xlsx", "上述各表合为一个工作簿，表头为中文，另附各列说明，可用电子表格软件直接打开"),
            new("评价方案（JSON）", "scheme.json", $"该年度采用的指标、权重、计分折点{(hasAwards ? "、分类标准和奖励政策" : "和分类标准")}"),
        ];
    }

    internal static DataEdition Of(PageContext page, AssessedEdition edition)
    {
        var year = edition.Edition.Year;
        var to = page.Addresses;
        Address[] files =
        [
            to.ResultsCsv(year), to.ScoresCsv(year), .. to.HasAwards ? [to.AwardsCsv(year)] : Array.Empty<Address>(), to.ResultsXlsx(year), to.SchemeJson(year),
        ];
        var kinds = Kinds(page);
        return new DataEdition(
            AddressBook.DataAnchor(year),
            new TextLink(Format.EditionLabel(year), page.To(page.Addresses.Province(year))),
            new TextLink("说明", page.To(page.Addresses.DataOf(year))),
            Format.Count(edition.Register.Length),
            [.. files.Select((file, i) => page.Download(kinds[i].Name, file))]);
    }
}
