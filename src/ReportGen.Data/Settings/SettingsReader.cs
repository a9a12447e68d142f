using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Content;
using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Data.Yaml;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Data.Settings;

/// <summary>Reads the settings of the site.</summary>
internal static partial class SettingsReader
{
    public const string File = "site.yaml";

    /// <summary>The settings; null, with findings, where they cannot be used.</summary>
    /// <param name="file">The file.</param>
    /// <param name="schemes">The schemes whose tables may come in parts; null where one of them could not be read.</param>
    public static ProgrammeSettings? Read(DataFile file, IReadOnlyCollection<Scheme>? schemes)
    {
        if (YamlLoader.Load(file) is not { } map) return null;
        var settings = Of(map, schemes);
        return file.Findings.Stops ? null : settings;
    }

    internal static ProgrammeSettings Of(YamlMap map, IReadOnlyCollection<Scheme>? schemes = null)
    {
        var settings = new SiteSettings
        {
            Title = map.Required("title").Text(),
            ShortTitle = map.Maybe("short_title") is { } shorter ? shorter.Text() : null,
            Province = map.Required("province").Text(),
            ProvinceCode = map.Required("province_code").Text(Code(), "应为六位行政区划代码"),
            Publisher = map.Required("publisher").Text(),
            BaseUrl = map.Required("base_url").Text(WebFolder(), "应为以 https:// 或 http:// 开头、以 / 结尾的网址", IsAddress),
            ReportErrors = map.Required("report_errors").Text(MailOrWeb(), "应为 mailto: 或 https:// 开头的地址", IsAddress),
            LicenceName = map.Required("licence_name").Text(),
            LicenceUrl = map.Required("licence_url").Text(Web(), "应为以 https:// 或 http:// 开头的网址", IsAddress),
            PortalTags = Tags(map.Required("portal_tags")),
            Footer = Tags(map.Required("footer")),
            Collection = map.Maybe("collection") is { } collection ? CollectionReader.Of(collection.Map(), schemes) : CollectionPlan.None,
        };
        var terms = Terms(map.Required("terms").Map());
        map.Close();
        return new ProgrammeSettings(settings, terms);
    }

    private static ProgrammeTerms Terms(YamlMap map)
    {
        var terms = new ProgrammeTerms
        {
            Whole = map.Required("whole").Text(),
            Area = map.Required("area").Text(),
            Ability = map.Required("ability").Text(),
            Theme = map.Required("theme").Text(),
            Leap = map.Required("leap").Text(),
            ProvinceRun = map.Required("province_run").Text(),
            Items = map.Maybe("items")?.Text() ?? string.Empty,
            Assessed = map.Maybe("assessed")?.Text() ?? string.Empty,
            AwardClause = map.Maybe("award_clause")?.Text() ?? string.Empty,
        };
        map.Close();
        return terms;
    }

    private static bool IsAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out _);

    [GeneratedRegex("^[1-9][0-9]{5}$", RegexOptions.None, 1000)]
    private static partial Regex Code();

    [GeneratedRegex("^https?://.*/$", RegexOptions.None, 1000)]
    private static partial Regex WebFolder();

    [GeneratedRegex("^(mailto:|https?://).*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MailOrWeb();

    [GeneratedRegex("^https?://.*$", RegexOptions.None, 1000)]
    private static partial Regex Web();

    private static ImmutableArray<MetaTag> Tags(YamlField field)
    {
        var tags = ImmutableArray.CreateBuilder<MetaTag>();
        foreach (var item in field.Items())
        {
            var map = item.Map();
            tags.Add(new MetaTag(map.Required("name").Text(), map.Required("content").Text()));
            map.Close();
        }

        return tags.ToImmutable();
    }
}
