using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Evaluation.Disclosures;
using ReportGen.Evaluation.Editions;
using ReportGen.Site.Checks;
using ReportGen.Site.Formatting;
using ReportGen.Site.Inputs;
using ReportGen.Site.Listings;
using ReportGen.Site.Tests.Pages.County;
using ReportGen.Testing;

namespace ReportGen.Site.Tests.Disclosures;

/// <summary>Walks everything that is published: pages with their attributes and pictures, CSV, JSON, XML and the parts of workbooks.</summary>
public sealed partial class LeakTests
{
    private static readonly ImmutableArray<string> OnlyA = ["A"];

    /// <summary>Numbers that stand in the site although the edition reports other values: those of the other editions and of the rules.</summary>
    private static readonly IReadOnlyDictionary<int, HashSet<string>> Elsewhere = new[] { 2018, 2019, 2020 }.ToDictionary(
        year => year,
        year =>
            Read(
                Vault.Input(
                    year,
                    Disclosure.Full,
                    (unit, row) => row with { Management = row.Management - 0.77m, Firms = row.Firms + 0.31m, Spending = row.Spending + 1.01m }
                )
            )
                .Values.SelectMany(Canaries.In)
                .ToHashSet(StringComparer.Ordinal)
    );

    public static TheoryData<int, bool, bool, bool, bool> Settings
    {
        get
        {
            var data = new TheoryData<int, bool, bool, bool, bool>();
            foreach (var year in new[] { 2018, 2019, 2020 })
            {
                for (var bits = 0; bits < 15; bits++) data.Add(year, (bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public void A_score_that_is_not_public_stands_nowhere(int year, bool scores, bool ranks, bool awards, bool allClasses)
    {
        var disclosure = Of(scores, ranks, awards, allClasses);
        var input = Vault.Input(year, disclosure);
        var canaries = Canaries.Of(Vault.Assess(year, disclosure), year, result => !scores || !disclosure.Names(result.Class));
        canaries.ExceptWith(Elsewhere[year]);
        Assert.Equal(!scores || !allClasses, canaries.Count > 20);
        foreach (var (file, text) in Read(input))
            Assert.False(Canaries.In(text).Overlaps(canaries), $"{file}: {string.Join(' ', Canaries.In(text).Intersect(canaries, StringComparer.Ordinal))}");
    }

    [Theory]
    [InlineData(2018)]
    [InlineData(2019)]
    [InlineData(2020)]
    public void Every_canary_sings_where_everything_is_public(int year)
    {
        var input = Vault.Input(year, Disclosure.Full);
        var found = Read(input).Values.SelectMany(Canaries.In).ToHashSet(StringComparer.Ordinal);
        var assessment = Vault.Assess(year, Disclosure.Full);
        Assert.All(assessment.Find(year)!.Units, result => Assert.Contains(Format.Points(result.Total), found));
        var canaries = Canaries.Of(assessment, year, _ => true);
        Assert.True(canaries.Count(found.Contains) > canaries.Count / 2);
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public void A_rank_that_is_not_public_stands_nowhere(int year, bool scores, bool ranks, bool awards, bool allClasses)
    {
        if (ranks) return;
        var texts = Read(Vault.Input(year, Of(scores, ranks, awards, allClasses)));
        var label = year.ToString(CultureInfo.InvariantCulture);
        foreach (var (file, text) in texts.Where(entry => entry.Key.EndsWith(".html", StringComparison.Ordinal)).AtLeast(50))
        {
            // Rows of other editions may state ranks; that of this one says that there is none.
            foreach (
                var row in text.Split("<tr")
                    .Skip(1)
                    .Where(row => row.Contains($">{label}年度<", StringComparison.Ordinal) && row.Contains("class=\"cls", StringComparison.Ordinal))
            )
                Assert.True(row.Contains("未公开", StringComparison.Ordinal), file);
            Assert.DoesNotMatch(label + @"年度[^，。；]*第\d+位", text);
            var isOwn = file.StartsWith(label + "/", StringComparison.Ordinal) && !file.Contains("methodology", StringComparison.Ordinal);
            if (isOwn) Assert.DoesNotMatch(RankWords(), text.Split("历年变化")[0]);
        }

        Assert.All(Column(texts, year, "results", "rank", "city_rank", "rank_change"), Assert.Empty);
        if (year < 2020) Assert.All(Column(texts, year + 1, "results", "previous_rank", "rank_change"), Assert.Empty);
        Assert.All(Column(texts, year, "scores", "rank"), Assert.Empty);
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public void An_award_that_is_not_public_stands_nowhere(int year, bool scores, bool ranks, bool awards, bool allClasses)
    {
        if (awards) return;
        var texts = Read(Vault.Input(year, Of(scores, ranks, awards, allClasses)));
        Assert.All(Column(texts, year, "results", "award"), Assert.Empty);
        var amount = (year == 2018 ? Vault.FirstAward : Vault.TopAward).ToString(CultureInfo.InvariantCulture);
        var own = year == 2018 ? string.Empty : year.ToString(CultureInfo.InvariantCulture) + "/";
        foreach (
            var (file, text) in texts.Where(entry =>
                entry.Key.Contains(own, StringComparison.Ordinal)
                && !entry.Key.Contains("methodology", StringComparison.Ordinal)
                && !entry.Key.EndsWith("scheme.json", StringComparison.Ordinal)
            )
        )
        {
            Assert.False(text.Contains(amount, StringComparison.Ordinal), file);
        }
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public void Every_unit_keeps_its_page_and_its_row_and_no_page_has_a_fault(int year, bool scores, bool ranks, bool awards, bool allClasses)
    {
        var input = Vault.Input(year, Of(scores, ranks, awards, allClasses));
        var plan = SitePlanner.Plan(input);
        Assert.Empty(SiteChecker.Check(plan, input.BaseUrl, input.Editions).Findings);
        var texts = Vault.Read(plan);
        Assert.Equal(8, Column(texts, year, "results", "name").Count(name => name.Length > 0));
        Assert.Equal(allClasses ? 8 : 2, Column(texts, year, "results", "class").Count(letter => letter.Length > 0));
        Assert.Equal(scores ? (allClasses ? 8 : 2) * 5 : 0, Column(texts, year, "scores", "code").Count);
    }

    [Fact]
    public void What_makes_everything_public_passes_the_gate_as_it_is()
    {
        var assessment = Vault.Assess(2019, Disclosure.Full);
        Assert.Equal(assessment.Editions, DisclosureControl.Apply(assessment).Editions);
    }

    internal static Disclosure Of(bool scores, bool ranks, bool awards, bool allClasses) => new(scores, ranks, awards, allClasses ? [] : OnlyA);

    internal static SortedDictionary<string, string> Read(SiteInput input) => Vault.Read(SitePlanner.Plan(input));

    private static List<string> Column(SortedDictionary<string, string> texts, int year, string file, params ReadOnlySpan<string> names)
    {
        var rows = texts[string.Create(CultureInfo.InvariantCulture, $"data/{year}/{file}.csv")]
            .TrimStart('\uFEFF')
            .Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(row => row.Split(','))
            .ToList();
        var cells = new List<string>();
        foreach (var name in names) cells.AddRange(rows.Skip(1).Select(row => row[Array.IndexOf(rows[0], name)]));
        return cells;
    }

    [GeneratedRegex(@"第\d+位|前进\d|后退\d|上升\d+位|下降\d+位|位次</th>|<dt>[^<]*位次", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex RankWords();
}
