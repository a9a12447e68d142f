using ReportGen.Core.Editions;
using ReportGen.Core.Findings;
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
    public const string File = "edition.yaml";

    /// <summary>An edition is published by the end of this many years after its data year.</summary>
    private const int UsualYears = 2;

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
            Disclosure = map.Has("disclosure") ? Disclosure(map.Optional("disclosure").Map()) : Core.Editions.Disclosure.Full,
            Synthetic = map.Required("synthetic").Flag(),
            Notices = notices.Texts(),
        };
        if (!findings.Stops) edition = edition with { NoticeLines = [.. notices.Items().ConvertAll(item => item.Line)] };
        map.Close();
        if (!findings.Stops && edition.Year != year) stated.Wrong($"应与文件夹名 {Invariant.Text(year)} 一致");
        if (!findings.Stops && edition.State == EditionState.Published && edition.PublishedOn is null) map.Optional("published_on").Wrong("已发布的年度应有发布日期");
        if (!findings.Stops && edition.PublishedOn is { } day) CheckDay(day, year, map.Optional("published_on"), findings);
        return findings.Stops ? null : edition;
    }

    /// <summary>
    /// What was published before the year was over cannot be; what was published long after it is a slip of the pen or wants a reason. No clock says so.
    /// </summary>
    private static void CheckDay(DateOnly day, int year, YamlField field, FindingBag findings)
    {
        if (day.Year <= year) field.Wrong($"发布日期应在数据年度 {Invariant.Text(year)} 结束之后");
        if (day.Year <= year + UsualYears) return;
        findings.Add(
            Catalogue.PublishedLate,
            field.Line,
            field.Path,
            $"发布日期为“{((YamlScalar)field.Node!).Text}”，距数据年度 {Invariant.Text(year)} 已超过 {Invariant.Text(UsualYears)} 年。",
            "请核对发布日期，确实如此的在 explanations.csv 中说明。",
            ((YamlScalar)field.Node).Text);
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
