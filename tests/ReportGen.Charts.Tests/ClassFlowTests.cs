using System.Globalization;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using ReportGen.Charts.Lettering;


namespace ReportGen.Charts.Tests;

public sealed class ClassFlowTests
{
    private static readonly ClassFlow Chart = new(
        new("变动", "说明"),
        "甲",
        "乙",
        [new("A", 0, "", 40), new("B", 1, "", 60), new("–", null, "", 20)],
        [new("A", 0, "", 50), new("B", 1, "", 50), new("–", null, "", 20)],
        []
    );

    [Theory]
    [InlineData("B", "A", "flow-rise")]
    [InlineData("A", "B", "flow-fall")]
    [InlineData("B", "B", "flow-same")]
    [InlineData("–", "A", "flow-same")]
    [InlineData("A", "–", "flow-same")]
    public void Only_a_move_between_classes_rises_or_falls(string from, string to, string cssClass) =>
        Assert.Equal([cssClass], Bands(Chart with { Flows = [new(from, to, 10)] }));

    [Fact]
    public void Nothing_is_drawn_for_no_units() => Assert.Empty(Bands(Chart with { Flows = [new("B", "A", 0)] }));

    [Fact]
    public void The_order_of_the_flows_does_not_matter()
    {
        Flow[] flows = [new("A", "A", 30), new("A", "B", 10), new("B", "A", 20), new("B", "B", 40)];
        Assert.Equal((Chart with { Flows = [.. flows] }).Draw(), (Chart with { Flows = [.. flows.Reverse()] }).Draw());
    }

    [Fact]
    public void A_flow_needs_its_nodes_and_room_in_them()
    {
        Assert.Throws<ArgumentException>(static () => (Chart with { Flows = [new("D", "A", 1)] }).Draw());
        Assert.Throws<ArgumentException>(static () => (Chart with { Flows = [new("A", "B", 30), new("A", "A", 11)] }).Draw());
    }

    [Fact]
    public void Numbers_of_bands_never_cover_one_another() => Properties.Hold(
        Gen.Choose(0, 40).ArrayOf(9),
        static counts =>
        {
            string[] letters = ["A", "B", "C"];
            var flows = counts.Select((count, i) => new Flow(letters[i / 3], letters[i % 3], count)).ToList();
            var chart = Chart with
            {
                From = [.. letters.Select((letter, i) => new FlowNode(letter, i, "", flows.Where(flow => flow.From == letter).Sum(static flow => flow.Count)))],
                To = [.. letters.Select((letter, i) => new FlowNode(letter, i, "", flows.Where(flow => flow.To == letter).Sum(static flow => flow.Count)))],
                Flows = [.. flows],
            };
            var numbers = Numbers(chart).ToList();
            return numbers.Index().All(one => numbers.Skip(one.Index + 1).All(other =>
                Math.Abs(one.Item.Y - other.Y) >= 12 || Math.Abs(one.Item.X - other.X) >= (one.Item.Width + other.Width) / 2));
        });

    private static IEnumerable<(int X, int Y, int Width)> Numbers(ClassFlow chart) => XDocument.Parse(chart.Draw().ToString()).Descendants("text")
        .Where(static text => (text.Attribute("class") ?? text.Parent!.Attribute("class"))?.Value == "value mid")
        .Select(static text => (Number(text, "x"), Number(text, "y"), TextSize.Width(text.Value, 12)));

    private static int Number(XElement text, string name) => int.Parse(text.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static IEnumerable<string> Bands(ClassFlow chart) => XDocument.Parse(chart.Draw().ToString()).Descendants("path")
        .Select(static p => p.Attribute("class")!.Value).Where(static c => c.StartsWith("flow-", StringComparison.Ordinal));
}
