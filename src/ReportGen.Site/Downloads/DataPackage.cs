using System.Globalization;
using System.Text.Json.Nodes;
using ReportGen.Evaluation.Editions;
using ReportGen.Site.Addresses;
using ReportGen.Site.Output;

namespace ReportGen.Site.Downloads;

/// <summary>
/// datapackage.json: a Frictionless Data Package of all downloads, with units, licence and citation. Its resources are what programs read: tables without
/// the byte order mark, which the standard's reader for JavaScript takes for a part of the first header. The forms for spreadsheets stand beside them under
/// a name of their own.
/// </summary>
internal static class DataPackage
{
    public static void Write(TextWriter output, DownloadContext site, IReadOnlyDictionary<Address, FileFacts> facts)
    {
        var settings = site.Input.Settings;
        var files = site.Downloads.Files.ToList();
        var forPeople = files.Where(file => file.Table is not null || IsWorkbook(file));
        var newest = site.Editions.LastOrDefault(edition => edition.Edition.State == EditionState.Published) ?? site.Input.Newest;
        JsonText.Write(output, new JsonObject
        {
            ["$schema"] = "https://datapackage.org/profiles/2.0/datapackage.json",
            ["name"] = "county-science-technology-innovation-evaluation",
            ["title"] = settings.Title,
            ["description"] = Notices.TextOf(site.Input.Assessment, site.Editions) ?? settings.Title,
            ["homepage"] = site.Input.BaseUrl.AbsoluteUri,
            ["version"] = newest.Edition.Year.ToString(CultureInfo.InvariantCulture),
            ["licenses"] = new JsonArray(new JsonObject { ["title"] = settings.LicenceName, ["path"] = settings.LicenceUrl }),
            ["contributors"] = new JsonArray(new JsonObject { ["title"] = settings.Publisher, ["roles"] = new JsonArray("publisher") }),
            ["citation"] = CitationOf(site),
            ["resources"] = JsonText.Array(files.Where(file => !IsWorkbook(file)), file => Resource(file, facts)),
            ["for_spreadsheets"] = JsonText.Array(forPeople, file => Described(file, file.Address, facts)),
        });
    }

    private static string CitationOf(DownloadContext site)
    {
        var settings = site.Input.Settings;
        var citation = $"{settings.Publisher}：《{settings.Title}》，{site.Input.BaseUrl.AbsoluteUri}";
        var notices = site.Editions.Select(edition => StateNotice.Of(edition.Edition)).OfType<string>().ToList();
        return notices.Count > 0 ? $"{citation}（{string.Join('；', notices)}）" : citation;
    }

    /// <summary>A reader of tables takes every workbook for one and cannot open it, so that none is among the resources.</summary>
    private static bool IsWorkbook(DownloadFile file) => file.Address.Path.EndsWith(".xlsx", StringComparison.Ordinal);

    private static JsonObject Resource(DownloadFile file, IReadOnlyDictionary<Address, FileFacts> facts)
    {
        var resource = Described(file, file.Plain ?? file.Address, facts);
        if (file.Table is null) return resource;
        resource["profile"] = "tabular-data-resource";
        resource["format"] = "csv";
        resource["encoding"] = "utf-8";
        resource["schema"] = new JsonObject
        {
            ["fields"] = JsonText.Array(file.Table.Columns, Field),
            ["missingValues"] = new JsonArray(string.Empty),
        };
        return resource;
    }

    private static JsonObject Described(DownloadFile file, Address address, IReadOnlyDictionary<Address, FileFacts> facts)
    {
        var node = new JsonObject
        {
            ["name"] = file.Address.Path["data/".Length..].Replace('/', '-').Replace('.', '-'),
            ["path"] = address.Path["data/".Length..],
            ["title"] = file.Title,
            ["mediatype"] = file.MediaType,
            ["bytes"] = facts[address].Bytes,
            ["hash"] = "sha256:" + facts[address].Sha256,
        };
        if (file.Notice is { } notice) node["description"] = notice;
        if (file.Editions is [var only]) node["state"] = JsonText.State(only.Edition.State);
        return node;
    }

    private static JsonObject Field(DataColumn column)
    {
        var field = new JsonObject { ["name"] = column.Name, ["title"] = column.Title, ["description"] = column.Meaning, ["type"] = column.Type };
        if (column.Unit.Length > 0) field["unit"] = column.Unit;
        return field;
    }
}
