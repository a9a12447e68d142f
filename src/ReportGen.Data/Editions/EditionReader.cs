using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Data.Numbers;
using ReportGen.Data.Yaml;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Data.Editions;

/// <summary>Reads what an edition says of itself.</summary>
public static class EditionReader
{
    public const string Root = "editions";
    public const string File = "edition.yaml";

    /// <summary>An edition is published by the end of this many years after its data year.</summary>
    private const int UsualYears = 2;

    /// <summary>The year that a folder of editions is named by.</summary>
    internal static int? YearOf(string name, FindingBag findings)
    {
        if (name.Length == 4 && name.All(char.IsAsciiDigit) && NumberGrammar.TryParse(name, out var year)) return (int)year;
        findings.Add(Catalogue.FileMissing, null, null, $"文件夹“{name}”不是年度，应为四位年份。", "请把文件夹改名为四位年份，或移走。", name);
        return null;
    }

    /// <summary>The edition; null, with findings, where it cannot be read.</summary>
    internal static Edition? Read(DataFile file, int year)
    {
        if (YamlLoader.Load(file) is not { } map) return null;
        var findings = file.Findings;
        var edition = Of(map);
        if (!findings.Stops && edition.Year != year) map.Optional("year").Wrong($"应与文件夹名 {Invariant.Text(year)} 一致");
        var published = map.Optional("published_on");
        if (!findings.Stops && edition.State == EditionState.Published && edition.PublishedOn is null) published.Wrong("已发布的年度应有发布日期");
        if (!findings.Stops && edition.PublishedOn is { } day) CheckDay(day, year, published, findings);
        return findings.Stops ? null : edition;
    }

    internal static Edition Of(YamlMap map)
    {
        var notices = map.Required("notices");
        var edition = new Edition
        {
            Year = map.Required("year").Integer(1949, 2999),
            State = (EditionState)map.Required("state").Choice("draft", "review", "published"),
            PublishedOn = map.Required("published_on").Date(),
            Scheme = new SchemeId(map.Required("scheme").Text()),
            SchemeSha256 = map.Maybe("scheme_sha256")?.Sha256(),
            Disclosure = map.Maybe("disclosure") is { } disclosure ? DisclosureOf(disclosure.Map()) : Disclosure.Full,
            Synthetic = map.Required("synthetic").Flag(),
            Notices = notices.Texts(),
            NoticeLines = notices.Lines(),
        };
        map.Close();
        return edition;
    }

    /// <summary>
    /// What was published before the year was over cannot be; what was published long after it is a slip of the pen or needs a reason. No clock says so.
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

    private static Disclosure DisclosureOf(YamlMap map)
    {
        var disclosure = new Disclosure(
            map.Required("scores").Flag(),
            map.Required("ranks").Flag(),
            map.Required("awards").Flag(),
            map.Required("classes").Texts()
        );
        map.Close();
        return disclosure;
    }
}
