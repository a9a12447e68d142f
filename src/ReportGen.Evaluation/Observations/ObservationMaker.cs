using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Evaluation.Observations;

/// <summary>Turns the cells of one unit into observations, as the scheme's supplies say.</summary>
internal sealed class ObservationMaker
{
    private readonly EditionInput input;
    private readonly ImmutableArray<Finding>.Builder findings;
    private readonly Dictionary<ColumnId, (int Table, int Column, ImmutableArray<TableColumn> Sources)> columns = [];
    private readonly Dictionary<(IndicatorId Indicator, string List), HashSet<string>> kinds = [];
    private readonly Dictionary<string, TableColumn> namesOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, InputList> listOf = new(StringComparer.Ordinal);
    private readonly HashSet<(string List, UnitId Unit)> awaited = [];
    private readonly List<ListedItem> counted = [];

    public ObservationMaker(EditionInput input, ImmutableArray<Finding>.Builder findings)
    {
        this.input = input;
        this.findings = findings;
        for (var table = 0; table < input.Tables.Length; table++)
        {
            var (layout, whole) = (input.Tables[table].Layout.Columns, input.Tables[table]);
            ImmutableArray<InputPart> files = [.. whole.Parts, new InputPart(whole.Source, whole.Headers, whole.Source.Supplier)];
            for (var column = 0; column < layout.Length; column++)
                columns[layout[column].Id] = (table, column, [.. files.Select(file => new TableColumn(file.Source, file.Headers[column]))]);
        }

        foreach (var list in input.Lists)
        {
            (namesOf[list.Layout.File], listOf[list.Layout.File]) = (new TableColumn(list.Source, list.NameHeader), list);
            foreach (var unit in list.Late.SelectMany(sender => sender.Units)) awaited.Add((list.Layout.File, unit.Id));
        }

        foreach (var indicator in input.Scheme.Indicators)
        {
            if (indicator.Rule is not ItemsRule rule) continue;
            foreach (var list in input.Lists)
            {
                kinds[(indicator.Id, list.Layout.File)] = [.. rule.Kinds.Select(kind => kind.Id).Intersect(list.Layout.Kinds, StringComparer.Ordinal)];
            }
        }
    }

    public Observation Observe(Indicator indicator, UnitCells cells)
    {
        var before = findings.Count;
        var observation = indicator.Supply switch
        {
            ColumnSupply supply => OfColumn(indicator, supply.Column, cells),
            RatioSupply supply => OfRatio(indicator, supply, cells),
            ListSupply supply => OfLists(indicator, supply, cells),
            ChecklistSupply => OfChecklist((ChecklistRule)indicator.Rule, cells),
            _ => throw new InvalidOperationException($"No observation is defined for {indicator.Supply}."),
        };
        // What could not be computed has been reported already.
        if (observation is Missing { Reason: not MissingReason.NotSent } missing && indicator.Missing == MissingPolicy.Error
            && findings.Count == before) ReportMissing(indicator, cells, missing);
        return observation;
    }

    private void ReportMissing(Indicator indicator, UnitCells cells, Missing missing)
    {
        var supplier = missing.Source.Table.Supplier;
        var (mark, word, fix) = missing.Reason switch
        {
            MissingReason.NotReported => ("—", "缺报", $"请{supplier}补报该值。"),
            MissingReason.BelowUnit => ("…", "不足最小单位", $"请{supplier}填报实际数值，可用小数。"),
            MissingReason.NotApplicable => ("x", "不适用", $"请{supplier}核实并填报实际数值。"),
            _ => throw new InvalidOperationException($"No words are defined for {missing.Reason}."),
        };
        Report(Catalogue.ValueMissing, cells, missing.Source, $"“{missing.Source.Column}”为 {mark}（{word}），评价方案规定{indicator.Name}应有数据。", fix, mark);
    }

    private Observation OfColumn(Indicator indicator, ColumnId column, UnitCells cells)
    {
        var (cell, source) = Read(column, cells);
        return cell switch
        {
            ReportedNumber { Value: var number } when indicator.Rule is AssessedRule => new Assessed(new Points(number), source),
            ReportedNumber { Value: var number } => new Measured(number, source),
            _ => new Missing(cell.Missing ?? MissingReason.NotReported, source),
        };
    }

