using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Scoring;
using ReportGen.Site.Listings;
using ReportGen.Site.Pages.County;

namespace ReportGen.Site.Tests.Pages.County;

public sealed partial class CalculatorSectionTests
{
    private const int MostBytes = 500;

    [Fact]
    public void A_supplied_value_is_given_in_full_a_missing_one_not_at_all() =>
        Assert.Equal("50.25,3,4.5,6,", Values(new Row("三河市", 2019, 50.25m) { Platforms = (2, 0), Management = null }));

    [Fact]
    public void What_a_cap_takes_away_is_given_too() =>
        Assert.StartsWith("50,3,12.5,", Values(new Row("三河市", 2019, 50m) { Platforms = (2, 2) }), StringComparison.Ordinal);

    [Fact]
    public void A_ratio_that_goes_on_is_given_shortly_with_the_very_points()
    {
        var random = new Random(17);
        for (var i = 0; i < 300; i++)
        {
            var firms = random.Next(1, 7000) / 1000m / 7m;
            var site = SmallSite.Create([new Row("三河市", 2019) { Firms = firms }]);
            var score = SmallSite.Subject(site, "三河市", 2019).Result.Scores[1];
            var value = CalculatorSection.Of(SmallSite.Subject(site, "三河市", 2019)).Values.Split(',')[1];
            Assert.Equal(score.Points, Scorer.PointsAt(score.Indicator, Quantity.Of(decimal.Parse(value, CultureInfo.InvariantCulture)), 2));
            Assert.InRange(value.Length, 1, 8);
        }
    }

    [Fact]
    public void The_page_carries_little_and_shows_nothing_without_the_script()
    {
        var html = SmallSite.Render("county", SmallSite.Page(SmallSite.Create([new Row("三河市", 2019)]), "三河市", 2019));
        var section = Section().Match(html).Value;
        Assert.InRange(section.Length, 100, MostBytes);
        Assert.Contains(" hidden>", section, StringComparison.Ordinal);
        Assert.Contains("指标变动试算", section, StringComparison.Ordinal);
    }

    private static string Values(Row row) => CalculatorSection.Of(SmallSite.Subject(SmallSite.Create([row]), row.Name, row.Year)).Values;

    [GeneratedRegex("<section [^>]*data-script=.*?</section>", RegexOptions.Singleline, 1000)]
    private static partial Regex Section();
}
