using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using ReportGen.Site.Formatting;
using ReportGen.Site.Navigation;
using ReportGen.Site.Rendering;

namespace ReportGen.Site.Frames;

/// <summary>Structured data for search engines, safe within a script element.</summary>
public static class JsonLd
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(new TextEncoderSettings(UnicodeRanges.All)),
    };

    public static Markup Of(string type, PageContext context, string name, string? description, Action<JsonObject>? more = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        var settings = context.Input.Settings;
        var node = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = type,
            ["name"] = name,
            ["url"] = context.Absolute(context.Address),
            ["publisher"] = new JsonObject { ["@type"] = "GovernmentOrganization", ["name"] = settings.Publisher },
            ["license"] = settings.LicenceUrl,
        };
        if (description is not null) node["description"] = description;
        if (context.Edition?.Edition.PublishedOn is { } day) node["datePublished"] = Format.IsoDay(day);
        more?.Invoke(node);
        return new Markup(node.ToJsonString(Options));
    }
}