    private Observation OfRatio(Indicator indicator, RatioSupply supply, UnitCells cells)
    {
        var (top, topSource) = Read(supply.Numerator, cells);
        var (bottom, bottomSource) = Read(supply.Denominator, cells);
        var stated = supply.Stated is { } column ? Read(column, cells) : ((Reported Cell, SourceRef Source)?)null;
        if (top.Number is { } numerator && bottom.Number is { } denominator)
        {
            if (denominator <= 0m)
            {
                Report(
                    Catalogue.DenominatorZero,
                    cells,
                    bottomSource,
                    $"{indicator.Name}的分母为 {Text(denominator)}，无法计算比率。",
                    indicator.Missing == MissingPolicy.Error ? "请核对分母，改填实际数值。" : "请核对分母；确实没有时填 —。",
                    Text(denominator)
                );
                return new Missing(MissingReason.NotApplicable, bottomSource);
            }

            var value = Quantity.Ratio(numerator, denominator, supply.Per);
            if (numerator > denominator && IsShare(supply)) ReportPart(indicator, cells, (numerator, topSource), (denominator, bottomSource), supply);
            else if (stated is { Cell.Number: { } claim, Source: var at }) CompareStated(indicator, cells, value, claim, at, DecimalsOf(supply));
            return new Measured(new Components(numerator, denominator, (int)supply.Per, bottomSource), topSource);
        }

        if (stated is { Cell.Number: { } ratio, Source: var source })
        {
            if (HasMore(ratio, DecimalsOf(supply))) ReportDecimals(indicator, cells, ratio, source, DecimalsOf(supply), "没有分子、分母可以核对，按原值使用");
            return new Measured(ratio, source);
        }

        return top.Number is null
            ? new Missing(top.Missing ?? MissingReason.NotReported, topSource)
            : new Missing(bottom.Missing ?? MissingReason.NotReported, bottomSource);
    }

    /// <summary>Per cent is a share of the whole; per thousand is one where both are counted in the same unit.</summary>
    private bool IsShare(RatioSupply supply) =>
        supply.Per == 100m || (supply.Per == 1000m && string.Equals(UnitOf(supply.Numerator), UnitOf(supply.Denominator), StringComparison.Ordinal));

    private string UnitOf(ColumnId id) => input.Tables[columns[id].Table].Layout.Columns[columns[id].Column].Unit;

    private void ReportPart(
        Indicator indicator,
        UnitCells cells,
        (decimal Number, SourceRef Source) part,
        (decimal Number, SourceRef Source) whole,
        RatioSupply supply
    ) =>
        Report(
            Catalogue.PartExceedsWhole,
            cells,
            part.Source,
            $"“{part.Source.Column}”为 {Text(part.Number)} {UnitOf(supply.Numerator)}，大于“{whole.Source.Column}”的 {Text(whole.Number)} " +
                $"{UnitOf(supply.Denominator)}（{whole.Source.Table.File} 第 {whole.Source.Row.ToString(CultureInfo.InvariantCulture)} 行）；" +
                $"{indicator.Name}的分子不应大于分母。",
            "请核对两个数与各自的单位，改正有误的一项。",
            Text(part.Number)
        );

    /// <summary>A ratio may come with all the digits that software gave it, as long as those that the column allows agree with the components.</summary>
    private void CompareStated(Indicator indicator, UnitCells cells, Quantity value, decimal stated, SourceRef source, int allowed)
    {
        var difference = Math.Abs(value.Value - stated);
        if (difference <= UnitAt(Math.Min(stated.Scale, indicator.Decimals)))
        {
            if (HasMore(stated, allowed) && difference > UnitAt(allowed))
            {
                var computed = Math.Round(value.Value, allowed, MidpointRounding.AwayFromZero);
                ReportDecimals(indicator, cells, stated, source, allowed, $"按分子、分母计算为 {Text(computed)}");
            }
            return;
        }

        Report(
            Catalogue.RatioDisagrees,
            cells,
            source,
            $"{indicator.Name}填报为 {Text(stated)}{indicator.Unit}，按分子、分母计算为 {Text(Math.Round(value.Value, 4, MidpointRounding.AwayFromZero))}{indicator.Unit}。",
            "请核对分子、分母与比率，改正有误的一项。",
            Text(stated));
    }

