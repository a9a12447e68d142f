using System.Text.Json.Nodes;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Freezing;
using ReportGen.Site.Addresses;
using ReportGen.Site.Corrections;
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
                ["corrections"] = JsonText.Array(CorrectionList.Of(site.Editions), correction => CorrectionOf(correction, site)),
                ["files"] = JsonText.Array(site.Downloads.OfAll, file => File(file, facts)),
            }
        );
    }

    /// <summary>A correction with what it changes of editions that make their results public.</summary>
    private static JsonObject CorrectionOf(Correction correction, DownloadContext site)
    {
        var open = site.Editions.OfType<EditionResult>().Select(edition => edition.Edition.Year).ToHashSet();
        return new JsonObject
        {
            ["id"] = correction.Id,
            ["edition"] = correction.Edition,
            ["date"] = Format.IsoDay(correction.Date),
            ["class"] = correction.Grade.Word(),
            ["cause"] = correction.Cause,
            ["decided_by"] = correction.DecidedBy,
            ["changes"] = JsonText.Array(correction.Changes.Where(change => open.Contains(change.Edition)), change => new JsonObject
            {
                ["edition"] = change.Edition,
                ["file"] = change.Key.File,
                ["unit"] = change.Key.Unit,
                ["item"] = change.Key.Item,
                ["old"] = change.Old,
                ["new"] = change.New,
            }),
        };
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
