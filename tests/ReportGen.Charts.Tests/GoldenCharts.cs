using System.Globalization;
using System.Text;
using System.Xml.Linq;
using ReportGen.Testing;

namespace ReportGen.Charts.Tests;

public sealed class GoldenCharts
{
    public static TheoryData<string> Names => [.. Samples.All.Select(static s => s.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_chart_looks_as_it_did(string name) => Golden.Matches(Draw(name), $"{name}.svg");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_chart_is_well_formed_and_named(string name)
    {
        var root = XDocument.Parse(Draw(name)).Root!;
        Assert.Empty(root.DescendantsAndSelf().Attributes("id")); // several charts stand in a page
        Assert.NotEmpty(root.Element(root.Name.Namespace + "title")!.Value);
        Assert.NotEmpty(root.Element(root.Name.Namespace + "desc")!.Value);
        // A picture that is a file of its own is named by the page that shows it.
        if (root.Name.NamespaceName.Length == 0) Assert.Equal(root.Descendants("a").Any() ? "group" : "img", root.Attribute("role")!.Value);

        Assert.DoesNotContain(root.Descendants(), static e => e.Attribute("style") is not null);
        Assert.All(root.Descendants("a"), static a => Assert.NotEqual("", a.Value));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_chart_keeps_to_its_bytes(string name)
    {
        var bytes = Encoding.UTF8.GetByteCount(Draw(name));
        Assert.True(bytes <= Sample(name).Bytes, string.Create(CultureInfo.InvariantCulture, $"{name}: {bytes} > {Sample(name).Bytes}"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_chart_is_the_same_every_time_and_in_every_culture(string name)
    {
        var hostile = Draw(name);
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            Assert.Equal(Draw(name), hostile);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        Assert.DoesNotContain('⁂', hostile);
        Assert.DoesNotContain('⁓', hostile);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_chart_has_coordinates_of_at_most_one_decimal_inside_its_frame(string name)
    {
        var root = XDocument.Parse(Draw(name)).Root!;
        var frame = root.Attribute("viewBox")!.Value.Split(' ').Select(static part => int.Parse(part, CultureInfo.InvariantCulture)).ToList();
        var (width, height) = (frame[2], frame[3]);
        Assert.All(root.Descendants("path"), static p => Assert.DoesNotMatch(@"\.\d\d", p.Attribute("d")!.Value));
        Assert.All(root.Descendants("text").Where(static t => !t.Attribute("x")!.Value.Contains(' ')), t =>
        {
            Assert.InRange((int)t.Attribute("x")!, 0, width);
            Assert.InRange((int)t.Attribute("y")!, 9, height);
        });
    }

    private static (string Name, int Bytes, Func<Svg> Draw) Sample(string name) => Samples.All.Single(s => s.Name == name);

    private static string Draw(string name) => Sample(name).Draw().ToString();
}
