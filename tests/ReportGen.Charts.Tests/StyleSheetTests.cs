using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ReportGen.Charts.Tests;

public sealed partial class StyleSheetTests
{
    private static readonly string Css = File.ReadAllText(Path.Combine(Here(), "..", "..", "templates", "assets", "charts.css"));

    public static TheoryData<string, string, double> Pairs => new()
    {
        { "class-ink-on-dark", "class-1", 4.5 },
        { "class-ink-on-dark", "class-2", 4.5 },
        { "class-ink-on-light", "class-3", 4.5 },
        { "class-ink-on-light", "class-4", 4.5 },
        { "class-ink-on-light", "class-5", 4.5 },
        { "class-ink-on-light", "class-6", 4.5 },
        { "class-ink-on-light", "class-o", 4.5 },
        { "chart-ink", "chart-surface", 7 },
        { "chart-ink", "class-1-wash", 4.5 },
        { "chart-ink", "class-2-wash", 4.5 },
        { "chart-ink", "class-3-wash", 4.5 },
        { "chart-ink", "class-4-wash", 4.5 },
        { "chart-ink", "class-5-wash", 4.5 },
        { "chart-ink", "class-6-wash", 4.5 },
        { "chart-muted", "chart-surface", 4.5 },
        { "chart-self", "chart-surface", 4.5 },
        { "chart-link", "chart-surface", 4.5 },
        { "chart-self", "class-1-wash", 3 },
        { "chart-self", "class-3-wash", 3 },
        { "chart-self", "class-4-wash", 3 },
        { "chart-self", "class-5-wash", 3 },
        { "chart-self", "class-6-wash", 3 },
        { "chart-reference", "chart-surface", 3 },
        { "chart-reference-2", "chart-surface", 3 },
        { "chart-axis", "chart-surface", 3 },
        { "class-1-line", "chart-surface", 3 },
        { "chart-rule", "chart-surface", 3 },
        { "shade-ink-weak", "shade-1", 4.5 },
        { "shade-ink-weak", "shade-2", 4.5 },
        { "shade-ink-weak", "shade-3", 4.5 },
        { "shade-ink-strong", "shade-4", 4.5 },
        { "shade-ink-strong", "shade-5", 4.5 },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Colours_are_distinguishable_in_light_and_dark(string front, string back, double ratio)
    {
        var light = Properties(":root {");
        Assert.True(Contrast(light[front], light[back]) >= ratio, $"light {front} on {back}");
        var dark = Dark(":root[data-theme=\"dark\"] {");
        Assert.True(Contrast(dark[front], dark[back]) >= ratio, $"dark {front} on {back}");
    }

    [Fact]
    public void The_reader_and_the_machine_choose_the_same_dark() =>
        Assert.Equal(Dark(":root[data-theme=\"dark\"] {"), Dark(":root:not([data-theme=\"light\"]) {"));

    [Fact]
    public void The_fills_of_the_classes_are_the_prescribed_ones_in_every_theme()
    {
        var dark = Dark(":root[data-theme=\"dark\"] {");
        Assert.Equal(("#12436d", "#2073bc", "#6bace6"), (dark["class-1"], dark["class-2"], dark["class-3"]));
    }

    [Fact]
    public void Every_class_in_a_chart_has_a_style()
    {
        var used = Samples.All.SelectMany(static s => XDocument.Parse(s.Draw().ToString()).Descendants())
            .SelectMany(static e => e.Attribute("class")?.Value.Split(' ') ?? []).Distinct(StringComparer.Ordinal)
            .Where(static c => !c.StartsWith("chart-", StringComparison.Ordinal));
        Assert.All(used, static c => Assert.Matches(@"\." + Regex.Escape(c) + @"[\s,):{]", Css));
    }

    [Fact]
    public void Every_property_that_is_used_is_defined()
    {
        var light = Properties(":root {");
        Assert.All(Used().Matches(Css), m => Assert.Contains(m.Groups["name"].Value, light.Keys));
    }

    [Theory]
    [InlineData(".goal-1, .goal-2, .goal-3, .goal-4, .goal-5, .goal-6, .goal-o")]
    [InlineData(".break")]
    [InlineData(".passage-part")]
    public void What_the_words_under_a_picture_call_dashed_is_dashed(string roles)
    {
        var rule = @"\.chart (:is\()?" + Regex.Escape(roles) + @"\)? \{[^}]*stroke-dasharray: \d+ \d+;";
        Assert.Single(Regex.Matches(Css, rule, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public void On_paper_no_word_is_smaller_than_seven_points()
    {
        const double MillimetresToPoints = 72 / 25.4;
        const double WidthOfMostCharts = 360;
        Assert.All(FontSize().Matches(Css), static m => Assert.True(int.Parse(m.Groups["size"].Value, CultureInfo.InvariantCulture) >= 11, m.Value));
        var width = PrintedWidth().Match(Css[Css.IndexOf("@media print", StringComparison.Ordinal)..]).Groups["mm"].Value;
        Assert.True(11 / WidthOfMostCharts * int.Parse(width, CultureInfo.InvariantCulture) * MillimetresToPoints >= 7, width);
    }

    private static Dictionary<string, string> Dark(string selector)
    {
        var all = Properties(":root {");
        foreach (var (name, value) in Properties(selector))
        {
            all[name] = value;
        }

        return all;
    }

    private static Dictionary<string, string> Properties(string selector)
    {
        var start = Css.IndexOf(selector, StringComparison.Ordinal);
        var block = Css[start..Css.IndexOf('}', start)];
        return Defined().Matches(block).ToDictionary(static m => m.Groups["name"].Value, static m => m.Groups["value"].Value, StringComparer.Ordinal);
    }

    private static double Contrast(string a, string b)
    {
        var (x, y) = (Luminance(a), Luminance(b));
        return (Math.Max(x, y) + 0.05) / (Math.Min(x, y) + 0.05);
    }

    private static double Luminance(string colour)
    {
        var hex = colour.Length == 4 ? string.Concat(colour[1..].Select(static c => new string(c, 2))) : colour[1..];
        var parts = Enumerable.Range(0, 3).Select(i => int.Parse(hex.AsSpan(i * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(static v => v <= 0.04045 ? v / 12.92 : Math.Pow((v + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    [GeneratedRegex(@"--(?<name>[a-z0-9-]+):\s*(?<value>[^;]+);", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Defined();

    [GeneratedRegex(@"font-size: (?<size>\d+)px", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FontSize();

    [GeneratedRegex(@"\.fig > \.chart \{ width: (?<mm>\d+)mm", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PrintedWidth();

    [GeneratedRegex(@"var\(--(?<name>[a-z0-9-]+)\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Used();
}
