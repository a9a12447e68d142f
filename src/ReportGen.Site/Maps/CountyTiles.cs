using ReportGen.Charts;
using ReportGen.Evaluation.Assessments;
using ReportGen.Site.Figures;
using ReportGen.Site.Formatting;
using ReportGen.Site.Navigation;
using ReportGen.Site.Rendering;
using ReportGen.Site.Wording;

namespace ReportGen.Site.Maps;

/// <summary>The tile map of an edition, each tile a link to its unit's report.</summary>
internal static class CountyTiles
{
    /// <summary>The map; null where the register has none for the edition.</summary>
    public static Markup? Draw(PageContext page, EditionResult edition)
    {
        if (page.Input.Assessment.Register.TilesOf(edition.Edition.Year) is not { } grid) return null;
        var byCode = edition.Units.ToDictionary(result => result.Unit.Code);
        var labels = TileLabels.Of(edition.Units.Select(result => result.Unit));
        var tiles = grid
            .Tiles.Where(tile => byCode.ContainsKey(tile.Code))
            .Select(tile =>
            {
                var result = byCode[tile.Code];
                var title =
                    $"{result.Unit.City.Name}{(result.Unit.IsProvinceRun ? string.Empty : result.Unit.Name)}，{result.Class.Letter}类，" +
                        $"{ResultWords.Total(result)}，{ResultWords.Rank(result.Rank)}";
                var href = page.To(page.Addresses.County(edition.Edition.Year, result.Unit));
                var position = edition.Scheme.Classes.IndexOf(result.Class);
                return new MapTile(tile.Column, tile.Row, labels[tile.Code], result.Class.Letter, position, href, title, false);
            });
        var label = Format.EditionLabel(edition.Edition.Year);
        var text = new ChartText(
            $"{label}{edition.Scheme.UnitKind}分类分布示意图",
            $"{ResultWords.Classes(edition.Scheme, edition.Summary.ClassCounts)}；每个方格代表一个{edition.Scheme.UnitKind}。"
        );
        return new TileMap(text, [.. tiles], "示意图：方格只表示大致方位，不反映行政区域界线和面积。").Draw().ToMarkup();
    }
}