    private void ReportDecimals(Indicator indicator, UnitCells cells, decimal stated, SourceRef source, int allowed, string why) => Report(
        Catalogue.DecimalsWrong,
        cells,
        source,
        $"“{source.Column}”为 {Text(stated)}{indicator.Unit}，小数有 {Text(stated.Scale)} 位，规定最多 {Text(allowed)} 位；{why}。",
        $"请核对后改填 {Text(Math.Round(stated, allowed, MidpointRounding.AwayFromZero))}，确需更多小数的在 explanations.csv 中说明。",
        Text(stated));

    private int DecimalsOf(RatioSupply supply) =>
        supply.Stated is { } id && input.Tables[columns[id].Table].Layout.Columns[columns[id].Column].Content is NumberContent content
            ? content.Decimals
            : int.MaxValue;

    private static bool HasMore(decimal number, int decimals) => number.Scale > decimals && Math.Round(number, decimals) != number;

    private static decimal UnitAt(int decimals) => new(1, 0, 0, isNegative: false, (byte)decimals);

    private Observation OfLists(Indicator indicator, ListSupply supply, UnitCells cells)
    {
        counted.Clear();
        SourceRef? first = null, named = null;
        foreach (var (list, column) in supply.Counts)
        {
            var (stated, source) = Read(column, cells);
            first ??= source;
            if (stated.Number is not { } count) return new Missing(stated.Missing ?? MissingReason.NotReported, source);
            if (listOf[list].IsAbsent || awaited.Contains((list, cells.Unit.Id)))
                return new Missing(MissingReason.NotSent, new SourceRef(namesOf[list], SourceRef.NoRow));
            var before = counted.Count;
            var (names, wanted) = (namesOf[list], kinds[(indicator.Id, list)]);
            foreach (var item in cells.Items.Span)
            {
                if (item.Source.IsOf(names.Table) && wanted.Contains(item.Kind.Id)) counted.Add(item);
            }

            var found = counted.Count - before;
            if (found > 0) named ??= new SourceRef(NamesOf(listOf[list], names, counted[before].Source), counted[before].Row);
            if (found == count || (found < count && listOf[list].LostRows > 0)) continue;
            Report(
                Catalogue.CountDisagrees,
                cells,
                source,
                $"{indicator.Name}填报 {Text(count)} 项，清单 {names.Table.File} 中有 {found.ToString(CultureInfo.InvariantCulture)} 项。",
                "请核对清单与填报数，使两者一致。",
                Text(count));
        }

        Points? assessed = null;
        if (supply.Assessed is { } extra)
        {
            var (points, source) = Read(extra, cells);
            if (points.Number is not { } number) return new Missing(points.Missing ?? MissingReason.NotReported, source);
            assessed = new Points(number);
        }

        return new Counted([.. counted], assessed, named ?? first!.Value);
    }

    private Observation OfChecklist(ChecklistRule rule, UnitCells cells)
    {
        var words = new string[rule.Questions.Length];
        for (var i = 0; i < words.Length; i++)
        {
            var (cell, source) = Read(rule.Questions[i].Column, cells);
            if (cell.Word is not { } word) return new Missing(cell.Missing ?? MissingReason.NotReported, source);
            words[i] = word;
        }

        return new Answered(ImmutableCollectionsMarshal.AsImmutableArray(words), Read(rule.Questions[0].Column, cells).Source);
    }

    private (Reported Cell, SourceRef Source) Read(ColumnId id, UnitCells cells)
    {
        var (table, column, sources) = columns[id];
        return cells.Rows[table] is { } row
            ? (row.Cells[column], new SourceRef(sources[row.Part], row.Row))
            : (Reported.NotSent, new SourceRef(sources[^1], SourceRef.NoRow));
    }

    /// <summary>The cells of a list that is one file share their column.</summary>
    private static TableColumn NamesOf(InputList list, TableColumn shared, SourceTable file) =>
        ReferenceEquals(file, shared.Table) ? shared : list.NamesIn(file);

    private void Report(FindingCode code, UnitCells cells, SourceRef source, string message, string fix, string? value) =>
        findings.Add(
            new Finding(
                code,
                new Place(source.Table.File, source.Table.Sheet, source.Row, source.Column),
                message,
                fix,
                cells.Unit.CodeAndName,
                value
            )
            {
                InDraft = input.Edition.State == Editions.EditionState.Draft,
            }
        );

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
