using ReportGen.Data.Findings;
using ReportGen.Evaluation.Findings;
using ReportGen.Forms;

namespace ReportGen.Data.Tests.Forms;

/// <summary>An edition that was begun too early, and the scheme by which one is begun.</summary>
public sealed class BegunAgainTests : IDisposable
{
    private const int Year = 2021;

    private readonly TempData data = new();

    [Fact]
    public void An_untouched_edition_follows_a_register_that_changed_since()
    {
        Begin();
        data.Change("units.csv", bytes => Text(bytes, text => text
            .Replace("zhengding,,,,,zhengdingxian,zdx,,", "zhengding,,2021/5/1,130182,,zhengdingxian,zdx,,", StringComparison.Ordinal)
            + "130182,130182,正定市,Zhengding,Zhengding City,县级市,130100,zhengding,2021/5/1,,,130123,zhengdingshi,zds,,\n"));
        File.WriteAllText(
            Path.Combine(data.Path, "regions", "tiles-2021.csv"),
            File.ReadAllText(Path.Combine(data.Path, "regions", "tiles-2020.csv")).Replace("130123", "130182", StringComparison.Ordinal));
        Assert.Empty(NextEdition.Touched(data.Path, Year)!.Value);
        Begin();
        var rows = File.ReadAllText(Path.Combine(Folder, "统计局.csv"));
        Assert.Contains("2021,石家庄市,130182,正定市,,2557", rows, StringComparison.Ordinal);
        Assert.DoesNotContain("130123", rows, StringComparison.Ordinal);
        Assert.Empty(NextEdition.Touched(data.Path, Year)!.Value);
        Assert.Equal(
            ["2019", "2020", "2021"],
            Directory.EnumerateDirectories(Path.Combine(data.Path, "editions")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Its_settings_may_be_changed_and_stay()
    {
        Begin();
        var settings = Path.Combine(Folder, "edition.yaml");
        File.WriteAllText(settings, File.ReadAllText(settings).Replace("synthetic: true", "synthetic: false", StringComparison.Ordinal));
        Assert.Empty(NextEdition.Touched(data.Path, Year)!.Value);
        Begin();
        Assert.Contains("synthetic: false", File.ReadAllText(settings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("统计局.csv")]
    [InlineData("模板/县级.xlsx")]
    [InlineData("explanations.csv")]
    public void What_somebody_touched_is_named(string file)
    {
        Begin();
        File.AppendAllText(Path.Combine(Folder, file), "x");
        Assert.Equal([file], NextEdition.Touched(data.Path, Year)!.Value);
    }

    [Fact]
    public void Without_a_record_it_is_not_known_what_was_changed()
    {
        Begin();
        File.Delete(Path.Combine(Folder, ".new"));
        Assert.Null(NextEdition.Touched(data.Path, Year));
    }

    [Fact]
    public void The_scheme_is_recorded_where_it_was_published_before()
    {
        Begin();
        Assert.DoesNotContain("scheme_sha256", File.ReadAllText(Path.Combine(Folder, "edition.yaml")), StringComparison.Ordinal);
        _ = NextEdition.Write(data.Path, 2022, 2019).Value;
        Assert.Contains(
            "scheme: small\nscheme_sha256: 0339",
            File.ReadAllText(Path.Combine(data.Path, "editions", "2022", "edition.yaml")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_scheme_that_does_not_reach_the_year_is_reported_at_once()
    {
        var reported = NextEdition.Write(data.Path, 2026, 2020);
        var finding = Assert.Single(reported.Findings);
        Assert.Equal(("MET-02", "schemes/small.yaml", "editions"), (finding.Code.Id, finding.Place.File, finding.Place.Column));
        Assert.Contains("适用于 2017 至 2025 年度，不适用于 2026 年度", finding.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(data.Path, "editions", "2026")));
    }

    [Fact]
    public void The_only_other_scheme_that_reaches_the_year_is_taken()
    {
        Scheme("newer", 2026, 2030);
        var written = NextEdition.Write(data.Path, 2026, 2020).Value;
        Assert.Equal("newer", written.OtherScheme);
        var settings = File.ReadAllText(Path.Combine(data.Path, "editions", "2026", "edition.yaml"));
        Assert.Contains("scheme: newer\nsynthetic", settings, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_those_that_reach_the_year_the_one_that_begins_last_is_taken()
    {
        Scheme("newer", 2021, 2030);
        Scheme("newest", 2022, 2030);
        Assert.Equal("newer", NextEdition.Write(data.Path, 2021, 2020).Value.OtherScheme);
    }

    [Fact]
    public void Which_of_two_is_not_guessed()
    {
        Scheme("newer", 2026, 2030);
        Scheme("other", 2026, 2027);
        var finding = Assert.Single(NextEdition.Write(data.Path, 2026, 2020).Findings, finding => finding.Code == Catalogue.SchemeDiffers);
        Assert.Contains("newer、other", finding.Message, StringComparison.Ordinal);
    }

    public void Dispose() => data.Dispose();

    private string Folder => Path.Combine(data.Path, "editions", Invariant.Text(Year));

    private void Begin()
    {
        var written = NextEdition.Write(data.Path, Year, 2020);
        Assert.True(written.Succeeded, string.Join("\n", written.Findings.Select(finding => finding.Message)));
    }

    private void Scheme(string id, int from, int to)
    {
        var text = File.ReadAllText(Path.Combine(data.Path, "schemes", "small.yaml")).Replace("id: small\n", $"id: {id}\n", StringComparison.Ordinal);
        var range = $"{{from: {Invariant.Text(from)}, to: {Invariant.Text(to)}}}";
        File.WriteAllText(Path.Combine(data.Path, "schemes", id + ".yaml"), text.Replace("{from: 2017, to: 2025}", range, StringComparison.Ordinal));
    }

    private static byte[] Text(byte[] bytes, Func<string, string> change) =>
        System.Text.Encoding.UTF8.GetBytes(change(System.Text.Encoding.UTF8.GetString(bytes)));
}
