using System.Collections.Immutable;
using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Data.Tables;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Data.Editions;

/// <summary>Reads a list with one row for each item.</summary>
internal static class ItemListReader
{
    private static readonly ImmutableArray<WantedColumn> Wanted =
    [
        .. KeyColumns.Wanted,
        WantedColumn.Of(TableHeaders.Kind),
        WantedColumn.Of(TableHeaders.Level, "等级"),
        WantedColumn.Of(TableHeaders.Item, "项目名称", "机构名称", "平台名称"),
    ];

    public static InputList? Read(EditionScope scope, SourceList layout, DataFile file, NamePool names, SourceTable? whole)
    {
        InputList? Made(Table table, IEnumerable<TableRow> rows, FindingBag findings) =>
            Read((scope, layout, new SourceTable(file.Path, table.Sheet, layout.Supplier) { Whole = whole }, names), table, rows, findings);
        var input = TableFile.Read(file, FileLimits.List, layout.Supplier, Made, out var count);
        if (input is not null) scope.Receipts.CheckRows(count, file);
        return input is null ? null : input with { LostRows = input.LostRows + (count?.Lost ?? 0) };
    }

    private static InputList? Read(
        (EditionScope Scope, SourceList Layout, SourceTable Source, NamePool Names) of,
        Table table,
        IEnumerable<TableRow> rows,
        FindingBag findings)
    {
        if (ColumnMatcher.Match(table, Wanted, findings) is not { } positions) return null;
        ColumnMatcher.ReportOrder(table, Wanted, positions, findings);
        var (kindAt, levelAt, nameAt) =
            (Position(TableHeaders.Kind, positions), Position(TableHeaders.Level, positions), Position(TableHeaders.Item, positions));
        var kinds = KindsByName(of.Scope.Scheme, of.Layout);
        var keys = new KeyColumns(of.Scope, table, positions, findings);
        var source = of.Source;
        var (items, listings, lost) = (ImmutableArray.CreateBuilder<ListedItem>(), new List<ItemListing>(), 0);
        foreach (var row in rows)
        {
            if (keys.UnitOf(row) is not { } unit) continue;
            var (kindCell, levelCell, name) = (row.Cells[kindAt].Trim(), row.Cells[levelAt].Trim(), row.Cells[nameAt].Trim());
            if (name.Length == 0)
                findings.Add(
                    Catalogue.CellEmpty,
                    row.Number,
                    table.Header[nameAt],
                    "“名称”为空，清单的每一行都应写明名称。",
                    "请补填名称，或删除该行。",
                    string.Empty,
                    unit.CodeAndName
                );
            if (name.Length > 0 && ItemName.IsNone(name))
            {
                lost++;
                ReportNone(findings, row.Number, table.Header[nameAt], name, unit);
                continue;
            }

            if (!kinds.TryGetValue(kindCell, out var kind))
            {
                lost++;
                Report(
                    findings,
                    row.Number,
                    table.Header[kindAt],
                    "类别",
                    kindCell,
                    kinds.Values.Select(value => value.Name).Distinct(StringComparer.Ordinal),
                    unit
                );
            }
            else if (LevelOf(kind, levelCell) is not { } level)
            {
                lost++;
                Report(findings, row.Number, table.Header[levelAt], $"{kind.Name}的级别", levelCell, kind.Levels.Select(value => value.Name), unit);
            }
            else
            {
                items.Add(new ListedItem(unit, Listing(listings, kind, level, source), of.Names.Share(name), row.Number));
            }
        }

        keys.Close();
        return new InputList(of.Layout, source, items.DrainToImmutable()) { NameHeader = table.Header[nameAt], LostRows = keys.Lost + lost };
    }

    /// <summary>Where the column with one of our headers stands in the table.</summary>
    private static int Position(string header, int[] positions) => positions[TableHeaders.OfList.IndexOf(header)];

    private static void ReportNone(FindingBag findings, int row, string header, string name, Unit unit) => findings.Add(
        Catalogue.MissingMarkWrong,
        row,
        header,
        $"“名称”为“{name}”，不是项目的名称，该行不计为一项。",
        $"请删除该行，{unit.Name}没有项目的不必列行；确有项目的，填写其名称。",
        name,
        unit.CodeAndName);

    private static Dictionary<string, ItemKind> KindsByName(Scheme scheme, SourceList layout)
    {
        var kinds = new Dictionary<string, ItemKind>(StringComparer.Ordinal);
        foreach (
            var kind in scheme
                .Indicators.Select(indicator => indicator.Rule)
                .OfType<ItemsRule>()
                .SelectMany(rule => rule.Kinds)
                .Where(kind => layout.Kinds.Contains(kind.Id))
        )
        {
            kinds[kind.Name] = kind;
            foreach (var alias in kind.Aliases) kinds[alias] = kind;
        }

        return kinds;
    }

    /// <summary>There are only a few in a list.</summary>
    private static ItemListing Listing(List<ItemListing> listings, ItemKind kind, ItemLevel level, SourceTable source)
    {
        foreach (var known in listings)
        {
            if (ReferenceEquals(known.Level, level) && ReferenceEquals(known.Kind, kind)) return known;
        }

        var listing = new ItemListing(kind, level, source);
        listings.Add(listing);
        return listing;
    }

    private static ItemLevel? LevelOf(ItemKind kind, string name)
    {
        foreach (var candidate in kind.Levels)
        {
            if (string.Equals(candidate.Name, name, StringComparison.Ordinal)) return candidate;
        }

        return null;
    }

    private static void Report(FindingBag findings, int row, string header, string what, string found, IEnumerable<string> known, Unit unit)
    {
        var words = string.Join("、", known);
        findings.Add(Catalogue.ItemUnknown, row, header, $"{what}为“{found}”，应为下列之一：{words}。", $"请改填下列之一：{words}。", found, unit.CodeAndName);
    }
}
