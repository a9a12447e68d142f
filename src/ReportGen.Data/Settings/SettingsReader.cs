using System.Collections.Immutable;
using ReportGen.Core.Publishing;
using ReportGen.Core.Regions;
using ReportGen.Core.Schemes;
using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Data.Tables;
using ReportGen.Data.Yaml;

namespace ReportGen.Data.Settings;

/// <summary>Reads the settings of the site.</summary>
internal static class SettingsReader
{
    public const string File = "site.yaml";

    /// <summary>The settings; null, with findings, where they cannot be used.</summary>
    public static (SiteSettings Site, ProgrammeTerms Terms)? Read(Folder folder, FindingBag findings)
    {
        if (YamlLoader.Load(folder, findings) is not { } map) return null;
        var settings = new SiteSettings
        {
            Title = map.Required("title").Text(),
            ShortTitle = map.Has("short_title") ? map.Optional("short_title").Text() : null,
            Province = map.Required("province").Text(),
            ProvinceCode = Code(map.Required("province_code")),
            Publisher = map.Required("publisher").Text(),
            BaseUrl = Address(map.Required("base_url"), "应为以 https:// 或 http:// 开头、以 / 结尾的网址", url => url.EndsWith('/') && IsWeb(url)),
            ReportErrors = Address(map.Required("report_errors"), "应为 mailto: 或 https:// 开头的地址", url => IsWeb(url) || url.StartsWith("mailto:", StringComparison.Ordinal)),
            LicenceName = map.Required("licence_name").Text(),
            LicenceUrl = Address(map.Required("licence_url"), "应为以 https:// 或 http:// 开头的网址", IsWeb),
            PortalTags = Tags(map.Required("portal_tags")),
            Footer = Tags(map.Required("footer")),
        };
        var terms = Terms(map.Required("terms").Map());
        map.Close();
        return findings.Stops ? null : (settings, terms);
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
            Items = map.Has("items") ? map.Optional("items").Text() : string.Empty,
            Assessed = map.Has("assessed") ? map.Optional("assessed").Text() : string.Empty,
            AwardClause = map.Has("award_clause") ? map.Optional("award_clause").Text() : string.Empty,
        };
        map.Close();
        return terms;
    }

    private static string Code(YamlField field)
    {
        var text = field.Text();
        if (text.Length > 0 && !RegionCode.TryParse(text, out _)) field.Wrong("应为六位行政区划代码");
        return text;
    }

    private static string Address(YamlField field, string expected, Func<string, bool> accept)
    {
        var text = field.Text();
        if (text.Length > 0 && !(Uri.TryCreate(text, UriKind.Absolute, out _) && accept(text))) field.Wrong(expected);
        return text;
    }

    private static bool IsWeb(string url) => url.StartsWith("https://", StringComparison.Ordinal) || url.StartsWith("http://", StringComparison.Ordinal);

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
