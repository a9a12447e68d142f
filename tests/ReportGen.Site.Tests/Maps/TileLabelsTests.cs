using ReportGen.Data;
using ReportGen.Evaluation.Regions;
using ReportGen.Site.Listings;
using ReportGen.Site.Maps;
using ReportGen.Testing;

namespace ReportGen.Site.Tests.Maps;

public sealed class TileLabelsTests
{
    private static readonly Lazy<Register> Real = new(() => DataFolder.Read(Repository.PathOf("data")).Value.Dataset.Register);

    [Theory]
    [InlineData(2017)]
    [InlineData(2019)]
    [InlineData(2023)]
    public void No_two_tiles_of_an_edition_have_the_same_label(int edition)
    {
        var labels = TileLabels.Of(Real.Value.Of(edition));
        Assert.Equal(Real.Value.Of(edition).Length, labels.Count);
        Assert.Equal(labels.Count, labels.Values.Distinct(StringComparer.Ordinal).Count());
        Assert.All(labels.Values, label => Assert.InRange(label.Length, 2, 3));
    }

    [Theory]
    [InlineData("霸州市", "霸州")]
    [InlineData("鹰手营子矿区", "鹰手营")]
    [InlineData("井陉县", "井陉县")]
    [InlineData("井陉矿区", "井陉矿")]
    public void A_label_is_as_short_as_distinguishes_units(string name, string label)
    {
        var units = Real.Value.Of(2023);
        Assert.Equal(label, TileLabels.Of(units)[units.Single(unit => unit.Name == name).Code]);
    }

    [Fact]
    public void Districts_of_one_name_have_the_first_character_of_their_city()
    {
        var units = Real.Value.Of(2023);
        var labels = TileLabels.Of(units);
        Assert.Equal(["张桥西", "石桥西"], units.Where(unit => unit.Name == "桥西区").Select(unit => labels[unit.Code]).Order(StringComparer.Ordinal));
    }
}
