using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Findings;
using ReportGen.Site.Addresses;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Checks;

/// <summary>Where links lead, whether the links that a reader needs are there, and whether every page can be reached.</summary>
internal sealed class LinkChecker(IReadOnlyDictionary<string, PageFacts> pages, IReadOnlySet<string> files, Uri baseUrl)
{
    private const string Data = "data/";
    private const string Package = "data/package/";

    /// <summary>What is wrong with a link of a page; null where it leads somewhere.</summary>
    public string? FaultOf(string file, string link)
    {
        var target = Resolve(file, link);
        if (target.Scheme is "mailto" or "data") return null;
        if (target.Host != baseUrl.Host) return target.Scheme == Uri.UriSchemeHttps ? null : $"外部链接“{link}”不是 https";
        if (FileOf(target) is not { } path) return $"链接“{link}”指向站点之外";
        if (!files.Contains(path)) return $"链接“{link}”没有对应的文件";
        var anchor = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
        return anchor.Length > 0 && pages.TryGetValue(path, out var page) && !page.Ids.Contains(anchor) ? $"链接“{link}”所指的位置不存在" : null;
    }

    /// <summary>Pages and downloads to which no other page links, and links that a page has to have and has not.</summary>
    public IEnumerable<Finding> Missing(AddressBook book, IReadOnlyList<AssessedEdition> editions)
    {
        var targets = pages.ToDictionary(page => page.Key, page => TargetsOf(page.Key, page.Value), StringComparer.Ordinal);
        var reached = targets.SelectMany(page => page.Value.Where(target => target != page.Key)).ToHashSet(StringComparer.Ordinal);
        foreach (var address in book.All.Where(address => IsForReaders(book, address) && !reached.Contains(address.File)))
        {
            yield return IncompletePage.Of(address.File, "站内没有页面链接到这里");
        }

        foreach (var needed in editions.SelectMany(edition => Needed(book, edition)).GroupBy(link => link.From.File, link => link.To))
        {
            if (!targets.TryGetValue(needed.Key, out var there)) continue;
            var missing = needed.Where(address => !there.Contains(address.File)).ToList();
            if (missing.Count == 0) continue;
            yield return IncompletePage.Of(needed.Key, $"本页应有 {Format.Count(needed.Count())} 个必备链接，没有读到其中 {Format.Count(missing.Count)} 个，如到“{missing[0]}”的");
        }
    }

    /// <summary>Pages, and files that people download; programs find the others by their index.</summary>
    private static bool IsForReaders(AddressBook book, Address address) =>
        address.IsPage
            ? address != book.NotFound
            : address.Path.StartsWith(Data, StringComparison.Ordinal) && !address.Path.StartsWith(Package, StringComparison.Ordinal);

    private static IEnumerable<(Address From, Address To)> Needed(AddressBook book, AssessedEdition edition)
    {
        // An edition that does not make everything public lists and links less.
        var year = edition.Edition.Year;
        var isOpen = edition is EditionResult;
        if (isOpen)
        {
            foreach (var indicator in edition.Scheme.Indicators) yield return (book.Province(year), book.Indicator(year, indicator.Id));
        }

        yield return (book.Province(year), book.Indicators(year));
        yield return (book.Province(year), book.DataOf(year));
        yield return (book.Data, book.DataOf(year));
        foreach (var indicator in edition.Scheme.Indicators) yield return (book.Indicators(year), book.Indicator(year, indicator.Id));

        foreach (var city in edition.CityGroups) yield return (book.Province(year), book.City(year, city));
        foreach (var unit in edition.Register)
        {
            var report = book.County(year, unit);
            if (isOpen) yield return (book.Rankings(year), report);
            yield return (book.Province(year), report);
            yield return (report, book.Region(unit));
            yield return (report, book.Methodology(year));
            yield return (book.Regions, book.Region(unit));
            yield return (book.Regions, book.RegionsOf(unit.City));
            yield return (book.RegionsOf(unit.City), book.Region(unit));
            yield return (book.Region(unit), book.RegionsOf(unit.City));
            if (!unit.IsProvinceRun) yield return (book.City(year, unit.City), report);
        }
    }

    private HashSet<string> TargetsOf(string file, PageFacts page) =>
        page.Links.Select(link => FileOf(Resolve(file, link))).OfType<string>().ToHashSet(StringComparer.Ordinal);

    private Uri Resolve(string file, string link) => new(new Uri(baseUrl, file), link);

    /// <summary>The file of the site to which an address leads; null where it leads elsewhere.</summary>
    private string? FileOf(Uri target)
    {
        if (target.Host != baseUrl.Host || !target.AbsolutePath.StartsWith(baseUrl.AbsolutePath, StringComparison.Ordinal)) return null;
        var path = target.AbsolutePath[baseUrl.AbsolutePath.Length..];
        return path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
    }
}
