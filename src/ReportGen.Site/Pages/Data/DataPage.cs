using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Core.Assessments;
using ReportGen.Site.Pages.Parts;

namespace ReportGen.Site.Pages.Data;

/// <summary>View model of the page of downloads.</summary>
public sealed record DataPage
{
    public required Frame Frame { get; init; }

    public required string Title { get; init; }

    public required string Lead { get; init; }

    public required ImmutableArray<DataEdition> Editions { get; init; }

    public required ImmutableArray<DataFile> Common { get; init; }

    public required ImmutableArray<ColumnTable> Tables { get; init; }

    public required Link Licence { get; init; }

    public required string Citation { get; init; }

    public required string Publisher { get; init; }

    internal static DataPage Make(PageContext page)
    {
        var settings = page.Input.Publication.Settings;
        var years = page.Input.Editions.Select(edition => edition.Edition.Year).ToList();
        var lead = $"本站公布的全部结果均可下载，供查询、核对和再利用，包括{string.Join('、', years.Select(Format.EditionLabel))}的综合得分、位次、分类和各项指标得分。";
        return new DataPage
        {
            Frame = FrameMaker.Make(page, new PageHead
            {
                Title = "数据下载",
                Description = lead,
                Trail = [new Choice("数据下载", page.To(page.Address), true)],
                JsonLd = JsonLd.Of("DataCatalog", page, settings.Title + "数据", lead),
            }),
            Title = "数据下载",
            Lead = lead,
            Editions = [.. page.Input.Editions.Reverse().Select(edition => DataEdition.Of(page, edition))],
            Common =
            [
                new DataFile("index.json", page.To(page.Addresses.IndexJson), "JSON", "全部年度的状态、数量，以及各文件的大小和SHA-256校验值"),
                new DataFile("datapackage.json", page.To(page.Addresses.DataPackage), "JSON", "数据包说明（Frictionless Data Package），含各列的含义、单位、许可和引用方式"),
            ],
            Tables = DataColumns.Tables,
            Licence = new Link(settings.LicenceName, settings.LicenceUrl),
            Citation = $"{settings.Publisher}. {settings.Title}（{Format.EditionLabel(page.Input.Newest.Edition.Year)}）[DB/OL]. {page.Absolute(page.Address)}",
            Publisher = settings.Publisher,
        };
    }
}

/// <summary>A file to download.</summary>
public sealed record DataFile(string Name, string Href, string Type, string Text);

/// <summary>The files of an edition.</summary>
public sealed record DataEdition(string Id, string Label, Link Report, ImmutableArray<DataFile> Files)
{
    internal static DataEdition Of(PageContext page, EditionResult edition)
    {
        var year = edition.Edition.Year;
        var label = Format.EditionLabel(year);
        var count = Format.Count(edition.Summary.Count) + "个" + edition.Scheme.UnitKind;
        return new DataEdition(year.ToString(CultureInfo.InvariantCulture), label, new Link(label + "全省报告", page.To(page.Addresses.Province(year))),
        [
            new DataFile("results.csv", page.To(page.Addresses.ResultsCsv(year)), "CSV", $"{count}的综合得分、分类、位次和与上年度的比较"),
            new DataFile("scores.csv", page.To(page.Addresses.ScoresCsv(year)), "CSV", $"{count}{Format.Count(edition.Scheme.Indicators.Length)}项指标的数值、得分、位次和数据出处"),
            new DataFile("results.xlsx", page.To(page.Addresses.ResultsXlsx(year)), "XLSX", "上述各表合为一个工作簿，可用电子表格软件直接打开"),
            new DataFile("scheme.json", page.To(page.Addresses.SchemeJson(year)), "JSON", "本年度采用的指标、权重、计分折点、分类标准和奖励政策"),
        ]);
    }
}
