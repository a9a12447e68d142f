using System.Collections.Immutable;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Evaluation.Consultations;

/// <summary>
/// Values that say the same fact twice: a ratio that is stated beside its components, and the number of a list's items. They are not disputed by themselves: a
/// stated ratio follows its components, a number its list.
/// </summary>
public static class LinkedValues
{
    /// <summary>What is to be disputed instead of a value, in Chinese; empty where it is disputed itself.</summary>
    public static string Instead(Scheme scheme, SuppliedValue value)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(value);
        if (value.Column is not { } column) return string.Empty;
        foreach (var indicator in scheme.Indicators)
        {
            if (indicator.Supply is RatioSupply { Stated: { } stated } ratio && stated == column.Id)
                return $"由“{HeaderOf(scheme, ratio.Numerator)}”和“{HeaderOf(scheme, ratio.Denominator)}”计算，随之改变";
            if (indicator.Supply is ListSupply lists && lists.Counts.FirstOrDefault(count => count.Column == column.Id) is { } count)
                return $"只与清单“{count.List}”核对，不计分，随清单改变";
        }

        return string.Empty;
    }

    /// <summary>The edition with another value in a cell, and with the stated ratios that follow from it.</summary>
    public static EditionInput Set(EditionInput input, SuppliedValue value, Reported now)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(value);
        input = Put(input, value, value.Column!.Id, now);
        foreach (var (column, ratio) in Following(input, value)) input = Put(input, value, column, ratio);
        return input;
    }

    /// <summary>The stated ratios of a unit that follow from one of its values, as they have to be.</summary>
    public static ImmutableArray<(ColumnId Column, Reported Ratio)> Following(EditionInput input, SuppliedValue value)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(value);
        var ratios = ImmutableArray.CreateBuilder<(ColumnId, Reported)>();
        foreach (var supply in input.Scheme.Indicators.Select(indicator => indicator.Supply).OfType<RatioSupply>())
        {
            if (supply.Stated is not { } stated || (supply.Numerator != value.Column?.Id && supply.Denominator != value.Column?.Id)) continue;
            if (Number(input, value, supply.Numerator) is not { } part || Number(input, value, supply.Denominator) is not { } whole || whole == 0) continue;
            if (Number(input, value, stated) is null || ScoreValue.ContentOf(input.Scheme, stated) is not { Decimals: var decimals }) continue;
            ratios.Add((stated, Reported.Of(Math.Round(part * supply.Per / whole, decimals, MidpointRounding.AwayFromZero))));
        }

        return ratios.ToImmutable();
    }

    private static SourceColumn? ColumnOf(Scheme scheme, ColumnId id) =>
        scheme.Files.SelectMany(file => file.Columns).FirstOrDefault(column => column.Id == id);

    private static string HeaderOf(Scheme scheme, ColumnId id) => ColumnOf(scheme, id)?.Header ?? id.Text;

    private static decimal? Number(EditionInput input, SuppliedValue value, ColumnId id) => Find(input, value, id) is var (table, row, column)
        && input.Tables[table].Rows[row].Cells[column] is ReportedNumber number ? number.Value : null;

    private static EditionInput Put(EditionInput input, SuppliedValue value, ColumnId id, Reported now)
    {
        if (Find(input, value, id) is not var (table, row, column)) return input;
        var own = input.Tables[table].Rows[row];
        var changed = own with { Cells = own.Cells.SetItem(column, now) };
        return input with { Tables = input.Tables.SetItem(table, input.Tables[table] with { Rows = input.Tables[table].Rows.SetItem(row, changed) }) };
    }

    /// <summary>Positions of table, row and column of a cell of the unit.</summary>
    private static (int Table, int Row, int Column)? Find(EditionInput input, SuppliedValue value, ColumnId id)
    {
        for (var t = 0; t < input.Tables.Length; t++)
        {
            var column = input.Tables[t].Layout.Columns.ToList().FindIndex(known => known.Id == id);
            var row = column < 0 ? -1 : input.Tables[t].Rows.ToList().FindIndex(known => known.Unit.Id == value.Unit.Id);
            if (row >= 0) return (t, row, column);
        }

        return null;
    }
}
