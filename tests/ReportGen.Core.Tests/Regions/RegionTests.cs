using ReportGen.Core.Tests.Assessments;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Regions;

namespace ReportGen.Core.Tests.Regions;

public sealed class RegionTests
{
    [Theory]
    [InlineData("131081", true)]
    [InlineData("031081", false)]
    [InlineData("13108", false)]
    [InlineData("1310811", false)]
    [InlineData("13１081", false)]
    [InlineData("13108x", false)]
    public void A_code_is_six_ascii_digits(string text, bool isCode) => Assert.Equal(isCode, RegionCode.TryParse(text, out _));

    [Theory]
    [InlineData("霸州市", UnitType.CountyLevelCity, "霸州")]
    [InlineData("赵县", UnitType.County, "赵县")]
    [InlineData("长安区", UnitType.District, "长安")]
    [InlineData("鹰手营子矿区", UnitType.District, "鹰手营子")]
    [InlineData("围场满族蒙古族自治县", UnitType.AutonomousCounty, "围场")]
    [InlineData("红岩苗族自治县", UnitType.AutonomousCounty, "红岩")]
    [InlineData("湘西土家族苗族自治县", UnitType.AutonomousCounty, "湘西")]
    [InlineData("孟村回族自治县", UnitType.AutonomousCounty, "孟村")]
    public void A_short_name_drops_the_type_but_keeps_two_characters(string name, UnitType type, string expected) =>
        Assert.Equal(expected, ShortName.Of(name, type));

    [Theory]
    [InlineData("langfang", true)]
    [InlineData("jingxing-mining", true)]
    [InlineData("Langfang", false)]
    [InlineData("-a", false)]
    [InlineData("a/b", false)]
    [InlineData("..", false)]
    [InlineData("", false)]
    public void A_step_of_an_address_is_plain_ascii(string text, bool isSlug) => Assert.Equal(isSlug, Slug.TryParse(text, out _));

    [Fact]
    public void The_register_of_an_edition_is_what_is_valid_on_the_last_day_of_its_data_year()
    {
        var day = new DateOnly(2020, 6, 23);
        var before = TestScheme.Unit("old", 130_502) with { ValidTo = day };
        var after = TestScheme.Unit("new", 130_502) with { ValidFrom = day };
        var register = new Register([TestScheme.City], [after, before], []);
        Assert.Equal([before], register.Of(2019));
        Assert.Equal([after], register.Of(2020));
    }

    [Fact]
    public void A_lineage_runs_through_renamings_and_stops_at_mergers()
    {
        var first = TestScheme.Unit("first", 130_223) with { Successors = [new UnitId("second")] };
        var second = TestScheme.Unit("second", 130_284) with { Predecessors = [first.Id], Successors = [new UnitId("merged")] };
        var other = TestScheme.Unit("other", 130_285) with { Successors = [new UnitId("merged")] };
        var merged = TestScheme.Unit("merged", 130_286) with { Predecessors = [second.Id, other.Id] };
        var register = new Register([TestScheme.City], [first, second, other, merged], []);
        Assert.Equal([first, second], Lineage.Of(register, first));
        Assert.Equal([first, second], Lineage.Of(register, second));
        Assert.Equal([merged], Lineage.Of(register, merged));
        Assert.Equal([second, other], Lineage.PredecessorsOf(register, merged));
    }
}
