using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ReportGen.Analysis.Trials;
using ReportGen.Data.Numbers;
using ReportGen.EndToEnd.Tests.Tools;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Schemes;
using ReportGen.Evaluation.Scoring;
using ReportGen.Site.Formatting;
using ReportGen.Site.Listings;

namespace ReportGen.EndToEnd.Tests.Browsers;

/// <summary>The script of the calculator counts as the build does, to the last digit.</summary>
public sealed partial class CalculatorArithmeticTests(BuiltSite site, Browser browser)
{
    private const int Values = 2_000;
    private const string Report = "2019/langfang/bazhou/";

    private static readonly string[] Numbers =
    [
        "0",
        "00",
        "01",
        "7",
        "-7",
        "－7",
        "−7",
        "+7",
        "--7",
        "1,234",
        "12,34",
        "1234,567",
        "123,4567",
        "0,123",
        "1,234,567.89",
        ",123",
        "1,",
        "1,5",
        "1.",
        ".5",
        "0.5",
        "-0.5",
        "-0",
        "0.0",
        "１２．５",
        "１，２３４",
        "1．5",
        "1,２３４",
        "1..5",
        "1.5.2",
        "1e5",
        "5%",
        "5 000",
        " 12 ",
        "",
        " ",
        "—",
        "x",
        "１",
        "012.5",
        "123456789012345678",
        "1234567890123456789",
        "0.123456789012345678",
        "0.123456789012345678901234567",
        "0.1234567890123456789012345678",
        "1234567890123456789.5",
    ];

    [Fact]
    public async Task The_points_of_two_thousand_values_of_every_indicator_are_those_of_the_build()
    {
        var scheme = CommittedData.Edition(2019).Scheme;
        var values = scheme.Indicators.Select((indicator, i) => TrialValues.Of(indicator, Values, 2019 + i)).ToImmutableArray();
        var expected = scheme
            .Indicators.SelectMany(
                (indicator, i) =>
                    values[i].Select(text => (indicator.Id.Text, text, Format.Points(Scorer.PointsAt(indicator, Quantity.Of(Parse(text)), scheme.Decimals))))
            )
            .ToList();
        var rules = await site.ReadAsync("data", "2019", "scheme.json");
        var computed = await RunAsync<string[][]>(
            "({ rules, values }) => { const scheme = module.read(rules); return scheme.groups.flatMap(group => group.indicators).map((indicator, i) => " +
                "values[i].map(text => module.written(module.points(indicator, module.number(text), scheme.decimals), scheme.decimals))); }",
            new { rules, values }
        );
        var actual = scheme.Indicators.SelectMany((indicator, i) => values[i].Zip(computed[i], (text, points) => (indicator.Id.Text, text, points))).ToList();
        Assert.True(expected.Count >= Values * 17);
        Assert.Empty(expected.Zip(actual).Where(pair => pair.First != pair.Second).Take(10));
    }

    [Theory]
    [InlineData("[[-3.7,0.15],[0.03,1.333],[0.031,1.3],[7,9.99]]", 9.99)]
    [InlineData("[[0,10],[3,6.6667],[9,0]]", 10)]
    [InlineData("[[0.123456789,0.005],[0.987654321,6.015]]", 6.015)]
    public async Task Awkward_rules_are_no_harder(string knots, double weight)
    {
        using var parsed = JsonDocument.Parse(knots);
        var rule = new LinearRule([.. parsed.RootElement.EnumerateArray().Select(knot => new Knot(knot[0].GetDecimal(), new Points(knot[1].GetDecimal())))]);
        var indicator = CommittedData.Edition(2019).Scheme.Indicators[0] with { Rule = rule, Weight = new Points((decimal)weight) };
        var values = TrialValues.Of(indicator, Values, 7);
        var rules =
            $$"""
            {"decimals":2,"classes":[],"dimensions":[{"name":"","indicators":[
            {"id":"a","short_name":"a","unit":"","weight":{{weight.ToString(CultureInfo.InvariantCulture)}},"knots":{{knots}}}]}]}
            """;
        var computed = await RunAsync<string[]>(
            "({ rules, values }) => { const { groups: [{ indicators: [indicator] }] } = module.read(rules); return values.map(text => " +
                "module.written(module.points(indicator, module.number(text), 2), 2)); }",
            new { rules, values }
        );
        Assert.Equal(values.Select(text => (text, Format.Points(Scorer.PointsAt(indicator, Quantity.Of(Parse(text)), 2)))), values.Zip(computed));
    }

