using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ReportGen.Data.Tests.Tables;

/// <summary>What a spreadsheet program makes of a text file that it opens and saves is still the same table.</summary>
public sealed partial class SpreadsheetRewriteTests : IDisposable
{
    private readonly TempData data = new();

    [Theory]
    [InlineData("{0}/{1:0}/{2:0}")]
    [InlineData("{0}{1:00}{2:00}")]
    [InlineData("{0}年{1:0}月{2:0}日")]
    public void Dates_of_the_register_are_the_same_however_they_are_written(string form)
    {
        string Rewritten(Match match) => string.Format(CultureInfo.InvariantCulture, form, Part(match, "year"), Part(match, "month"), Part(match, "day"));
        data.Change("units.csv", bytes => Encoding.UTF8.GetBytes(Date().Replace(Encoding.UTF8.GetString(bytes), Rewritten)));
        Assert.Contains(
            string.Format(CultureInfo.InvariantCulture, form, 2020, 6, 23),
            File.ReadAllText(Path.Combine(data.Path, "regions", "units.csv")),
            StringComparison.Ordinal);
        var read = data.Read();
        Assert.Empty(read.Findings);
        Assert.Equal(new DateOnly(2020, 6, 23), read.Value.Dataset.Register.Units.Single(unit => unit.Name == "任泽区").ValidFrom);
    }

    [Theory]
    [InlineData("*.csv", ",", true)]
    [InlineData("*.csv", ",,,", true)]
    [InlineData("*.csv", ", ,", true)]
    [InlineData("*.csv", ",,", false)]
    public void Empty_columns_at_the_end_of_every_row_are_nothing(string files, string tail, bool inHeader)
    {
        data.Change(files, bytes => Encoding.UTF8.GetBytes(Appended(Encoding.UTF8.GetString(bytes), tail, inHeader)));
        Assert.Empty(data.Check().Findings);
    }

    [Fact]
    public void A_ratio_with_all_the_digits_that_software_gave_it_agrees_with_its_components()
    {
        data.Change(
            "统计局.csv",
            bytes => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace("1250,50,4,2", "1498,50,3.337783711615487,2", StringComparison.Ordinal)));
        Assert.DoesNotContain(data.Check().Findings, finding => finding.Code.Id is "NUM-11" or "LOG-02");
    }

    public void Dispose() => data.Dispose();

    private static int Part(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    /// <summary>Behind every line that is not within quotes.</summary>
    private static string Appended(string text, string tail, bool inHeader)
    {
        var (result, quoted, line) = (new StringBuilder(), false, 0);
        foreach (var c in text)
        {
            if (c == '"') quoted = !quoted;
            if (c == '\n' && !quoted && (line++ > 0 || inHeader)) result.Insert(result.Length - (result[^1] == '\r' ? 1 : 0), tail);
            result.Append(c);
        }

        return result.ToString();
    }

    [GeneratedRegex(@"(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Date();
}
