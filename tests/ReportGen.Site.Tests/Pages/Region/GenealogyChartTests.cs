using System.Runtime.CompilerServices;
using System.Xml.Linq;
using ReportGen.Data;
using ReportGen.Evaluation.Regions;
using ReportGen.Site.Listings;
using ReportGen.Site.Pages.Region;

namespace ReportGen.Site.Tests.Pages.Region;

public sealed class GenealogyChartTests
{
    private static readonly Lazy<Register> Real = new(() => DataFolder.Read(Path.Combine(Root(), "data")).Value.Dataset.Register);

    [Theory]
    [InlineData("130284", "滦州市 滦县", "撤县设市，结果可比")]
    [InlineData("130505", "任泽区 任县", "撤县设区，结果可比")]
    [InlineData("130502-2020", "襄都区 桥东区 邢台县 信都区", "调整，前后不可比")]
    [InlineData("130521", "邢台县 襄都区 信都区", "调整，前后不可比")]
    [InlineData("130403", "丛台区 邯郸县 永年县", "划入，结果可比")]
    [InlineData("130408", "永年区 永年县 丛台区", "撤县设区，结果可比")]
    public void The_picture_names_the_units_and_says_what_the_change_means(string id, string names, string note)
    {
        var svg = XDocument.Parse(Draw(id)!);
        var texts = svg.Descendants("text").Select(text => text.Value).ToList();
        Assert.All(names.Split(' '), name => Assert.Contains(name, texts));
        Assert.Equal(names.Split(' ').Length + 2, texts.Count);
        Assert.Contains(note, texts);
        Assert.Equal(note.EndsWith("不可比", StringComparison.Ordinal), svg.Descendants("path").Any(path => path.Attribute("class")!.Value == "break"));
    }

    [Fact]
    public void A_unit_that_never_changed_has_no_picture_and_no_words()
    {
        Assert.Null(Draw("131081"));
        Assert.Empty(GenealogySentences.Of(Real.Value, Unit("131081")));
    }

    [Fact]
    public void Every_unit_with_words_has_a_picture_and_no_other() =>
        Assert.All(Real.Value.Units, unit => Assert.Equal(GenealogySentences.Of(Real.Value, unit).IsEmpty, GenealogyChart.Draw(Real.Value, unit) is null));

    private static string? Draw(string id) => GenealogyChart.Draw(Real.Value, Unit(id));

    private static Unit Unit(string id) => Real.Value.Find(new UnitId(id))!;

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", ".."));
}
