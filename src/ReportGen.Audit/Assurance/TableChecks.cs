using System.Globalization;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Results;

namespace ReportGen.Audit.Assurance;

/// <summary>Compares the results of an edition with those that somebody else has.</summary>
internal static class TableChecks
{
    private const string Fix = "请核对该行与报送数据，改正有误的一方；清单确实有误的，改正清单后重新检查。";

    public static void Check(AssuranceTable table, EditionResult result, AssuranceFindings findings)
    {
        var ranks = result.Units.GroupBy(unit => unit.Rank).ToDictionary(group => group.Key, group => group.Count());
        var (policy, counts) = (result.Scheme.Awards, CountsOf(table, result));
        HashSet<decimal> sums = policy is null ? [] : AwardChecks.SumsOf(policy);
        foreach (var row in table.Rows)
        {
            if (result.Find(row.Unit.Id) is not { } unit)
                continue;
            if (row.Score is { } score)
                CheckScore(table, row, score, result, unit, findings);
            if (row.Rank is { } rank && rank != unit.Rank)
                Report(Catalogue.RanksDiffer, table.RankHeader, AssuranceFindings.Text(rank), RankWords(rank, unit, ranks[unit.Rank]));
            if (row.Class is { } letter && letter != unit.Class.Letter)
                Report(Catalogue.ClassCountsDiffer, table.ClassHeader, letter, ClassWords(letter, unit, result, counts));
            if (policy is not null && row.Award is { } award && award != result.Awards.PaidTo(unit.Unit.Id))
                Report(
                    Catalogue.AwardsDiffer,
                    table.AwardHeader,
                    AssuranceFindings.Text(award),
                    AwardWords(award, (result.Awards.PaidTo(unit.Unit.Id), policy.Cap), sums)
                );
            void Report(FindingCode code, string column, string value, string message) =>
                findings.Add(code, PlaceOf(table, row, column), message, Fix, row.Unit, value);
        }
    }

    private static void CheckScore(AssuranceTable table, AssuranceRow row, decimal score, EditionResult result, UnitResult unit, AssuranceFindings findings)
    {
        var full = result.Scheme.FullPoints.Value;
        var place = PlaceOf(table, row, table.ScoreHeader);
        if (score < 0m || score > full)
        {
            findings.Add(
                Catalogue.ScoreOutOfRange,
                place,
                $"得分为 {AssuranceFindings.Text(score)}，应在 0 到 {AssuranceFindings.Text(full)} 分之间。",
                "请改正得分。",
                row.Unit,
                AssuranceFindings.Text(score)
            );
        }
        else if (score != unit.Total.Value)
        {
            findings.Add(
                Catalogue.RecomputationDiffers,
                place,
                $"得分为 {AssuranceFindings.Text(score)}，按报送数据计算为 {AssuranceFindings.Points(result, unit.Total.Value)}，相差 " +
                    $"{AssuranceFindings.Points(result, Math.Abs(score - unit.Total.Value))}。",
                Fix,
                row.Unit,
                AssuranceFindings.Text(score)
            );
        }
    }

    private static string RankWords(int rank, UnitResult unit, int sharing)
    {
        var tie = sharing > 1 ? $"（与另外 {AssuranceFindings.Text(sharing - 1)} 个县得分相同，位次并列，其后的位次顺延）" : string.Empty;
        return $"位次为 {AssuranceFindings.Text(rank)}，得分高于该县的有 {AssuranceFindings.Text(unit.Rank - 1)} 个，应为 {AssuranceFindings.Text(unit.Rank)}{tie}。";
    }

    private static string ClassWords(string letter, UnitResult unit, EditionResult result, Dictionary<string, int>? counts)
    {
        var words = $"等级为 {letter}，按得分 {AssuranceFindings.Points(result, unit.Total.Value)} 应为 {unit.Class.Letter}";
        if (counts is null) return words + "。";
        int Ours(string of) => result.Units.Count(candidate => candidate.Class.Letter == of);
        return string.Create(CultureInfo.InvariantCulture, $"{words}；清单中 {letter} 类共 {counts[letter]} 个，计算为 {Ours(letter)} 个。");
    }

    private static string AwardWords(decimal award, (decimal Due, decimal Cap) of, HashSet<decimal> sums)
    {
        var (due, cap) = of;
        var why = award > cap ? $"超过每县每年 {AssuranceFindings.Text(cap)} 万元的上限，" : sums.Contains(award) ? string.Empty : "不是奖励规则能够得出的金额，";
        return $"奖励为 {AssuranceFindings.Text(award)} 万元，{why}按规则应为 {AssuranceFindings.Text(due)} 万元" + (due == 0m ? "（不符合奖励条件）。" : "。");
    }

    /// <summary>Units in each class as the list has them; null where it does not give the class of every unit.</summary>
    private static Dictionary<string, int>? CountsOf(AssuranceTable table, EditionResult result) =>
        table.Rows.Length == result.Units.Length && table.Rows.All(row => row.Class is not null)
            ? table.Rows.GroupBy(row => row.Class!, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal)
            : null;

    private static Place PlaceOf(AssuranceTable table, AssuranceRow row, string column) => new(table.Source.File, table.Source.Sheet, row.Row, column);
}
