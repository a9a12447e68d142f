using System.Collections.Immutable;
using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Data.Numbers;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Regions;

namespace ReportGen.Data.Regions;

/// <summary>Reads tile maps and checks them against the register of the editions for which they hold.</summary>
internal static class TileReader
{
    private static readonly ImmutableArray<string> Columns = ["code", "column", "row"];

    public static TileGrid? Read(DataFile file)
    {
        var findings = file.Findings;
        var year = file.Name["tiles-".Length..];
        if (!NumberGrammar.TryParse(year, out var edition) || edition is < 1949m or > 2999m || edition.Scale != 0)
            findings.Add(Catalogue.RegionTableWrong, null, null, $"文件名中的“{year}”不是年度，应为 tiles-yyyy.csv。", "请改正文件名。", year);
        var tiles = new List<Tile>();
        var codes = new HashSet<string>(StringComparer.Ordinal);
        var places = new Dictionary<int, Tile>();
        foreach (var row in RegionRow.Of(file, Columns))
        {
            var tile = new Tile(row.Code("code"), row.Integer("column"), row.Integer("row"));
            if (!codes.Add(tile.Code.ToString()))
                row.Wrong("code", $"的“{tile.Code}”已经出现过", "每个县只应有一格");
            else if (!places.TryAdd((tile.Column * 1001) + tile.Row, tile))
                row.Wrong("column", $"与 {places[(tile.Column * 1001) + tile.Row].Code} 同在一格", "每格只应有一个县");
            tiles.Add(tile);
        }

        return findings.Stops ? null : new TileGrid((int)edition, [.. tiles.OrderBy(tile => tile.Code)]);
    }

    /// <summary>Reports units without tile and tiles without unit, for each edition.</summary>
    public static IEnumerable<FindingBag> Check(Register register, IEnumerable<int> editions)
    {
        foreach (var (year, grid) in editions.Select(year => (year, register.TilesOf(year))))
        {
            if (grid is null) continue;
            var findings = new FindingBag($"{RegisterReader.Root}/tiles-{Invariant.Text(grid.FromEdition)}.csv");
            var units = register.Of(year).ToDictionary(unit => unit.Code);
            var tiles = grid.Tiles.Select(tile => tile.Code).ToHashSet();
            foreach (var unit in units.Values.Where(unit => !tiles.Contains(unit.Code)).OrderBy(unit => unit.Code))
            {
                findings.Add(
                    Catalogue.RegionTableWrong,
                    null,
                    "code",
                    $"{Invariant.Text(year)} 年度名录内的 {unit.Name}（{unit.Code}）在地图上没有位置。",
                    $"请补上 {unit.Code} 一行，或为该年度另立地图文件。",
                    unit.Code.ToString(),
                    unit.CodeAndName
                );
            }

            foreach (var code in tiles.Where(code => !units.ContainsKey(code)).Order())
            {
                findings.Add(Catalogue.RegionTableWrong, null, "code", $"地图上的 {code} 不在 {Invariant.Text(year)} 年度名录内。",
                    $"请核对 {code} 在 units.csv 中的起止日期；确已不在名录的，删除该行，或为该年度另立地图文件。", code.ToString());
            }

            yield return findings;
        }
    }
}
