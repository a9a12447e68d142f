using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Results;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Changes;

/// <summary>Changes in words, and the reason where there is none.</summary>
public static class ChangeWords
{
    /// <summary>提高8.69分, 下降1.20分, 持平.</summary>
    public static string OfScore(Points change) => change.Value switch
    {
        > 0m => $"提高{Format.Points(change)}分",
        < 0m => $"下降{Format.Points(new Points(-change.Value))}分",
        _ => "持平",
    };

    /// <summary>前进12位, 后退3位, 位次不变.</summary>
    public static string OfRank(int change) => change switch
    {
        > 0 => $"前进{Format.Count(change)}位",
        < 0 => $"后退{Format.Count(-change)}位",
        _ => "位次不变",
    };

    /// <summary>由C类升为B类, 由B类降为C类, 仍为B类.</summary>
    public static string OfClass(Compared before, UnitResult now)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(now);
        var (from, to) = (before.Previous.Class.Letter, now.Class.Letter);
        return before.ClassMove switch
        {
            ClassMove.Up => $"由{from}类升为{to}类",
            ClassMove.Down => $"由{from}类降为{to}类",
            _ => $"仍为{to}类",
        };
    }

    /// <summary>Why there is no comparison, as the end of a sentence.</summary>
    public static string WhyNot(NotCompared comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return comparison.Reason switch
        {
            NoComparison.FirstEdition => "无上一年度结果可比",
            NoComparison.MadeFromSeveral => $"由{string.Join("、", comparison.Predecessors.Select(unit => unit.Name))}调整设立，与上年度不可比",
            NoComparison.NotEvaluatedBefore => "上年度未参加评价，无可比结果",
            NoComparison.OtherScheme => "评价方案调整，与上年度不可比",
            NoComparison.NotDisclosed => "上年度结果未全部公开，不作比较",
            _ => throw new ArgumentOutOfRangeException(nameof(comparison)),
        };
    }
}
