using ReportGen.Testing;

namespace ReportGen.EndToEnd.Tests.Tools;

/// <summary>Follows every link of a site from its first page, as a reader's browser would under its address.</summary>
internal static class Crawl
{
    public static (IReadOnlyList<string> Dead, IReadOnlySet<string> Reached) Run(string folder, IReadOnlyDictionary<string, SitePage> pages, Uri baseUrl)
    {
        var dead = new List<string>();
        var reached = new HashSet<string>(StringComparer.Ordinal) { "index.html", "404.html" };
        var open = new Queue<string>(reached);
        while (open.TryDequeue(out var from))
        {
            // The page for missing addresses is shown at any depth, so its links must not depend on where it stands.
            var address = new Uri(baseUrl, from == "404.html" ? "no/such/place/at/all/" : from);
            foreach (var link in pages[from].Links.Where(link => link.Length > 0))
            {
                var target = new Uri(address, link);
                if (target.Scheme == Uri.UriSchemeMailto || target.Scheme == "data") continue;
                if (target.Authority != baseUrl.Authority)
                {
                    if (target.Scheme != Uri.UriSchemeHttps) dead.Add($"{from}: {link} leaves the site without encryption");
                    continue;
                }

                if ((link[0] == '#' ? from : FileOf(baseUrl, target)) is not { } file || !File.Exists(Path.Combine(folder, file)))
                {
                    dead.Add($"{from}: {link} leads to nothing");
                    continue;
                }

                var anchor = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
                if (anchor.Length > 0 && (!pages.TryGetValue(file, out var page) || !page.Ids.Contains(anchor)))
                    dead.Add($"{from}: {link} leads to no such place in the page");
                if (reached.Add(file) && pages.ContainsKey(file))
                    open.Enqueue(file);
            }
        }

        _ = reached.AtLeast(pages.Count);
        return (dead, reached);
    }

    /// <summary>The file that a server would hand out; null for an address outside of the site.</summary>
    public static string? FileOf(Uri baseUrl, Uri target)
    {
        if (!target.AbsolutePath.StartsWith(baseUrl.AbsolutePath, StringComparison.Ordinal)) return null;
        var path = Uri.UnescapeDataString(target.AbsolutePath[baseUrl.AbsolutePath.Length..]);
        return path.Length == 0 || path[^1] == '/' ? path + "index.html" : path;
    }
}
