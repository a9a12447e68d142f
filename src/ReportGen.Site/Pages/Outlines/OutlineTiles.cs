using ReportGen.Charts;
using ReportGen.Evaluation.Assessments;
using ReportGen.Site.Figures;
using ReportGen.Site.Formatting;
using ReportGen.Site.Maps;
using ReportGen.Site.Navigation;
using ReportGen.Site.Rendering;
using ReportGen.Site.Wording;

namespace ReportGen.Site.Pages.Outlines;

/// <summary>The tile map of an edition that does not name every unit: a tile has a letter only where its class is public.</summary>
internal static class OutlineTiles
{
    public static Markup? Draw(PageContext page, OutlinedEdition edition)
    {
        if (page.Input.Assessment.Register.TilesOf(edition.Edition.Year) is not { } grid) return null;
        var byCode = edition.Units.ToDictionary(unit => unit.Unit.Code);
        var labels = TileLabels.Of(edition.Units.Select(unit => unit.Unit));
        var tiles = grid.Tiles.Where(tile => byCode.ContainsKey(tile.Code)).Select(tile =>
        {
            var unit = byCode[tile.Code];
            var name = unit.Unit.IsProvinceRun ? unit.Unit.Name : unit.Unit.City.Name + unit.Unit.Name;
            return new MapTile(
                tile.Column,
                tile.Row,
                labels[tile.Code],
                unit.Class?.Letter ?? "–",
                unit.Class is { } known ? edition.Scheme.Classes.IndexOf(known) : null,
                page.To(page.Addresses.County(edition.Edition.Year, unit.Unit)),
                unit.Class is { } unitClass ? $"{name}，{unitClass.Letter}类" : $"{name}，类别未公开",
                false);
        });
        var text = new ChartText(
            $"{Format.EditionLabel(edition.Edition.Year)}{edition.Scheme.UnitKind}分类分布示意图",
            $"{ResultWords.Classes(edition.Scheme, edition.ClassCounts)}；每个方格代表一个{edition.Scheme.UnitKind}，类别未公开的不标字母。");
        return new TileMap(text, [.. tiles], "示意图：方格只表示大致方位，不反映行政区域界线和面积。").Draw().ToMarkup();
    }
}
