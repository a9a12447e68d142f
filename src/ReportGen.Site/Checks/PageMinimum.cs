using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Addresses;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Checks;

/// <summary>What a page has at least, whatever its data; a template that lost a part has less.</summary>
/// <param name="Ids">Identifiers.</param>
/// <param name="Tables">Tables.</param>
/// <param name="Charts">Charts.</param>
internal sealed record PageMinimum(int Ids, int Tables, int Charts)
{
    private static readonly PageMinimum OfAny = new(1, 0, 0);

    /// <summary>What is less on a page than it has to be.</summary>
    public IEnumerable<Finding> Check(string file, PageFacts page)
    {
        (string What, int Read, int Least)[] parts = [("标识", page.Ids.Length, Ids), ("表格", page.Tables, Tables), ("图形", page.Charts, Charts)];
        return parts.Where(part => part.Read < part.Least)
            .Select(part => IncompletePage.Of(file, $"本页至少应有 {Format.Count(part.Least)} 个{part.What}可供检查，只读到 {Format.Count(part.Read)} 个"));
    }

    /// <summary>The minimum of each page of a site; a page of no known kind has only what any page has.</summary>
    public static Func<string, PageMinimum> ByFile(AddressBook book, IReadOnlyList<EditionResult> editions)
    {
        var known = new Dictionary<string, PageMinimum>(StringComparer.Ordinal);
        foreach (var edition in editions)
        {
            foreach (var (address, minimum) in Of(book, edition)) known[address.File] = minimum;
        }

        return file => known.GetValueOrDefault(file, OfAny);
    }

    /// <summary>The minimum of each page of an edition that makes everything public.</summary>
    internal static IEnumerable<(Address Address, PageMinimum Minimum)> Of(AddressBook book, EditionResult edition)
    {
        var (year, scheme) = (edition.Edition.Year, edition.Scheme);
        var awards = scheme.Awards is null ? 0 : 1;
        var (indicators, rules) = (scheme.Indicators.Length, scheme.Indicators.Count(indicator => indicator.Rule is LinearRule));
        yield return (book.Province(year), new PageMinimum(16 + awards, 7, 2));
        yield return (book.Rankings(year), new PageMinimum(5, 3, 1));
        if (scheme.Awards is not null) yield return (book.Awards(year), new PageMinimum(5, 2, 0));
        yield return (book.Methodology(year), new PageMinimum(2 * indicators, indicators + 6, rules));
        yield return (book.Indicators(year), new PageMinimum(2, 1, 0));
        yield return (book.DataOf(year), new PageMinimum(2, 1, 0));
        foreach (var indicator in scheme.Indicators)
            yield return (book.Indicator(year, indicator.Id), new PageMinimum(10, 5, 1));
        foreach (var city in edition.Cities.Where(city => !city.Units[0].Unit.IsProvinceRun))
            yield return (book.City(year, city.City), new PageMinimum(14 + awards, 6, 1));
        foreach (var result in edition.Units)
            yield return (book.County(year, result.Unit), new PageMinimum(9, 8, 4));
    }
}
