using ReportGen.Content;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Facts;
using ReportGen.Site.Output;
using ReportGen.Site.Pages.Indicators;
using ReportGen.Site.Pages.Methodology;

namespace ReportGen.Site.Tests.Pages.Methodology;

/// <summary>Which text the pages of an edition show where a scheme has one of its own.</summary>
public sealed class SchemeProseTests
{
    private const string ForAll = "各年度共用的文字。";
    private const string Own = "后一方案另写的文字。";

    public static TheoryData<string> Topics => [Prose.Method, Prose.Indicators + World.Scheme.Indicators[0].Id];

    [Theory]
    [MemberData(nameof(Topics))]
    public void A_text_of_a_scheme_stands_on_the_pages_of_its_editions_alone_and_instead_of_the_one_for_all(string topic)
    {
        var pages = Pages(topic, Text(topic, ForAll), Text(Prose.PathFor("later", topic), Own));
        Assert.Equal([(2018, true, false), (2019, false, true), (2020, false, true)], pages);
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public void A_text_of_the_earlier_scheme_keeps_its_place_when_the_one_for_all_follows_the_later(string topic)
    {
        var pages = Pages(topic, Text(topic, ForAll), Text(Prose.PathFor(World.Scheme.Id.Text, topic), Own));
        Assert.Equal([(2018, false, true), (2019, true, false), (2020, true, false)], pages);
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public void Editions_of_another_scheme_have_no_text_where_only_one_scheme_has(string topic)
    {
        var pages = Pages(topic, Text(Prose.PathFor("later", topic), Own));
        Assert.Equal([(2018, false, false), (2019, false, true), (2020, false, true)], pages);
    }

    private static Prose Text(string path, string markdown) => new(path, $"texts/{path}.md", markdown);

    private static IEnumerable<(int Year, bool HasForAll, bool HasOwn)> Pages(string topic, params Prose[] prose)
    {
        var site = World.With(World.Scheme with { Id = new SchemeId("later") }, [.. prose]);
        return site.Open.Select(edition =>
        {
            var book = site.Addresses;
            var year = edition.Edition.Year;
            var shown = topic == Prose.Method
                ? MethodologyPage.Make(site.At(book.Methodology(year), edition), site, edition).Prose
                : IndicatorPage.Make(site.At(book.Indicator(year, edition.Scheme.Indicators[0].Id), edition), site, edition, 0).Prose;
            return (year, shown.Text.Contains(ForAll, StringComparison.Ordinal), shown.Text.Contains(Own, StringComparison.Ordinal));
        });
    }
}
