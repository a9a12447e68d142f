using System.Collections.Immutable;
using System.Text;
using ReportGen.Evaluation.Findings;
using Scriban;

namespace ReportGen.Site.Rendering;

/// <summary>
/// The files of a folder of templates: its own, and those of its folder <c>partials</c>. A template's name is its path without the extension.
/// </summary>
internal static class TemplateFile
{
    public const string Extension = ".sbn-html";

    private const string Partials = "partials";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The texts of all templates, by name, and what could not be read.</summary>
    public static (SortedDictionary<string, string> Texts, ImmutableArray<Finding> Unread) ReadAll(string folder)
    {
        var unread = ImmutableArray.CreateBuilder<Finding>();
        var templates = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (prefix, place) in ((string, string)[])[(string.Empty, folder), (Partials + "/", Path.Combine(folder, Partials))])
        {
            foreach (var file in Directory.Exists(place) ? Directory.GetFiles(place, "*" + Extension) : [])
            {
                var name = prefix + Path.GetFileName(file)[..^Extension.Length];
                try
                {
                    templates.Add(name, Strict.GetString(File.ReadAllBytes(file)).TrimStart('\uFEFF'));
                }
                catch (DecoderFallbackException)
                {
                    unread.Add(TemplateFinding.NotUtf8(name + Extension));
                }
            }
        }

        return (templates, unread.ToImmutable());
    }

    /// <summary>The line break that ends a file ends no line of the page, so that a template can be included within a line.</summary>
    public static Template Parse(string name, string text) => Template.Parse(text.EndsWith('\n') ? text[..^1].TrimEnd('\r') : text, name + Extension);
}
