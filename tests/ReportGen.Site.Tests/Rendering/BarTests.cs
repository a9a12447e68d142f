using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Testing;

namespace ReportGen.Site.Tests.Rendering;

/// <summary>The bar behind a share is as wide as the share says, by rules alone: of those that fit, the last counts.</summary>
public sealed partial class BarTests
{
    [Fact]
    public void Every_share_from_none_to_all_has_its_width()
    {
        var rules = Rule().Matches(File.ReadAllText(Repository.PathOf("templates/assets/bars.css"))).ToList();
        Assert.Equal(110, rules.Count);
        for (var tenths = 0; tenths <= 1000; tenths++)
        {
            var share = (tenths / 10m).ToString(CultureInfo.InvariantCulture);
            string[] ways = tenths % 10 == 0 ? [share + "%", share + ".0%", share + ".00%"] : [share + "%", share + "4%"];
            Assert.All(ways, way => Assert.Equal(tenths / 10m, Last(rules, "p", way) + Last(rules, "t", way)));
        }
    }

    private static decimal Last(List<Match> rules, string variable, string share) =>
        rules.Where(rule => rule.Groups["variable"].Value == variable && Fits(rule, share)).Select(Width).LastOrDefault();

    private static bool Fits(Match rule, string share) =>
        rule.Groups["how"].Value == "^"
            ? share.StartsWith(rule.Groups["part"].Value, StringComparison.Ordinal)
            : share.Contains(rule.Groups["part"].Value, StringComparison.Ordinal);

    private static decimal Width(Match rule) => decimal.Parse(rule.Groups["width"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private const int Patience = 1000;

    [GeneratedRegex("""^\[data-p(?<how>[\^*])="(?<part>[\d.]+)"\] \{ --(?<variable>[pt]): (?<width>[\d.]+)%; \}$""", RegexOptions.Multiline, Patience)]
    private static partial Regex Rule();
}
