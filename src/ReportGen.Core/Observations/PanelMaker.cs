using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Core.Findings;
using ReportGen.Core.Regions;

namespace ReportGen.Core.Observations;

/// <summary>Makes the panel of one edition.</summary>
internal static class PanelMaker
{
    /// <summary>More units than these are told together.</summary>
    private const int MostTold = 5;

    public static (PanelEdition Panel, ImmutableArray<Finding> Findings) Make(EditionInput input)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var rows = RowsByUnit(input);
        ReportMissingUnits(input, rows, findings);
        var items = input.Lists.SelectMany(list => list.Items).ToLookup(item => item.Unit.Id);
        var observations = ImmutableArray.CreateBuilder<ImmutableArray<Observation>>(input.Units.Length);
        if (findings.Count == 0)
        {
            var observer = new Observer(input, findings);
            foreach (var unit in input.Units)
            {
                var cells = new UnitCells(unit, rows[unit.Id], [.. items[unit.Id]]);
                observations.Add([.. input.Scheme.Indicators.Select(indicator => observer.Observe(indicator, cells))]);
            }
        }

        var panel = new PanelEdition(input.Edition, input.Scheme, input.Units, observations.ToImmutable());
        return (panel, findings.ToImmutable());
    }

    private static Dictionary<UnitId, InputRow?[]> RowsByUnit(EditionInput input)
    {
        var rows = input.Units.ToDictionary(unit => unit.Id, _ => new InputRow?[input.Tables.Length]);
        for (var table = 0; table < input.Tables.Length; table++)
        {
            foreach (var row in input.Tables[table].Rows) rows[row.Unit.Id][table] = row;
        }

        return rows;
    }

    private static void ReportMissingUnits(EditionInput input, Dictionary<UnitId, InputRow?[]> rows, ImmutableArray<Finding>.Builder findings)
    {
        for (var table = 0; table < input.Tables.Length; table++)
        {
            var index = table;
            var missing = input.Units.Where(unit => rows[unit.Id][index] is null).ToList();
            findings.AddRange(missing.Count > MostTold ? [MissingUnits(input, input.Tables[index], missing)] : missing.Select(unit => MissingUnits(input, input.Tables[index], [unit])));
        }
    }

    private static Finding MissingUnits(EditionInput input, InputTable table, List<Unit> missing)
    {
        var first = string.Join("、", missing.Take(MostTold).Select(unit => $"{unit.Name}（{unit.Code}）"));
        var isOne = missing.Count == 1;
        return new Finding(
            Catalogue.UnitMissing,
            new Place(table.Source.File, table.Source.Sheet),
            string.Create(CultureInfo.InvariantCulture, $"{input.Edition.Year} 年度名录共 {input.Units.Length} 个县，本表缺{(isOne ? string.Empty : $" {missing.Count.ToString(CultureInfo.InvariantCulture)} 个：")}{first}{(missing.Count > MostTold ? "等" : string.Empty)}。"),
            isOne ? $"请{table.Source.Supplier}补报{first}一行。" : string.Create(CultureInfo.InvariantCulture, $"请{table.Source.Supplier}按 {input.Edition.Year} 年度名录补报所缺的 {missing.Count} 行。"),
            isOne ? $"{missing[0].Code} {missing[0].Name}" : null)
        {
            InDraft = input.Edition.State == Editions.EditionState.Draft,
        };
    }
}

/// <summary>Everything that was supplied of one unit.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Rows">Its row in each table of the edition.</param>
/// <param name="Items">Its items, in the order of the lists.</param>
internal sealed record UnitCells(Unit Unit, InputRow?[] Rows, ImmutableArray<ListedItem> Items);
