using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Audit.Plausibility;

/// <summary>
/// LOG-04. The sum over the units of a group equals the stated total, and the stated totals of all groups add up to that of the province, but for rounding:
/// half a unit in the last place of each number that can have been rounded, and one such unit for each value below it (…). Whole numbers of a column without
/// decimals are not rounded. Where a unit does not report, its part is unknown, so the sum may only not exceed the total; where the indicator does not apply,
/// it is nothing.
/// </summary>
internal static class TotalsCheck
{
    public static void Check(EditionCells edition, PlausibilityFindings findings)
    {
        foreach (var column in edition.Input.Totals.GroupBy(total => (total.Table, total.Column)))
        {
            var cells = edition.Columns.First(candidate =>
                ReferenceEquals(candidate.Table, edition.Input.Tables[column.Key.Table]) && candidate.Index == column.Key.Column
            );
            foreach (var total in column)
                CheckUnits(edition, cells, total, findings);
            CheckCities(edition, cells, [.. column], findings);
        }
    }

    private static void CheckUnits(EditionCells edition, ColumnCells cells, StatedTotal total, PlausibilityFindings findings)
    {
        var (sum, scale, rounded, below, lacks) = (0m, 0, 0, 0, false);
        for (var unit = 0; unit < edition.Input.Units.Length; unit++)
        {
            if (total.City is { } city && !string.Equals(edition.Input.Units[unit].City.Key, city.Key, StringComparison.Ordinal)) continue;
            var cell = cells.CellOf(unit);
            lacks |= cell.Missing is MissingReason.NotReported or MissingReason.NotSent;
            if (cell.Missing == MissingReason.BelowUnit) below++;
            if (cell.Number is not { } number) continue;
            sum += number;
            rounded++;
            scale = Math.Max(scale, number.Scale);
        }

        var exact = cells.Number is { Decimals: 0 };
        var tolerance = (exact ? 0m : (rounded * Place(scale) / 2) + (Place(total.Sum.Scale) / 2)) + (below * Place(scale));
        var difference = sum - total.Sum;
        if (lacks ? difference <= tolerance : Math.Abs(difference) <= tolerance) return;
        var whole = edition.Input.Scheme.Terms.Whole;
        Report((cells, whole), total, $"{(total.City is { } of ? of.Name : whole)}各县之和为 {PlausibilityFindings.Text(sum)}", difference, findings);
    }

    private static void CheckCities(EditionCells edition, ColumnCells cells, ImmutableArray<StatedTotal> totals, PlausibilityFindings findings)
    {
        if (totals.FirstOrDefault(total => total.City is null) is not { } province) return;
        var cities = totals.Where(total => total.City is not null).ToList();
        var wanted = edition.Input.Units.Select(unit => unit.City.Key).ToHashSet(StringComparer.Ordinal);
        if (!wanted.SetEquals(cities.Select(total => total.City!.Key))) return;
        var difference = cities.Sum(total => total.Sum) - province.Sum;
        var tolerance = cells.Number is { Decimals: 0 } ? 0m : (cities.Sum(total => Place(total.Sum.Scale)) + Place(province.Sum.Scale)) / 2;
        var of = (cells, edition.Input.Scheme.Terms.Whole);
        if (Math.Abs(difference) > tolerance) Report(of, province, $"各设区市合计之和为 {PlausibilityFindings.Text(difference + province.Sum)}", difference, findings);
    }

    private static void Report((ColumnCells Cells, string Whole) of, StatedTotal total, string sum, decimal difference, PlausibilityFindings findings) =>
        findings.Report(
            Catalogue.SumDisagrees,
            new Place(total.Source.Table.File, total.Source.Table.Sheet, total.Source.Row, total.Source.Column),
            $"{of.Cells.Layout.Header}{sum}，{total.City?.Name ?? of.Whole}合计填报为 {PlausibilityFindings.Text(total.Sum)}，"
                + $"相差 {Math.Abs(difference).ToString("0.############", CultureInfo.InvariantCulture)} {of.Cells.Layout.Unit}。",
            "请核对各县数与合计，改正有误的一项。",
            PlausibilityFindings.Text(total.Sum)
        );

    private static decimal Place(int scale)
    {
        var place = 1m;
        for (var i = 0; i < scale; i++) place /= 10m;
        return place;
    }
}
