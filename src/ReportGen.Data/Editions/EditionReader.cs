using ReportGen.Core.Editions;
using ReportGen.Core.Schemes;
using ReportGen.Data.Findings;
using ReportGen.Data.Tables;
using ReportGen.Data.Yaml;

namespace ReportGen.Data.Editions;

/// <summary>Reads what an edition says of itself.</summary>
internal static class EditionReader
{
    public const string Root = "editions";

    /// <summary>The edition; null, with findings, where it cannot be read.</summary>
    public static Edition? Read(Folder folder, int year, FindingBag findings)
    {
        if (YamlLoader.Load(folder, findings) is not { } map) return null;
        var stated = map.Required("year");
        var edition = new Edition
        {
            Year = stated.Integer(1949, 2999),
            State = (EditionState)map.Required("state").Choice("draft", "review", "published"),
            PublishedOn = map.Required("published_on").Date(),
            Scheme = new SchemeId(map.Required("scheme").Text()),
            Disclosure = Disclosure(map.Required("disclosure").Map()),
            Synthetic = map.Required("synthetic").Flag(),
            Notices = map.Required("notices").Texts(),
        };
        map.Close();
        if (!findings.Stops && edition.Year != year) stated.Wrong($"应与文件夹名 {Invariant.Text(year)} 一致");
        if (!findings.Stops && edition.State == EditionState.Published && edition.PublishedOn is null) map.Optional("published_on").Wrong("已发布的年度应有发布日期");
        if (!findings.Stops && edition.PublishedOn is { } day && day.Year < year) map.Optional("published_on").Wrong($"发布日期不应早于数据年度 {Invariant.Text(year)}");
        return findings.Stops ? null : edition;
    }

    private static Disclosure Disclosure(YamlMap map)
    {
        var disclosure = new Disclosure(map.Required("scores").Flag(), map.Required("ranks").Flag(), map.Required("awards").Flag(), map.Required("classes").Texts());
        map.Close();
        return disclosure;
    }
}
