using ReportGen.Evaluation.Assessments;
using ReportGen.Site.Addresses;
using ReportGen.Site.Formatting;
using ReportGen.Site.Navigation;

namespace ReportGen.Site.Pages.Folders;

/// <summary>The folders of files that pages and programs fetch.</summary>
internal static class FolderTexts
{
    /// <summary>Styles, scripts and pictures of the site.</summary>
    public static FolderText Assets(PageContext page) => new()
    {
        Title = "页面文件",
        Lead = "本站页面所用的样式、脚本和图标。文件名中的一段由内容计算得出，内容变动时文件名随之变动。",
        Above = [Data(page)],
        Step = "页面文件",
        Files =
        [
            .. page.Input.Templates.Assets.Files.Select(file => file.Key).Order(StringComparer.Ordinal)
                .Select(name => FolderFile.Of(page, page.Addresses.Asset(name), name)),
        ],
        In = _ => page.Address,
    };

    /// <summary>The pictures that county reports of an edition share.</summary>
    public static FolderText Charts(PageContext page, EditionResult edition)
    {
        var year = edition.Edition.Year;
        return new FolderText
        {
            Title = "共用图形",
            Lead = "各报告的图形中对所有报告都相同的部分，由各报告的页面引用；各图的数值见报告中的表格。",
            Above = [Neighbours.ProvinceStep(page, edition)],
            Step = "共用图形",
            Files = [.. SharedPictures.Names(edition.Scheme).Select(name => FolderFile.Of(page, page.Addresses.Background(year, name), TextOf(edition, name)))],
            In = other => other is EditionResult ? page.Addresses.Charts(other.Edition.Year) : page.Addresses.Province(other.Edition.Year),
        };
    }

    /// <summary>The tables for programs, of all editions together, and the folders of each.</summary>
    public static FolderText Package(PageContext page) => new()
    {
        Title = "供程序读取的表格",
        Lead = "与数据下载页的CSV文件内容相同，不带BOM；清单和各列的说明见datapackage.json。",
        Above = [Data(page)],
        Step = "供程序读取的表格",
        Files =
        [
            .. page.Downloads.OfAll.Where(file => file.Plain is not null).Select(file => FolderFile.Of(page, file.Plain!.Value, file.Title)),
            .. page.Input.Editions.Reverse().Select(edition =>
                FolderFile.Of(page, page.Addresses.PackageOf(edition.Edition.Year), Format.EditionLabel(edition.Edition.Year) + "的表格")),
        ],
        In = _ => page.Address,
    };

    /// <summary>The tables of an edition for programs.</summary>
    public static FolderText Package(PageContext page, AssessedEdition edition) => new()
    {
        Title = "供程序读取的表格",
        Lead = $"与{Format.EditionLabel(edition.Edition.Year)}数据下载页的CSV文件内容相同，不带BOM。",
        Above = [Data(page), new Choice("供程序读取的表格", page.To(page.Addresses.Package), false)],
        Step = Format.EditionLabel(edition.Edition.Year),
        Files =
        [
            .. page.Downloads.OfEditions
                .Where(file => file.Plain is not null && file.Editions.Contains(edition))
                .Select(file => FolderFile.Of(page, file.Plain!.Value, file.Title)),
        ],
        In = other => page.Addresses.PackageOf(other.Edition.Year),
    };

    private static Choice Data(PageContext page) => new("数据下载", page.To(page.Addresses.Data), false);

    private static string TextOf(EditionResult edition, string name) => name switch
    {
        SharedPictures.Spine => "各项指标得分率的分布",
        SharedPictures.Totals => "历年综合得分的类别区间",
        _ => "各项一级指标的平均得分率：" + edition.Scheme.Classes.Classes
            .Where((_, position) => name == SharedPictures.Radar(position)).Single().Letter + "类与" + edition.Scheme.Terms.Whole,
    };
}
