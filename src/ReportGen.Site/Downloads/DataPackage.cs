using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using ReportGen.Site.Addresses;
using ReportGen.Site.Publishing;

namespace ReportGen.Site.Downloads;

/// <summary>datapackage.json: a Frictionless Data Package of all downloads, with units, licence and citation.</summary>
internal static class DataPackage
{
    public static void Write(TextWriter output, SiteContext site, ImmutableArray<DataFile> files, IReadOnlyDictionary<Address, FileFacts> facts)
    {
        var settings = site.Input.Settings;
        var synthetic = site.Editions.Any(edition => edition.Edition.Synthetic);
        JsonText.Write(output, new JsonObject
        {
            ["$schema"] = "https://datapackage.org/profiles/2.0/datapackage.json",
            ["name"] = "county-science-technology-innovation-evaluation",
            ["title"] = settings.Title,
            ["description"] = synthetic ? SampleNotice.Text : settings.Title,
            ["homepage"] = site.Input.BaseUrl.AbsoluteUri,
            ["version"] = site.Input.Newest.Edition.Year.ToString(CultureInfo.InvariantCulture),
            ["licenses"] = new JsonArray(new JsonObject { ["title"] = settings.LicenceName, ["path"] = settings.LicenceUrl }),
            ["contributors"] = new JsonArray(new JsonObject { ["title"] = settings.Publisher, ["roles"] = new JsonArray("publisher") }),
            ["citation"] = $"{settings.Publisher}：《{settings.Title}》，{site.Input.BaseUrl.AbsoluteUri}",
            ["resources"] = JsonText.Array(files, file => Resource(file, facts[file.Address])),
        });
    }

    private static JsonObject Resource(DataFile file, FileFacts facts)
    {
        var path = file.Address.Path["data/".Length..];
        var resource = new JsonObject
        {
            ["name"] = path.Replace('/', '-').Replace('.', '-'),
            ["path"] = path,
            ["title"] = file.Title,
            ["mediatype"] = file.MediaType,
            ["bytes"] = facts.Bytes,
            ["hash"] = "sha256:" + facts.Sha256,
        };
        if (file.Edition.Edition.Synthetic) resource["description"] = SampleNotice.Text;
        if (file.Table is null) return resource;
        resource["encoding"] = "utf-8";
        resource["schema"] = new JsonObject
        {
            ["fields"] = JsonText.Array(file.Table.Columns, Field),
            ["missingValues"] = new JsonArray(string.Empty),
        };
        return resource;
    }

    private static JsonObject Field(DataColumn column)
    {
        var field = new JsonObject { ["name"] = column.Name, ["title"] = column.Title, ["type"] = column.Type };
        if (column.Unit.Length > 0) field["unit"] = column.Unit;
        return field;
    }
}
