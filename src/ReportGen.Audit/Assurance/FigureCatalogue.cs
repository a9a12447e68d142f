using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Awards;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;
using ReportGen.Evaluation.Scoring;

namespace ReportGen.Audit.Assurance;

/// <summary>The figures of an edition, of its cities and of its units.</summary>
internal static class FigureCatalogue
{
    /// <summary>What the scheme lays down, the same every year.</summary>
    public static IEnumerable<Figure> OfScheme(EditionResult edition)
    {
        var (scheme, policy) = (edition.Scheme, edition.Scheme.Awards);
        yield return Count(scheme.Indicators.Length, "指标数");
        yield return Count(scheme.Dimensions.Length, "一级指标数");
        yield return Count(scheme.Classes.Classes.Length, "等级数");
        yield return Count(edition.Cities.Length, "市级单元数");
        yield return Points(scheme.FullPoints, "满分");
        foreach (var unitClass in scheme.Classes.Classes) yield return Points(unitClass.From, $"{unitClass.Letter}类分数线");
        foreach (var dimension in scheme.Dimensions)
        {
            yield return Points(dimension.Weight, dimension.Name + "满分");
            yield return Count(dimension.Indicators.Length, dimension.Name + "指标数");
        }

        foreach (var indicator in scheme.Indicators) yield return Points(indicator.Weight, indicator.ShortName + "满分");
        foreach (var figure in policy is null ? [] : OfAwards(policy)) yield return figure;
        foreach (var target in scheme.Targets)
        {
            for (var i = 0; i < target.Counts.Length; i++)
                yield return Count(target.Counts[i], $"{AssuranceFindings.Text(target.Edition)} 年{scheme.Classes.Classes[i].Letter}类规划个数");
        }
    }

    private static IEnumerable<Figure> OfAwards(AwardPolicy policy)
    {
        foreach (var amount in AwardChecks.AmountsOf(policy)) yield return new Figure(FigureKind.Money, amount, "奖励标准");
        yield return new Figure(FigureKind.Money, policy.Cap, "奖励上限");
        foreach (var step in policy.RankSteps) yield return new Figure(FigureKind.Places, step.Places, "奖励的位次提升");
        yield return new Figure(FigureKind.Places, policy.TopRanks, "奖励的前列位次");
    }

    /// <summary>The whole edition.</summary>
    public static IEnumerable<Figure> Of(EditionResult edition, EditionResult? before)
    {
        var counts = Counts(edition, before).ToList();
        var units = edition.Units.Length;
        var shares = counts.Select(figure => new Figure(FigureKind.Percent, 100m * figure.Value / units, figure.Label + "占比"));
        return counts
            .Concat(shares)
            .Concat(Summary(edition.Summary, before?.Summary, edition, edition.Scheme.Terms.Whole))
            .Concat(Extremes(edition))
            .Concat(Money(edition.Awards.Entries, edition.Scheme.Terms.Whole));
    }

    /// <summary>A city-level group.</summary>
    public static IEnumerable<Figure> Of(EditionResult edition, EditionResult? before, CityResult city)
    {
        var old = before?.Cities.FirstOrDefault(candidate => candidate.City.Key == city.City.Key);
        yield return Places(city.Rank, city.City.Name + "位次");
        if (old is not null) yield return Places(Math.Abs(old.Rank - city.Rank), city.City.Name + "位次变化");
        foreach (var figure in Summary(city.Summary, old?.Summary, edition, city.City.Name)) yield return figure;
        foreach (var figure in Changes(city.Units, city.City.Name)) yield return figure;
        foreach (var figure in Money([.. city.Units.SelectMany(unit => edition.Awards.Of(unit.Unit.Id))], city.City.Name)) yield return figure;
    }

    /// <summary>A unit.</summary>
    public static IEnumerable<Figure> Of(EditionResult edition, UnitResult unit)
    {
        var name = unit.Unit.Name;
        yield return Points(unit.Total, name + "综合得分");
        yield return Places(unit.Rank, name + "位次");
        yield return Places(unit.CityRank, name + "市内位次");
        foreach (var dimension in unit.Dimensions) yield return Points(dimension.Points, name + dimension.Dimension.Name + "得分");
        foreach (var score in unit.Scores)
        {
            yield return Points(score.Points, name + score.Indicator.ShortName + "得分");
            yield return Places(score.Rank, name + score.Indicator.ShortName + "位次");
            foreach (var value in ValuesOf(score)) yield return new Figure(FigureKind.Any, value, name + score.Indicator.ShortName);
        }

        foreach (var figure in Money(edition.Awards.Of(unit.Unit.Id), name)) yield return figure;
        if (unit.Comparison is not Compared compared) yield break;
        yield return new Figure(FigureKind.Points, Math.Abs(compared.ScoreChange.Value), name + "得分变化");
        yield return Places(Math.Abs(compared.RankChange), name + "位次变化");
    }

    private static IEnumerable<Figure> Counts(EditionResult edition, EditionResult? before)
    {
        var units = edition.Units;
        foreach (var type in units.GroupBy(unit => unit.Unit.Type).OrderBy(group => group.Key)) yield return Count(type.Count(), "同类行政区划个数");
        foreach (var figure in Changes(units, edition.Scheme.Terms.Whole)) yield return figure;
        foreach (var unitClass in edition.Scheme.Classes.Classes)
        {
            foreach (var figure in Changes([.. units.Where(unit => unit.Class == unitClass)], unitClass.Letter + "类")) yield return figure;
        }

        yield return Count(units.Select(unit => unit.Rank).Distinct().Count(), "不同位次数");
        if (before is not null) yield return Count(Math.Abs(units.Length - before.Units.Length), "名录个数变化");
    }

