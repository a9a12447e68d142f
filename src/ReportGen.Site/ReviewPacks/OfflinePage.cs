using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ReportGen.Site.ReviewPacks;

/// <summary>
/// A page of the site made fit for a folder that is opened from a disk: links name files, what leads out of the folder is text, and what needs a server is
/// taken out.
/// </summary>
internal sealed class OfflinePage : IDisposable
{
    /// <summary>What makes no sense without the whole site around it.</summary>
    private const string Needless =
        "link[rel=canonical], meta[property], meta[name]:not([name=viewport]):not([name=robots]):not([name=color-scheme]), script, .skip, form.find, "
        + ".nav, nav[aria-label=年度], .trail, .foot-links, .published, .noprint:not(section):not(.sec-note)";

    private readonly IHtmlDocument document;
    private readonly string path;
    private readonly IReadOnlySet<string> files;

    /// <summary>Takes a page.</summary>
    /// <param name="html">The page as the site has it.</param>
    /// <param name="path">Its path in the folder.</param>
    /// <param name="files">The paths of all files of the folder.</param>
    public OfflinePage(string html, string path, IReadOnlySet<string> files)
    {
        (this.path, this.files) = (path, files);
        document = new HtmlParser().ParseDocument(html);
        foreach (var element in document.QuerySelectorAll(Needless)) element.Remove();
        foreach (var link in document.QuerySelectorAll("a[href]").ToList()) Settle(link);
    }

    public string Path => path;

    /// <summary>What the page says, without what is around it.</summary>
    public IElement Main => document.QuerySelector("main")!;

    /// <summary>The section with the calculator; null where the page has none.</summary>
    public IElement? Calculator => document.QuerySelector("section[data-values]");

    /// <summary>Has the page run a script of the folder.</summary>
    public void Run(string script)
    {
        var element = document.CreateElement("script");
        element.SetAttribute("src", RelativeTo(path, script));
        element.SetAttribute("defer", string.Empty);
        document.Head!.AppendChild(element);
    }

    public string Html() => "<!doctype html>\n" + document.DocumentElement.OuterHtml + "\n";

    public void Dispose() => document.Dispose();

    /// <summary>The link from one file of the folder to another.</summary>
    public static string RelativeTo(string from, string to)
    {
        var up = from.Count(c => c == '/');
        return string.Concat(Enumerable.Repeat("../", up)) + to;
    }

    /// <summary>The file to which a link leads that stands in a page; null where it leads elsewhere.</summary>
    private string? Target(string href)
    {
        if (!Uri.TryCreate(new Uri("file:///" + path), href, out var target) || target.Scheme != Uri.UriSchemeFile) return null;
        var file = Uri.UnescapeDataString(target.AbsolutePath)[1..];
        if (file.Length == 0 || file[^1] == '/') file += "index.html";
        return files.Contains(file) ? file : null;
    }

    private void Settle(IElement link)
    {
        var href = link.GetAttribute("href")!;
        if (href.StartsWith('#') || href.StartsWith("https:", StringComparison.Ordinal)) return;
        if (Target(href) is { } file)
        {
            var anchor = href.IndexOf('#', StringComparison.Ordinal) is var at and >= 0 ? href[at..] : string.Empty;
            link.SetAttribute("href", file == path && anchor.Length > 0 ? anchor : RelativeTo(path, file) + anchor);
            return;
        }

        foreach (var child in link.ChildNodes.ToList()) link.Parent!.InsertBefore(child, link);
        link.Remove();
    }
}