    [Fact]
    public async Task What_is_a_number_for_the_build_is_one_for_the_page()
    {
        var computed = await RunAsync<string?[]>(
            "({ texts }) => texts.map(text => { const value = module.number(text); return value ? `${value.digits}e-${value.scale}` : null; })",
            new { texts = Numbers }
        );
        Assert.Equal(Numbers.Select(text => (text, Exact(text))), Numbers.Zip(computed));
    }

    [Fact]
    public async Task Total_class_and_rank_are_those_of_the_build()
    {
        var edition = CommittedData.Edition(2019);
        var random = new Random(2019);
        var (expected, cases) = (new List<string>(), new List<object>());
        foreach (var unit in edition.Units)
        {
            var values = edition
                .Scheme.Indicators.Where(_ => random.Next(3) == 0)
                .ToDictionary(
                    indicator => indicator.Id,
                    indicator => Parse(TrialValues.Of(indicator, 200, random.Next())[^1]) is var value && value < 0m ? 0m : value
                );
            var trial = Assert.IsType<Trial>(Trial.Of(edition, unit, values));
            var above = edition.Scheme.Classes.Above(trial.Class);
            expected.Add(
                $"{Format.Points(trial.Total)} {trial.Class.Letter} {Format.Count(trial.Rank)} {above?.Letter} " +
                    $"{Format.Points(above is null ? Points.Zero.Rounded(edition.Scheme.Decimals) : above.From - trial.Total)}"
            );
            cases.Add(new { own = Format.Points(unit.Total), points = trial.Points.Select(points => Format.Points(points)) });
        }

        var computed = await RunAsync<string[]>(
            "({ rules, field, cases }) => { const scheme = module.read(rules); const whole = text => module.decimal(text).digits; return cases.map(({ own, " +
                "points }) => { const { total, letter, rank, above, lacking } = module.outcome(scheme, JSON.parse(field).totals, whole(own), " +
                "points.map(whole)); return [module.written(total, 2), letter, rank, above ?? '', module.written(lacking, 2)].join(' '); }); }",
            new { rules = await site.ReadAsync("data", "2019", "scheme.json"), field = await site.ReadAsync("2019", "totals.json"), cases });
        Assert.Equal(expected, computed);
    }

    [Fact]
    public async Task Every_calculator_starts_with_the_published_points()
    {
        var folder = await site.FolderAsync();
        foreach (var year in BuiltSite.Years)
        {
            foreach (var unit in CommittedData.Edition(year).Units)
            {
                var steps = unit.Unit.IsProvinceRun ? new[] { unit.Unit.City.Slug.ToString() } : [unit.Unit.City.Slug.ToString(), unit.Unit.Slug.ToString()];
                var html = await File.ReadAllTextAsync(Path.Combine([folder, Format.Count(year), .. steps, "index.html"]));
                var section = Section().Match(html);
                Assert.InRange(section.Length, 100, 500);
                var values = section.Groups["values"].Value.Split(',');
                Assert.Equal(
                    unit.Scores.Select(score => score.Points),
                    unit.Scores.Zip(
                        values,
                        (score, text) => text.Length == 0 ? default : Scorer.PointsAt(score.Indicator, Quantity.Of(Parse(text)), score.Decimals)
                    )
                );
            }
        }
    }

    private static decimal Parse(string text) => NumberGrammar.TryParse(text, out var value) ? value : throw new FormatException(text);

    private static string? Exact(string text)
    {
        if (!NumberGrammar.TryRead(text.AsSpan().Trim(), out var value)) return null;
        var digits = value * (decimal)Math.Pow(10, value.Scale);
        return $"{digits.ToString("0", CultureInfo.InvariantCulture)}e-{value.Scale.ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary>Evaluates a function with the module of the calculator in sight.</summary>
    private async Task<T> RunAsync<T>(string function, object argument)
    {
        await using var window = await browser.OpenAsync(site, new BrowserNewContextOptions());
        await window.GoAsync(Report);
        return await window.Page.EvaluateAsync<T>(
            $"async (argument) => {{ const module = await import(new URL(document.querySelector('section[data-script]').dataset.script, " +
                $"location.href).href); return ({function})(argument); }}",
            argument
        );
    }

    [GeneratedRegex(
        "<section [^>]*data-script=[^>]*data-values=\"(?<values>[^\"]*)\".*?</section>",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline,
        5000
    )]
    private static partial Regex Section();
}
