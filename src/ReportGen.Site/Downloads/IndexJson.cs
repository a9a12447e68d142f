using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ReportGen.Site.Addresses;
using ReportGen.Site.Publishing;

namespace ReportGen.Site.Downloads;

/// <summary>index.json: the editions with state, counts, file sizes and SHA-256.</summary>
internal static class IndexJson
{
    public static void Write(TextWriter output, SiteContext site, ImmutableArray<DataFile> files, IReadOnlyDictionary<Address, FileFacts> facts)
    {
        var byEdition = files.ToLookup(file => file.Edition);
        JsonText.Write(output, new JsonObject
        {
            ["title"] = site.Input.Settings.Title,
            ["notice"] = site.Editions.Any(edition => edition.Edition.Synthetic) ? SampleNotice.Text : null,
            ["editions"] = JsonText.Array(site.Editions, edition => new JsonObject
            {
                ["edition"] = edition.Edition.Year,
                ["state"] = JsonText.State(edition.Edition.State),
                ["published_on"] = edition.Edition.PublishedOn is { } day ? Format.IsoDay(day) : null,
                ["synthetic"] = edition.Edition.Synthetic,
                ["scheme"] = edition.Scheme.Id.Text,
                ["units"] = edition.Units.Length,
                ["mean_total"] = (edition.Outline is { } outline ? outline.Means?.Mean : edition.Summary.Mean)?.Value,
                ["classes"] = new JsonObject(edition.Scheme.Classes.Classes.Select((unitClass, i) => KeyValuePair.Create(unitClass.Letter, (JsonNode?)edition.Summary.ClassCounts[i]))),
                ["files"] = JsonText.Array(byEdition[edition], file => new JsonObject
                {
                    ["path"] = file.Address.Path["data/".Length..],
                    ["bytes"] = facts[file.Address].Bytes,
                    ["sha256"] = facts[file.Address].Sha256,
                }),
            }),
        });
    }
}
