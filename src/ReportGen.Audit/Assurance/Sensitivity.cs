using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Audit.Assurance;

// Written for speed: whole builds of a country and of a province (benchmark "builds") justify it.
/// <summary>
/// Reports which classes and awards would be others, had one cell been rounded the other way: every cell that is not exact moves by half a unit of its last
/// decimal as supplied, up and down, all others standing still. A unit is reported once, with the cell that does it, its own before another's. Only units
/// whose total could at most come across a line or a rank on which something hangs are computed again.
/// </summary>
internal sealed class Sensitivity
{
    private const double MostUnits = 1e15;
    private readonly Recount recount;
    private readonly Standing[] standings;
    private readonly Payout? payout;
    private readonly ImmutableArray<InexactColumn> columns;
    private readonly double[] steepest;
    private readonly decimal[] paid;
    private readonly long[] ascending;
    private readonly (long Total, int Unit)[] hanging;
    private readonly SortedDictionary<int, Flip> flips = [];

    private Sensitivity(Recount recount, Standing[] standings)
    {
        (this.recount, this.standings) = (recount, standings);
        var scheme = recount.Result.Scheme;
        payout = scheme.Awards is { } policy ? new Payout(policy, scheme.Classes, recount.Result.Edition.Year) : null;
        columns = InexactColumn.Of(scheme);
        steepest = [.. scheme.Indicators.Select(indicator => indicator.Rule is LinearRule rule ? ExactRule.Steepest(rule) * recount.Unit : 0)];
        paid = [.. recount.Totals.Select((_, u) => Paid(standings[u], recount.Classes[u], recount.Ranks[u]))];
        ascending = (long[])recount.Totals.Clone();
        Array.Sort(ascending);
        hanging =
        [
            .. Enumerable.Range(0, paid.Length).Where(u => PaidAt(u, 1) != paid[u] || PaidAt(u, -1) != paid[u]).Select(u => (recount.Totals[u], u)).Order(),
        ];
    }

    /// <summary>What is paid in all; nothing where the scheme gives no awards.</summary>
    private decimal Paid(in Standing standing, int unitClass, int rank) => payout?.Paid(standing, unitClass, rank) ?? 0m;

    public static void Check(Recount recount, Standing[] standings, AssuranceFindings findings)
    {
        var sensitivity = new Sensitivity(recount, standings);
        for (var u = 0; u < recount.Totals.Length; u++)
        {
            if (sensitivity.MayFlip(u)) sensitivity.Move(u);
        }

        foreach (var (unit, flip) in sensitivity.flips) sensitivity.Report(unit, flip, findings);
    }

    /// <summary>What a unit would be paid some places further down.</summary>
    private decimal PaidAt(int u, int places) => Paid(standings[u], recount.Classes[u], recount.Ranks[u] + places);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool MayFlip(int u)
    {
        var (total, most) = (recount.Totals[u], MostMove(u));
        var (low, high) = (total - most, total + most);
        if (recount.ClassOf(low) != recount.ClassOf(high))
            return true;
        if (Paid(standings[u], recount.Classes[u], RankAt(u, low)) != paid[u] || Paid(standings[u], recount.Classes[u], RankAt(u, high)) != paid[u])
            return true;
        var first = Array.BinarySearch(hanging, (low, int.MinValue));
        for (var i = first < 0 ? ~first : first; i < hanging.Length && hanging[i].Total <= high; i++)
        {
            if (hanging[i].Unit != u) return true;
        }

        return false;
    }

