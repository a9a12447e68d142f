using System.Globalization;
using System.Runtime.CompilerServices;
using ReportGen.Evaluation.Results;

namespace ReportGen.Data.Tests.Samples;

/// <summary>Facts about single units that the sample carries.</summary>
public sealed class KnownUnitsTests(CommittedEditions data) : IClassFixture<CommittedEditions>
{
    public static TheoryData<int, string, string> PrintedScores()
    {
        var rows = new TheoryData<int, string, string>();
        foreach (var line in File.ReadLines(PrintedFile()).Skip(1).Select(line => line.Split(',')))
        {
            rows.Add(int.Parse(line[0], CultureInfo.InvariantCulture), line[1], line[2]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(PrintedScores))]
    public void Bazhou_has_every_score_that_the_source_prints(int year, string indicator, string printed) =>
        Assert.Equal(
            decimal.Parse(printed, CultureInfo.InvariantCulture),
            Unit(year, "131081").Scores.First(score => score.Indicator.Id.Text == indicator).Points.Value
        );

    [Theory]
    [InlineData(2018, 52.64)]
    [InlineData(2019, 61.33)]
    public void Bazhou_has_the_printed_total(int year, double total) => Assert.Equal((decimal)total, Unit(year, "131081").Total.Value);

    [Fact]
    public void Class_A_of_2018_lies_where_it_was_published()
    {
        var best = data.Edition(2018).Units.Where(unit => unit.Class.Letter == "A").ToList();
        Assert.Equal(
            ["130104", "130105", "130108", "130109", "130110", "130111", "130123"],
            best.Where(unit => unit.Unit.City.Key == "130100").Select(unit => unit.Unit.Code.ToString()));
        Assert.Equal(["130100", "130200", "130400", "130600", "131000"], best.Select(unit => unit.Unit.City.Key).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("130400", 7)]
    [InlineData("130200", 6)]
    [InlineData("131100", 5)]
    [InlineData("130600", 4)]
    public void Class_B_of_2018_is_spread_as_published(string city, int count) =>
        Assert.Equal(count, data.Edition(2018).Units.Count(unit => unit.Class.Letter == "B" && unit.Unit.City.Key == city));

    [Fact]
    public void Langfang_stands_in_2019_as_published()
    {
        var edition = data.Edition(2019);
        var langfang = edition.Cities.First(city => city.City.Key == "131000");
        Assert.Equal(1, langfang.Rank);
        Assert.InRange(langfang.Summary.Mean.Value, 69.88m, 71.88m);
        Assert.Equal(["131002", "131022", "131082"], Codes(langfang, "A"));
        Assert.Equal(["131003", "131023", "131024", "131025", "131026", "131028", "131081"], Codes(langfang, "B"));
        Assert.All(["131024", "131026", "131081"], code => Assert.Equal("C", Unit(2018, code).Class.Letter));
    }

    [Theory]
    [InlineData("131000", 77.59)]
    [InlineData("130200", 70.58)]
    [InlineData("131100", 70.39)]
    public void City_means_of_2020_are_near_those_published(string city, double mean) =>
        Assert.InRange(data.Edition(2020).Cities.First(result => result.City.Key == city).Summary.Mean.Value, (decimal)mean - 1m, (decimal)mean + 1m);

    private static string PrintedFile([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "bazhou-printed.csv");

    private static IEnumerable<string> Codes(CityResult city, string letter) =>
        city.Units.Where(unit => unit.Class.Letter == letter).Select(unit => unit.Unit.Code.ToString()).Order(StringComparer.Ordinal);

    private UnitResult Unit(int year, string code) => data.Edition(year).Units.First(unit => unit.Unit.Code.ToString() == code);
}
