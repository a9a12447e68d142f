using System.Text.RegularExpressions;
using System.Xml.Linq;
using ReportGen.Charts.Drawing;
using ReportGen.Charts.Plottables;

namespace ReportGen.Charts.Tests.Drawing;

public sealed partial class KeyColourTests
{
    public static TheoryData<string> Names => [.. Samples.All.Select(static s => s.Name)];

    /// <summary>The drawing shortens some colours, and a shape whose colour is not understood would be lost.</summary>
    [Fact]
    public void Every_role_comes_back_from_the_drawing_with_any_link()
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            foreach (var link in (ReadOnlySpan<int>)[0, 1, 0x1100, 0x1111, 0x2233, 0xFFFF])
            {
                var colour = KeyColour.Of(role, link);
                Assert.Equal((role, link), KeyColour.Read($"#{colour.R:X2}{colour.G:X2}{colour.B:X2}"));
            }

            var sheet = Sheet.WithoutScale(10, 10);
            var marks = new Marks();
            marks.Box(role, 1, 1, 5, 5);
            sheet.Plot.PlottableList.Add(marks);
            var path = XDocument.Parse(sheet.InPage("test", "t", "d")).Descendants("path").Single();
            Assert.Equal(KeyColour.ClassOf(role), path.Attribute("class")?.Value ?? string.Empty);
        }
    }

    [Fact]
    public void A_colour_that_no_role_has_is_a_fault()
    {
        var sheet = Sheet.WithoutScale(10, 10);
        sheet.Plot.Add.Rectangle(0, 1, 0, 1).FillColor = ScottPlot.Colors.Orange;
        Assert.Throws<InvalidOperationException>(() => sheet.InPage("test", "t", "d"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Roles_are_classes_and_no_colour_is_left(string name)
    {
        var markup = Samples.All.Single(s => s.Name == name).Draw().Markup;
        Assert.DoesNotMatch(Colour(), markup);
        var look = XDocument.Parse(markup).Descendants().Attributes().Select(static a => a.Name.LocalName);
        Assert.Empty(look.Intersect(["fill", "stroke", "color", "style", "opacity", "clip-path", "font-family", "font-size"]));
    }

    [GeneratedRegex("#(?:[0-9A-Fa-f]{3}){1,2}\\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Colour();
}