    /// <summary>How far one cell could move a total at most: along the steepest part of each rule, and one unit more for the rounding of each score.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private long MostMove(int u)
    {
        var most = 0.0;
        foreach (var column in columns)
        {
            var move = 0.0;
            foreach (var use in column.Uses)
            {
                if (recount.Result.Units[u].Scores[use.Indicator].Observation is not Measured measured || use.NumberOf(measured) is not { } number) continue;
                move += 1 + (steepest[use.Indicator] * Reach(use, measured, number));
            }

            most = Math.Max(most, move);
        }

        return (long)Math.Ceiling(Math.Min(most * 1.000001, MostUnits));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Reach(CellUse use, Measured measured, decimal value)
    {
        var half = (double)Half(value);
        if (use.Role == CellRole.Value || measured.Components is not { } parts) return half;
        var (top, bottom, per) = ((double)parts.Numerator, (double)parts.Denominator, (double)parts.Per);
        return use.Role == CellRole.Numerator ? half * per / bottom : bottom > half ? Math.Abs(top) * per * half / (bottom * (bottom - half)) : MostUnits;
    }

    private static decimal Half(decimal value) => new(5, 0, 0, isNegative: false, (byte)(value.Scale + 1));

    private int RankAt(int u, long total) => 1 + Recount.Above(ascending, total) - (recount.Totals[u] > total ? 1 : 0);

    private void Move(int u)
    {
        foreach (var column in columns)
        {
            if (FirstUse(u, column) is not { } cell) continue;
            var half = Half(cell.Value);
            foreach (var value in new[] { cell.Value - half, cell.Value + half })
            {
                if (
                    value < column.Content.Minimum
                    || value > column.Content.Maximum
                    || (value <= 0m && column.Uses.Any(use => use.Role == CellRole.Denominator))
                )
                    continue;
                var total = recount.Totals[u];
                foreach (var use in column.Uses)
                {
                    var observation = recount.Result.Units[u].Scores[use.Indicator].Observation;
                    if (use.CellOf(observation) is not null) total += use.ScoreWith(recount, observation, value) - recount.Scores[u][use.Indicator];
                }

                if (total != recount.Totals[u]) Compare(u, total, cell.Value, value, cell.Source);
            }
        }
    }

    private (decimal Value, SourceRef Source)? FirstUse(int u, InexactColumn column)
    {
        foreach (var use in column.Uses)
        {
            if (use.CellOf(recount.Result.Units[u].Scores[use.Indicator].Observation) is { } cell) return cell;
        }

        return null;
    }

    private void Compare(int u, long total, decimal from, decimal to, SourceRef source)
    {
        var (unitClass, rank) = (recount.ClassOf(total), RankAt(u, total));
        var reward = Paid(standings[u], unitClass, rank);
        if (unitClass != recount.Classes[u] || reward != paid[u]) Note(u, new Flip(u, source, from, to, unitClass, rank, reward));
        var (low, high) = (Math.Min(total, recount.Totals[u]), Math.Max(total, recount.Totals[u]));
        var first = Array.BinarySearch(hanging, (low, int.MinValue));
        for (var i = first < 0 ? ~first : first; i < hanging.Length && hanging[i].Total <= high; i++)
        {
            var (own, other) = hanging[i];
            var places = (total > own ? 1 : 0) - (recount.Totals[u] > own ? 1 : 0);
            if (other != u && places != 0 && PaidAt(other, places) is var changed && changed != paid[other])
                Note(other, new Flip(u, source, from, to, recount.Classes[other], recount.Ranks[other] + places, changed));
        }
    }

    private void Note(int unit, Flip flip)
    {
        var known = flips.GetValueOrDefault(unit);
        flips[unit] = (known is null || (known.Mover != unit && flip.Mover == unit) ? flip : known) with { Cells = [.. known?.Cells ?? [], flip.Source] };
    }

    private void Report(int u, Flip flip, AssuranceFindings findings)
    {
        var (result, unit, mover) = (recount.Result, recount.Result.Units[u].Unit, recount.Result.Units[flip.Mover].Unit);
        var classes = result.Scheme.Classes.Classes;
        var whose = flip.Mover == u ? string.Empty : $"{mover.Name}的";
        List<string> changes = [];
        if (flip.Class != recount.Classes[u]) changes.Add($"等级由 {classes[recount.Classes[u]].Letter} 类变为 {classes[flip.Class].Letter} 类");
        if (flip.Rank != recount.Ranks[u]) changes.Add($"位次由 {AssuranceFindings.Text(recount.Ranks[u])} 变为 {AssuranceFindings.Text(flip.Rank)}");
        if (flip.Paid != paid[u]) changes.Add($"奖励由 {AssuranceFindings.Text(paid[u])} 万元变为 {AssuranceFindings.Text(flip.Paid)} 万元");
        var more = flip.Cells.Count > 1 ? $"另有 {AssuranceFindings.Text(flip.Cells.Count - 1)} 个数值也会改变结果" : "没有其他数值会改变结果";
        findings.Add(
            Catalogue.OutcomeSensitive,
            AssuranceFindings.Of(flip.Source),
            $"{whose}“{flip.Source.Column}”为 {AssuranceFindings.Text(flip.From)}，若舍入前为 {AssuranceFindings.Text(flip.To)}，" +
                $"{unit.Name}{string.Join("，", changes)}；{more}。",
            "请复核该数值的原始记录，确认无误后在 explanations.csv 中签字说明。",
            unit,
            AssuranceFindings.Text(flip.From));
    }

    /// <summary>What would be another.</summary>
    /// <param name="Mover">The unit whose cell moves.</param>
    /// <param name="Source">The cell.</param>
    /// <param name="From">As supplied.</param>
    /// <param name="To">As it might have been.</param>
    /// <param name="Class">The class that would come of it.</param>
    /// <param name="Rank">The rank.</param>
    /// <param name="Paid">The award.</param>
    private sealed record Flip(int Mover, SourceRef Source, decimal From, decimal To, int Class, int Rank, decimal Paid)
    {
        /// <summary>All cells that change something for the unit.</summary>
        public ImmutableHashSet<SourceRef> Cells { get; init; } = [];
    }
}
