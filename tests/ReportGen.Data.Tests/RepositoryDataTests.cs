using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Data.Regions;
using ReportGen.Data.Schemes;
using ReportGen.Data.Settings;
using ReportGen.Data.Tables;
using ReportGen.Data.Texts;
using ReportGen.Evaluation.Schemes;
using ReportGen.Testing;

namespace ReportGen.Data.Tests;

public sealed class RepositoryDataTests
{
    private static readonly Folder Data = new(Repository.PathOf("data"));

    [Fact]
    public void The_register_has_168_units_until_2019_and_167_from_2020_on()
    {
        var bags = new List<FindingBag>();
        var register = RegisterReader.Read(Data, bags);
        bags.AddRange(TileReader.Check(register!, Enumerable.Range(2017, 7)));
        Assert.Empty(bags.SelectMany(bag => bag.All));
        Assert.Equal([168, 168, 168, 167, 167, 167, 167], Enumerable.Range(2017, 7).Select(year => register!.Of(year).Length));
        Assert.Equal(14, register!.Cities.Length);
    }

    [Fact]
    public void The_scheme_of_Hebei_has_seventeen_indicators_that_add_up_to_100()
    {
        var file = Data.At("schemes/hebei-county-2019.yaml");
        var scheme = SchemeReader.Read(file)!;
        Assert.Empty(file.Findings.All);
        Assert.Equal([20m, 25m, 25m, 15m, 15m], scheme.Dimensions.Select(dimension => dimension.Weight.Value));
        Assert.Equal(17, scheme.Indicators.Length);
        Assert.Equal(11, scheme.Indicators.Count(indicator => indicator.Rule is LinearRule));
        Assert.Equal(["A", "B", "C"], scheme.Classes.Classes.Select(unitClass => unitClass.Letter));
    }

    [Fact]
    public void Settings_and_texts_are_sound_and_every_indicator_has_its_text()
    {
        var settings = Data.At(SettingsReader.File);
        Assert.NotNull(SettingsReader.Read(settings, schemes: null));
        var texts = ProseReader.Files(Data).ConvertAll(path =>
        {
            var file = Data.At(path);
            var text = ProseReader.Read(file);
            Assert.Empty(file.Findings.All);
            return text!.Path;
        });
        var scheme = SchemeReader.Read(Data.At("schemes/hebei-county-2019.yaml"))!;
        Assert.Empty(settings.Findings.All);
        Assert.Equal(
            scheme.Indicators.Select(indicator => $"indicators/{indicator.Id}").Append("about").Append("methodology").Order(StringComparer.Ordinal),
            texts
        );
    }
}
