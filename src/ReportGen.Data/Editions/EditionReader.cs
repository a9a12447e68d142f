using ReportGen.Core.Editions;
using ReportGen.Core.Schemes;
using ReportGen.Data.Files;
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
        var (stated, notices) = (map.Required("year"), map.Required("notices"));
        var edition = new Edition
        {
            Year = stated.Integer(1949, 2999),
            State = (EditionState)map.Required("state").Choice("draft", "review", "published"),
            PublishedOn = map.Required("published_on").Date(),
            Scheme = new SchemeId(map.Required("scheme").Text()),
            SchemeSha256 = map.Has("scheme_sha256") ? Hash(map.Optional("scheme_sha256")) : null,
            Disclosure = Disclosure(map.Required("disclosure").Map()),
            Synthetic = map.Required("synthetic").Flag(),
            Notices = notices.Texts(),
        };
        if (!findings.Stops) edition = edition with { NoticeLines = [.. notices.Items().ConvertAll(item => item.Line)] };
        map.Close();
        if (!findings.Stops && edition.Year != year) stated.Wrong($"应与文件夹名 {Invariant.Text(year)} 一致");
        if (!findings.Stops && edition.State == EditionState.Published && edition.PublishedOn is null) map.Optional("published_on").Wrong("已发布的年度应有发布日期");
        if (!findings.Stops && edition.PublishedOn is { } day && day.Year < year) map.Optional("published_on").Wrong($"发布日期不应早于数据年度 {Invariant.Text(year)}");
        return findings.Stops ? null : edition;
    }

    private static string Hash(YamlField field)
    {
        var text = field.Text();
        if (text.Length > 0 && (text.Length != 64 || !text.All(char.IsAsciiHexDigitLower))) field.Wrong("应为六十四位小写十六进制数");
        return text;
    }

    private static Disclosure Disclosure(YamlMap map)
    {
        var disclosure = new Disclosure(map.Required("scores").Flag(), map.Required("ranks").Flag(), map.Required("awards").Flag(), map.Required("classes").Texts());
        map.Close();
        return disclosure;
    }
}
