using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Regions;

namespace ReportGen.Evaluation.Observations;

/// <summary>Makes the panel of one edition.</summary>
internal static class PanelMaker
{
    /// <summary>More units than these are reported together.</summary>
    private const int MostNamed = 5;

    public static (PanelEdition Panel, ImmutableArray<Finding> Findings) Make(EditionInput input)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var rows = RowsByUnit(input);
        ReportMissingUnits(input, rows, findings);
        var observations = ImmutableArray.CreateBuilder<ImmutableArray<Observation>>(input.Units.Length);
        var observer = new ObservationMaker(input, findings);
        var (items, starts) = ItemsByUnit(input);
        for (var u = 0; u < input.Units.Length; u++)
        {
            var cells = new UnitCells(input.Units[u], rows[input.Units[u].Id], items.AsMemory(starts[u]..starts[u + 1]));
            var row = new Observation[input.Scheme.Indicators.Length];
            for (var i = 0; i < row.Length; i++) row[i] = observer.Observe(input.Scheme.Indicators[i], cells);
            observations.Add(ImmutableCollectionsMarshal.AsImmutableArray(row));
        }

        var panel = new PanelEdition(input.Edition, input.Scheme, input.Units, observations.ToImmutable()) { Amendments = input.Amendments };
        return (panel, findings.ToImmutable());
    }

    /// <summary>All items unit by unit, and where those of each unit start and the last ones end.</summary>
    private static (ListedItem[] Items, int[] Starts) ItemsByUnit(EditionInput input)
    {
        var starts = new int[input.Units.Length + 1];
        var positions = new Dictionary<UnitId, int>(input.Units.Length);
        foreach (var unit in input.Units) positions[unit.Id] = positions.Count;
        foreach (var list in input.Lists)
        {
            foreach (var item in list.Items)
            {
                if (positions.TryGetValue(item.Unit.Id, out var unit)) starts[unit + 1]++;
            }
        }

        for (var u = 1; u < starts.Length; u++) starts[u] += starts[u - 1];
        var (items, ends) = (new ListedItem[starts[^1]], starts[..^1]);
        foreach (var list in input.Lists)
        {
            foreach (var item in list.Items)
            {
                if (positions.TryGetValue(item.Unit.Id, out var unit)) items[ends[unit]++] = item;
            }
        }

        return (items, starts);
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
            if (input.Tables[index].IsAbsent) continue;
            foreach (var sender in SendersOf(input.Tables[index], input.Units).Where(sender => sender.HasCome))
            {
                var missing = sender.Units.Where(unit => rows[unit.Id][index] is null).ToList();
                // Each row that was left out may be that of one of them, and has been reported already.
                if (missing.Count <= sender.LostRows)
                    continue;
                findings.AddRange(
                    missing.Count > MostNamed
                        ? [MissingUnits(input, sender, missing)]
                        : missing.Select(unit => MissingUnits(input, sender, [unit]))
                );
            }
        }
    }

    /// <summary>Who owes the rows of a table; where it is one file, its supplier owes them all.</summary>
    private static ImmutableArray<PartSender> SendersOf(InputTable table, ImmutableArray<Unit> units) =>
        table.Senders.IsEmpty ? [new PartSender(table.Source.Supplier, table.Source, units) { LostRows = table.LostRows }] : table.Senders;

    private static Finding MissingUnits(EditionInput input, PartSender sender, List<Unit> missing)
    {
        var first = string.Join("、", missing.Take(MostNamed).Select(unit => $"{unit.Name}（{unit.Code}）"));
        var isOne = missing.Count == 1;
        return new Finding(
            Catalogue.UnitMissing,
            new Place(sender.Source.File, sender.Source.Sheet),
            string.Create(
                CultureInfo.InvariantCulture,
                $"{input.Edition.Year} 年度名录{Scope(input, sender)}共 {sender.Units.Length} 个县，本表缺" +
                    $"{(isOne ? string.Empty : $" {missing.Count.ToString(CultureInfo.InvariantCulture)} 个：")}{first}" +
                    $"{(missing.Count > MostNamed ? "等" : string.Empty)}。"
            ),
            isOne
                ? $"请{sender.Name}补报{first}一行。"
                : string.Create(CultureInfo.InvariantCulture, $"请{sender.Name}按 {input.Edition.Year} 年度名录补报所缺的 {missing.Count} 行。"),
            isOne ? missing[0].CodeAndName : null
        )
        {
            InDraft = input.Edition.State == Editions.EditionState.Draft,
        };
    }

    private static string Scope(EditionInput input, PartSender sender) => sender.Units.Length == input.Units.Length ? string.Empty : $"内{sender.Name}";
}

/// <summary>Everything that was supplied of one unit.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Rows">Its row in each table of the edition.</param>
/// <param name="Items">Its items, in the order of the lists.</param>
internal sealed record UnitCells(Unit Unit, InputRow?[] Rows, ReadOnlyMemory<ListedItem> Items);
