using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Evaluation.Findings;
using ReportGen.Site.Frames;
using ReportGen.Site.Output;
using ReportGen.Site.Rendering;

namespace ReportGen.Site.FindingsReports;

/// <summary>Printable pages for the office, apart from the site.</summary>
public static partial class DeskPages
{
    /// <summary>Name of the folder with the templates, in the folder with those of the site.</summary>
    private const string Folder = "desk";

    /// <summary>Renders pages, few and small, and swaps them in; their number.</summary>
    /// <param name="templates">The folder with the templates of the site.</param>
    /// <param name="required">The templates that are needed.</param>
    /// <param name="output">The folder for the pages.</param>
    /// <param name="pages">Makes all pages, by file name.</param>
    /// <exception cref="IOException">The disk failed, or the folder holds something else; former pages are untouched.</exception>
    public static Checked<int> Write(
        string templates,
        ImmutableArray<string> required,
        string output,
        Func<TemplateSet, IReadOnlyCollection<(string Name, string Html)>> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        var loaded = Load(templates, required, []);
        if (!loaded.Succeeded) return Checked.Of(0, loaded.Findings);
        try
        {
            return Checked.Of(Publish(pages(loaded.Value), output));
        }
        catch (TemplateException exception)
        {
            return Checked.Of(0, [InFolder(exception.Finding)]);
        }
    }

    /// <summary>The templates of these pages.</summary>
    /// <param name="templates">The folder with the templates of the site.</param>
    /// <param name="required">The templates that are needed.</param>
    /// <param name="assets">The scripts that are needed.</param>
    internal static Checked<TemplateSet> Load(string templates, ImmutableArray<string> required, ImmutableArray<string> assets)
    {
        var loaded = TemplateSet.Load(Path.Combine(templates, Folder), [.. required], [.. assets]);
        return Checked.Of(loaded.ValueOrDefault, loaded.Findings.Select(InFolder))!;
    }

    public static string Render(TemplateSet templates, string template, object sheet, string page)
    {
        ArgumentNullException.ThrowIfNull(templates);
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        templates.Render(template, sheet, text, page);
        return WithPolicy(text.ToString());
    }

    /// <summary>The page with the policy that lets it use its own styles, and nothing else: what suppliers wrote stands in it.</summary>
    private static string WithPolicy(string html)
    {
        ImmutableArray<Markup> styles = [.. Styles().Matches(html).Select(match => new Markup(match.Groups["text"].Value))];
        var policy = ContentPolicy.Of(styles, [], holdsPictures: false);
        return Charset().Replace(html, match => $"{match.Value}\n<meta http-equiv=Content-Security-Policy content=\"{policy.Text}\">", 1);
    }

    [GeneratedRegex("<style>(?<text>.*?)</style>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Styles();

    [GeneratedRegex("<meta charset=utf-8>", RegexOptions.None, 1000)]
    private static partial Regex Charset();

    private static int Publish(IReadOnlyCollection<(string Name, string Html)> pages, string output)
    {
        using var staging = Staging.For(output, Staging.ReportMarker);
        foreach (var (name, html) in pages) File.WriteAllBytes(Path.Combine(staging.Folder, name), Encoding.UTF8.GetBytes(html));
        staging.SwapIn(pages.Select(page => page.Name));
        return pages.Count;
    }

    private static Finding InFolder(Finding finding) =>
        finding with
        {
            Place = finding.Place with { File = finding.Place.File.Length == 0 ? Folder : $"{Folder}/{finding.Place.File}" },
        };
}
