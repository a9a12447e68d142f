using System.Collections.Immutable;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Results;

namespace ReportGen.Audit.Assurance;

/// <summary>Compares the results of an edition with those counted a second time. From a sound program nothing of this is ever reported.</summary>
internal static class ResultChecks
{
    private const string Fix = "请停止发布，保留数据目录原样，并把本条信息报给程序维护人员。";

    public static void Check(Recount recount, Standing[] standings, AssuranceFindings findings)
    {
        var result = recount.Result;
        var cityRanks = CityRanks(recount);
        var payout = result.Scheme.Awards is { } policy ? new Payout(policy, result.Scheme.Classes, result.Edition.Year) : null;
        for (var u = 0; u < result.Units.Length; u++)
        {
            CheckScores(recount, u, findings);
            CheckStanding(recount, u, cityRanks[u], findings);
            var due = payout?.Amounts(standings[u], recount.Classes[u], recount.Ranks[u]);
            if (due is not null) AwardChecks.Check(payout!.Policy, result, result.Units[u], due, findings);
        }

        CheckCounts(recount, findings);
        AwardChecks.CheckTotal(result, findings);
    }

    private static void CheckScores(Recount recount, int u, AssuranceFindings findings)
    {
        var (result, unit) = (recount.Result, recount.Result.Units[u]);
        for (var i = 0; i < unit.Scores.Length; i++)
        {
            var score = unit.Scores[i];
            var (points, weight) = (score.Points.Value, score.Indicator.Weight.Value);
            if (points < 0m || points > weight)
            {
                findings.Add(
                    Catalogue.ScoreOutOfRange,
                    AssuranceFindings.Of(score.Observation.Source),
                    $"{score.Indicator.Name}得分为 {AssuranceFindings.Text(points)} 分，应在 0 到 {AssuranceFindings.Text(weight)} 分之间。",
                    Fix,
                    unit.Unit,
                    AssuranceFindings.Text(points)
                );
            }
            else if (!recount.Is(points, recount.Scores[u][i]))
            {
                findings.Add(
                    Catalogue.RecomputationDiffers,
                    AssuranceFindings.Of(score.Observation.Source),
                    $"{score.Indicator.Name}得分为 {AssuranceFindings.Points(result, points)} 分，复核得分为 " +
                        $"{AssuranceFindings.Points(result, recount.Points(recount.Scores[u][i]))} 分。",
                    Fix,
                    unit.Unit,
                    AssuranceFindings.Text(points)
                );
            }
        }

        var (total, full) = (unit.Total.Value, result.Scheme.FullPoints.Value);
        if (total < 0m || total > full)
        {
            findings.Add(
                Catalogue.ScoreOutOfRange,
                findings.Edition(),
                $"综合得分为 {AssuranceFindings.Text(total)} 分，应在 0 到 {AssuranceFindings.Text(full)} 分之间。",
                Fix,
                unit.Unit,
                AssuranceFindings.Text(total)
            );
        }
        else if (!recount.Is(total, recount.Totals[u]) || !recount.Is(SumOf(unit), recount.Totals[u]))
        {
            findings.Add(
                Catalogue.RecomputationDiffers,
                findings.Edition(),
                $"综合得分为 {AssuranceFindings.Points(result, total)} 分，各项得分复核合计为 {AssuranceFindings.Points(result, recount.Points(recount.Totals[u]))} 分。",
                Fix,
                unit.Unit,
                AssuranceFindings.Text(total)
            );
        }
    }

    private static decimal SumOf(UnitResult unit)
    {
        var sum = 0m;
        foreach (var dimension in unit.Dimensions) sum += dimension.Points.Value;
        return sum;
    }

    private static void CheckStanding(Recount recount, int u, int cityRank, AssuranceFindings findings)
    {
        var (unit, classes) = (recount.Result.Units[u], recount.Result.Scheme.Classes.Classes);
        if (unit.Class != classes[recount.Classes[u]])
        {
            findings.Add(
                Catalogue.ClassCountsDiffer,
                findings.Edition(),
                $"列为 {unit.Class.Letter} 类，按综合得分 {AssuranceFindings.Points(recount.Result, recount.Points(recount.Totals[u]))} 分应为 " +
                    $"{classes[recount.Classes[u]].Letter} 类。",
                Fix,
                unit.Unit,
                unit.Class.Letter
            );
        }

        if (unit.Rank != recount.Ranks[u])
        {
            findings.Add(
                Catalogue.RanksDiffer,
                findings.Edition(),
                $"{recount.Result.Scheme.Terms.Whole}位次为 {AssuranceFindings.Text(unit.Rank)}，综合得分高于本地的有 {AssuranceFindings.Text(recount.Ranks[u] - 1)} 个，应为 " +
                    $"{AssuranceFindings.Text(recount.Ranks[u])}。",
                Fix,
                unit.Unit,
                AssuranceFindings.Text(unit.Rank)
            );
        }
        else if (unit.CityRank != cityRank)
        {
            findings.Add(
                Catalogue.RanksDiffer,
                findings.Edition(),
                $"市内位次为 {AssuranceFindings.Text(unit.CityRank)}，应为 {AssuranceFindings.Text(cityRank)}。",
                Fix,
                unit.Unit,
                AssuranceFindings.Text(unit.CityRank)
            );
        }

        var gained = unit.Comparison is Compared compared ? (Stated: compared.RankChange, Due: compared.Previous.Rank - unit.Rank) : default;
        if (gained.Stated != gained.Due)
        {
            findings.Add(
                Catalogue.RanksDiffer,
                findings.Edition(),
                $"位次变化为 {AssuranceFindings.Text(gained.Stated)}，按两年位次应为 {AssuranceFindings.Text(gained.Due)}。",
                Fix,
                unit.Unit,
                AssuranceFindings.Text(gained.Stated)
            );
        }
    }

    private static void CheckCounts(Recount recount, AssuranceFindings findings)
    {
        var (stated, classes) = (recount.Result.Summary.ClassCounts, recount.Result.Scheme.Classes.Classes);
        var counts = new int[classes.Length];
        foreach (var index in recount.Classes)
            counts[index]++;
        if (stated.AsSpan().SequenceEqual(counts) && stated.Sum() == recount.Result.Units.Length)
            return;
        string Words(IReadOnlyList<int> numbers) =>
            string.Join("、", numbers.Select((number, i) => $"{classes[i].Letter} 类 {AssuranceFindings.Text(number)} 个"));
        findings.Add(
            Catalogue.ClassCountsDiffer,
            findings.Edition(),
            $"公布的各等级个数为 {Words(stated)}，逐县清点为 {Words(counts)}，合计应为 {AssuranceFindings.Text(recount.Result.Units.Length)} 个。",
            Fix
        );
    }

    private static int[] CityRanks(Recount recount)
    {
        var (units, ranks) = (recount.Result.Units, new int[recount.Totals.Length]);
        foreach (var members in Enumerable.Range(0, units.Length).GroupBy(u => units[u].Unit.City.Key, StringComparer.Ordinal).Select(group => group.ToArray()))
        {
            var own = Recount.RanksOf(Array.ConvertAll(members, u => recount.Totals[u]));
            for (var i = 0; i < members.Length; i++) ranks[members[i]] = own[i];
        }

        return ranks;
    }
}
