using System.Text.Json.Nodes;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Results;

namespace ReportGen.Site.Downloads;

/// <summary>totals.json: the totals of an edition, best first, as whole numbers of their last decimal; nobody is named, so that it stays small.</summary>
internal static class TotalsJson
{
    public static void Write(TextWriter output, EditionResult edition) => Write(output, edition, edition.Ranked);

    /// <summary>The same with some of the units only.</summary>
    public static void Write(TextWriter output, EditionResult edition, IEnumerable<UnitResult> ranked)
    {
        var scale = 1m;
        for (var place = 0; place < edition.Scheme.Decimals; place++) scale *= 10m;
        JsonText.WriteCompact(output, new JsonObject
        {
            ["edition"] = edition.Edition.Year,
            ["notice"] = Notices.TextOfOwn(edition),
            ["decimals"] = edition.Scheme.Decimals,
            ["totals"] = JsonText.Array(ranked, result => decimal.ToInt64(result.Total.Value * scale)),
        });
    }
}
