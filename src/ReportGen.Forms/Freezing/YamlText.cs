using System.Text.Encodings.Web;
using System.Text.Json;

namespace ReportGen.Forms.Freezing;

/// <summary>Texts as YAML takes them whatever is in them: its double quotes know the escapes of JSON.</summary>
internal static class YamlText
{
    public static string Quoted(string? text) => text is null ? "null" : $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
