using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using ReportGen.Evaluation.Editions;

namespace ReportGen.Site.Downloads;

/// <summary>How JSON files are written: indented, Chinese left readable.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.Create(new TextEncoderSettings(UnicodeRanges.All)) };
    private static readonly JsonSerializerOptions Options = new(Compact) { WriteIndented = true, NewLine = "\n" };

    public static void Write(TextWriter output, JsonNode node)
    {
        output.Write(node.ToJsonString(Options));
        output.Write('\n');
    }

    public static void WriteCompact(TextWriter output, JsonNode node) => output.Write(node.ToJsonString(Compact));

    public static JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonNode?> node) => [.. items.Select(node)];

    public static string State(EditionState state) => state switch
    {
        EditionState.Draft => "draft",
        EditionState.Review => "review",
        EditionState.Published => "published",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
