using System.Text.Json.Nodes;
using ReportGen.Site.Addresses;
using ReportGen.Site.Formatting;
using ReportGen.Site.Output;

namespace ReportGen.Site.Downloads;

/// <summary>index.json: the editions with state, counts, file sizes and SHA-256, and the same of the files that hold every edition.</summary>
internal static class IndexJson
{
    public static void Write(TextWriter output, DownloadContext site, IReadOnlyDictionary<Address, FileFacts> facts)
    {
        var byEdition = site.Downloads.OfEditions.ToLookup(file => file.Editions[0]);
        JsonText.Write(
            output,
            new JsonObject
            {
                ["title"] = site.Input.Settings.Title,
                ["notice"] = Notices.TextOf(site.Input.Assessment, site.Editions),
                ["editions"] = JsonText.Array(
                    site.Editions,
                    edition => new JsonObject
                    {
                        ["edition"] = edition.Edition.Year,
                        ["state"] = JsonText.State(edition.Edition.State),
                        ["published_on"] = edition.Edition.PublishedOn is { } day ? Format.IsoDay(day) : null,
                        ["synthetic"] = edition.Edition.Synthetic,
                        ["scheme"] = edition.Scheme.Id.Text,
                        ["units"] = edition.Register.Length,
                        ["mean_total"] = edition.MeanTotal?.Value,
                        ["classes"] = new JsonObject(
                            edition.Scheme.Classes.Classes.Select((unitClass, i) => KeyValuePair.Create(unitClass.Letter, (JsonNode?)edition.ClassCounts[i]))
                        ),
                        ["files"] = JsonText.Array(byEdition[edition], file => File(file, facts)),
                    }
                ),
                ["files"] = JsonText.Array(site.Downloads.OfAll, file => File(file, facts)),
            }
        );
    }

    private static JsonObject File(DownloadFile file, IReadOnlyDictionary<Address, FileFacts> facts)
    {
        var node = Facts(file.Address, facts);
        if (file.Plain is { } plain)
            node["without_bom"] = Facts(plain, facts);
        return node;
    }

    private static JsonObject Facts(Address address, IReadOnlyDictionary<Address, FileFacts> facts) =>
        new()
        {
            ["path"] = address.Path["data/".Length..],
            ["bytes"] = facts[address].Bytes,
            ["sha256"] = facts[address].Sha256,
        };
}
