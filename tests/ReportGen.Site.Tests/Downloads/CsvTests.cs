using System.Globalization;
using ReportGen.Site.Downloads;
using ReportGen.Site.Listings;

namespace ReportGen.Site.Tests.Downloads;

public sealed class CsvTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+86", "'+86")]
    [InlineData("-cmd", "'-cmd")]
    [InlineData("@sum", "'@sum")]
    [InlineData("＝1", "'＝1")]
    [InlineData("＋1", "'＋1")]
    [InlineData("－1", "'－1")]
    [InlineData("＠a", "'＠a")]
    [InlineData(" =1", "' =1")]
    [InlineData("\u3000＝1", "'\u3000＝1")]
    [InlineData("\t霸州", "'\t霸州")]
    [InlineData("\n=1", "\"'\n=1\"")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("霸州-市", "霸州-市")]
    [InlineData("霸州市", "霸州市")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("a\r\nb", "\"a\r\nb\"")]
    [InlineData(null, "")]
    public void Text_is_quoted_where_needed_and_never_a_formula(string? text, string expected) => Assert.Equal(expected + "\r\n", Write(csv => csv.Text(text)));

    [Fact]
    public void A_negative_number_stays_a_number() => Assert.Equal("-3,,0\r\n", Write(csv => csv.Number("-3").Number(null).Number("0")));

    private static string Write(Action<Csv> write)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        var csv = new Csv(output);
        write(csv);
        csv.EndRow();
        return output.ToString();
    }
}