    /// <summary>How many rose and fell, by score, rank and class.</summary>
    private static IEnumerable<Figure> Changes(ImmutableArray<UnitResult> units, string who)
    {
        yield return Count(units.Length, who + "个数");
        var compared = units.Where(unit => unit.Comparison is Compared).Select(unit => (unit.Class, Change: (Compared)unit.Comparison)).ToList();
        if (compared.Count == 0) yield break;
        yield return Count(compared.Count, who + "可比个数");
        yield return Count(units.Length - compared.Count, who + "不可比个数");
        foreach (var (sign, word) in new[] { (1, "上升"), (-1, "下降"), (0, "持平") })
        {
            yield return Count(compared.Count(unit => Math.Sign(unit.Change.ScoreChange.Value) == sign), who + "得分" + word + "个数");
            yield return Count(compared.Count(unit => Math.Sign(unit.Change.RankChange) == sign), who + "位次" + word + "个数");
        }

        yield return Count(compared.Count(unit => unit.Change.ClassMove == ClassMove.Up), who + "升类个数");
        yield return Count(compared.Count(unit => unit.Change.ClassMove == ClassMove.Down), who + "降类个数");
        yield return Count(compared.Count(unit => unit.Change.ClassMove == ClassMove.None), who + "等级不变个数");
        foreach (var flow in compared.GroupBy(unit => (From: unit.Change.Previous.Class.Letter, To: unit.Class.Letter)))
        {
            yield return Count(flow.Count(), $"{who}{flow.Key.From}类变为{flow.Key.To}类个数");
        }
    }

    private static IEnumerable<Figure> Summary(GroupSummary now, GroupSummary? before, EditionResult edition, string who)
    {
        var scheme = edition.Scheme;
        yield return Count(now.Count, who + "个数");
        yield return Points(now.Mean, who + "平均分");
        for (var i = 0; i < now.ClassCounts.Length; i++)
            yield return Count(now.ClassCounts[i], $"{who}{scheme.Classes.Classes[i].Letter}类个数");
        for (var i = 0; i < now.DimensionMeans.Length; i++)
            yield return Points(now.DimensionMeans[i], who + scheme.Dimensions[i].Name + "平均分");
        for (var i = 0; i < now.IndicatorMeans.Length; i++)
            yield return Points(now.IndicatorMeans[i], who + scheme.Indicators[i].ShortName + "平均分");
        if (before is null || before.DimensionMeans.Length != now.DimensionMeans.Length || before.IndicatorMeans.Length != now.IndicatorMeans.Length)
            yield break;
        yield return Difference(now.Mean, before.Mean, who + "平均分变化");
        yield return new Figure(
            FigureKind.Percent,
            before.Mean.Value == 0m ? 0m : 100m * Math.Abs(now.Mean.Value - before.Mean.Value) / before.Mean.Value,
            who + "平均分增幅"
        );
        for (var i = 0; i < now.ClassCounts.Length; i++)
            yield return Count(Math.Abs(now.ClassCounts[i] - before.ClassCounts[i]), $"{who}{scheme.Classes.Classes[i].Letter}类增减");
        for (var i = 0; i < now.DimensionMeans.Length; i++)
            yield return Difference(now.DimensionMeans[i], before.DimensionMeans[i], who + scheme.Dimensions[i].Name + "平均分变化");
        for (var i = 0; i < now.IndicatorMeans.Length; i++)
            yield return Difference(now.IndicatorMeans[i], before.IndicatorMeans[i], who + scheme.Indicators[i].ShortName + "平均分变化");
    }

    private static IEnumerable<Figure> Extremes(EditionResult edition)
    {
        yield return Points(edition.Ranked[0].Total, "最高分");
        yield return Points(edition.Ranked[^1].Total, "最低分");
        yield return new Figure(FigureKind.Points, edition.Ranked[0].Total.Value - edition.Ranked[^1].Total.Value, "最高分与最低分之差");
        foreach (var (summary, unitClass) in edition.ClassSummaries.Zip(edition.Scheme.Classes.Classes))
        {
            if (summary is not null) yield return Points(summary.Mean, unitClass.Letter + "类平均分");
        }

        foreach (var city in edition.Cities) yield return Points(city.Summary.Mean, city.City.Name + "平均分");
    }

    private static IEnumerable<Figure> Money(ImmutableArray<Award> awards, string who)
    {
        var all = AwardSum.Of(who, awards);
        yield return Count(all.Units, who + "获奖个数");
        yield return Count(all.Entries, who + "奖励项数");
        yield return new Figure(FigureKind.Money, all.Paid, who + "奖励总额");
        yield return new Figure(FigureKind.Money, all.Amount, who + "奖励应得总额");
        foreach (var rule in awards.GroupBy(award => award.RuleId, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var sum = AwardSum.Of(rule.Key, [.. rule]);
            yield return Count(sum.Units, $"{who}{rule.Key} 奖励个数");
            yield return new Figure(FigureKind.Money, sum.Paid, $"{who}{rule.Key} 奖励金额");
        }
    }

    private static IEnumerable<decimal> ValuesOf(Score score)
    {
        if (Score.ValueFrom(score.Working) is { } value) yield return value;
        if (score.Observation is Measured { Components: { } parts })
        {
            yield return parts.Numerator;
            yield return parts.Denominator;
        }

        if (score.Observation is Counted counted) yield return counted.Items.Length;
        yield return 100m * score.Share;
    }

    private static Figure Count(int count, string label) => new(FigureKind.Count, count, label);

    private static Figure Places(int places, string label) => new(FigureKind.Places, places, label);

    private static Figure Points(Points points, string label) => new(FigureKind.Points, points.Value, label);

    private static Figure Difference(Points now, Points before, string label) => new(FigureKind.Points, Math.Abs(now.Value - before.Value), label);
}
