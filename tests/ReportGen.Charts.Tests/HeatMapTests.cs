using System.Globalization;
using System.Xml.Linq;
using ReportGen.Charts.Lettering;

namespace ReportGen.Charts.Tests;

public sealed class HeatMapTests
{
    [Theory]
    [InlineData("0", "0", 0)]
    [InlineData("0.194", "19", 0)]
    [InlineData("0.195", "20", 1)]
    [InlineData("0.625", "63", 3)]
    [InlineData("0.996", "100", 4)]
    [InlineData("1", "100", 4)]
    public void A_cell_holds_a_whole_number_and_has_its_shade(string share, string words, int shade) =>
        Assert.Equal(new HeatFigure(words, shade), HeatFigure.Of(decimal.Parse(share, CultureInfo.InvariantCulture), isFraction: false));

    [Theory]
    [InlineData("-0.124", "−0.12", 0)]
    [InlineData("0.6", "0.60", 3)]
    [InlineData("1", "1.00", 4)]
    public void A_cell_of_fractions_holds_two_decimals(string share, string words, int shade) =>
        Assert.Equal(new HeatFigure(words, shade), HeatFigure.Of(decimal.Parse(share, CultureInfo.InvariantCulture), isFraction: true));

    [Fact]
    public void Every_known_share_is_written_once_and_each_character_has_its_place()
    {
        var chart = new HeatMap(new("甲", "乙"), ["一", "二", "三"], [new("丙", null, [0.5m, null, 1]), new("丁", "x", [0.05m, 0.8m, 0])]);
        var texts = Figures(chart).ToList();
        Assert.Equal(["0", "100", "5", "50", "80"], texts.SelectMany(static text => text.Value.Split(' ')).Order(StringComparer.Ordinal));
        Assert.All(texts, static text => Assert.Equal(text.Value.Length, text.Attribute("x")!.Value.Split(' ').Length));
    }

    [Fact]
    public void A_cell_has_room_for_its_number()
    {
        var chart = new HeatMap(new("甲", "乙"), [.. Enumerable.Repeat("一", 40)], [new("丙", null, [.. Enumerable.Repeat<decimal?>(1, 40)])]);
        var places = Figures(chart).Single().Attribute("x")!.Value.Split(' ').Select(static place => int.Parse(place, CultureInfo.InvariantCulture));
        var numbers = places.Where(static place => place > 0).Chunk(3).ToList();
        Assert.All(numbers.Zip(numbers.Skip(1)), static pair => Assert.True(pair.Second[0] - pair.First[2] >= 14));
    }

    private static IEnumerable<XElement> Figures(HeatMap chart) =>
        XDocument.Parse(chart.Draw().ToString()).Descendants("g").Single(static group => group.Attribute("aria-hidden") is not null).Elements();
}
