using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using ReportGen.Site.Frames;
using ReportGen.Site.Rendering;

namespace ReportGen.Site.Tests.Pages;

/// <summary>View models as text; of a chart only its title and message, since the charts have goldens of their own.</summary>
internal static partial class Json
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new MarkupConverter(), new FrameConverter() },
    };

    public static string Of(object viewModel) => JsonSerializer.Serialize(viewModel, Options) + "\n";

    [GeneratedRegex("<(title|desc)[^>]*>(?<words>[^<]*)</", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Words();

    private sealed class MarkupConverter : JsonConverter<Markup>
    {
        public override Markup Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, Markup value, JsonSerializerOptions options) =>
            writer.WriteStringValue(
                value.Text.StartsWith("<svg", StringComparison.Ordinal)
                    ? string.Join("｜", Words().Matches(value.Text).Take(2).Select(match => match.Groups["words"].Value))
                    : value.Text
            );
    }

    /// <summary>Of the frame only what the page itself says; the rest belongs to the layout.</summary>
    private sealed class FrameConverter : JsonConverter<Frame>
    {
        public override Frame Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, Frame value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, new { value.Title, value.Description, value.Editions, value.Breadcrumb }, options);
    }
}
