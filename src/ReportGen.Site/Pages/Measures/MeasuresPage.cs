using System.Collections.Immutable;
using ReportGen.Analysis.Measures;
using ReportGen.Site.Facts;
using ReportGen.Site.Formatting;
using ReportGen.Site.Frames;
using ReportGen.Site.Inputs;
using ReportGen.Site.Navigation;
using ReportGen.Site.Rendering;

namespace ReportGen.Site.Pages.Measures;

/// <summary>View model of the library of measures.</summary>
public sealed record MeasuresPage
{
    public required Frame Frame { get; init; }

    public required string Title { get; init; }

    public required string Lead { get; init; }

    public required bool HasGroups { get; init; }

    public required ImmutableArray<MeasureGroup> Groups { get; init; }

    public required TextLink Methodology { get; init; }

    public static MeasuresPage Make(PageContext page, SiteContext site)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(site);
        const string title = "对策措施";
        var library = page.Input.Measures;
        var common = Grouped(library.Common, measure => measure.Group!);
        var classes = Grouped(
            library.Measures.Where(measure => !measure.IsCommon),
            measure => string.Join('、', measure.Classes.Select(letter => letter + "类")) + "重点任务"
        );
        ImmutableArray<MeasureGroup> groups = [.. common.Concat(classes).Select((group, i) => MeasureGroup.Of(site, page, i + 1, group))];
        var lead = LeadOf(library, common.Count);
        return new MeasuresPage
        {
            Frame = FrameMaker.Make(page, new PageHead
            {
                Title = title,
                Description = lead,
                Trail = [new Choice(title, page.To(page.Address), true)],
                JsonLd = JsonLd.Of("TechArticle", page, title, lead),
            }),
            Title = title,
            Lead = lead,
            HasGroups = !groups.IsEmpty,
            Groups = groups,
            Methodology = new TextLink("评价方法", page.To(page.Addresses.Methodology(page.Input.Newest.Edition.Year))),
        };
    }

    private static List<IGrouping<string, Measure>> Grouped(IEnumerable<Measure> measures, Func<Measure, string> name) =>
        [.. measures.GroupBy(name, StringComparer.Ordinal)];

    private static string LeadOf(MeasureLibrary library, int groups)
    {
        if (library.Measures.IsEmpty) return "本站未收录对策措施，各报告不列对策建议。";
        var document = Clauses.DocumentOf(library);
        var source = document.Length == 0 ? string.Empty : $"依据{document}，";
        return $"{source}收录{Format.Count(groups)}个方面共性任务{Format.Count(library.Common.Length)}条、分类重点任务" +
            $"{Format.Count(library.Measures.Length - library.Common.Length)}条。"
            + "各县、各市报告按短板指标从中选取，并写明选取的理由。";
    }
}

/// <summary>Measures of one group.</summary>
/// <param name="Anchor">Its anchor.</param>
/// <param name="Name">Its name.</param>
/// <param name="Measures">The measures, by identifier.</param>
public sealed record MeasureGroup(string Anchor, string Name, ImmutableArray<MeasureEntry> Measures)
{
    internal static MeasureGroup Of(SiteContext site, PageContext page, int number, IGrouping<string, Measure> group) =>
        new($"group-{Format.Count(number)}", group.Key, [.. group.Select(measure => MeasureEntry.Of(site, page, measure))]);
}

/// <summary>A measure in full.</summary>
public sealed record MeasureEntry
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Clause { get; init; }

    public required Markup Text { get; init; }

    public required bool HasIndicators { get; init; }

    /// <summary>What it moves; indicators that no edition with pages has are left out, as there is nothing to lead to.</summary>
    public required ImmutableArray<TextLink> Indicators { get; init; }

    internal static MeasureEntry Of(SiteContext site, PageContext page, Measure measure)
    {
        var indicators = measure
            .Moves.Select(id =>
                page.Input.Editions.Reverse()
                    .SelectMany(edition =>
                        edition
                            .Scheme.Indicators.Where(indicator => indicator.Id == id)
                            .Select(indicator => new TextLink(indicator.Name, page.To(page.Addresses.Indicator(edition.Edition.Year, id))))
                    )
                    .FirstOrDefault()
            )
            .OfType<TextLink>()
            .ToImmutableArray();
        return new MeasureEntry
        {
            Id = measure.Id.ToString(),
            Title = measure.Title,
            Clause = measure.Clause,
            Text = site.Prose[MeasureProse.PathOf(measure)],
            HasIndicators = !indicators.IsEmpty,
            Indicators = indicators,
        };
    }
}
