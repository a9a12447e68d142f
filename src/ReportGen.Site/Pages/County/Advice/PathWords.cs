using System.Collections.Immutable;
using ReportGen.Analysis.Pathways;
using ReportGen.Evaluation.Quantities;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Pages.County.Advice;

/// <summary>The way to the next class in words: arithmetic, not a promise.</summary>
internal static class PathWords
{
    private const int Most = 5;

    /// <summary>Points missing, the fewest steps, the margin, the fewest steps back.</summary>
    public static string Of(Pathway pathway, string kind)
    {
        var steps =
            pathway.Reach == Reach.Unknown || (pathway.Reach == Reach.BestClass && pathway.Steps.All(step => step.Yield is null))
                ? WhyUnknown(pathway, kind)
                : string.Empty;
        return Up(pathway, kind) + Down(pathway, kind) + steps + (steps.Length > 0 ? string.Empty : "以上按计分规则逐项测算，不是预测，也不是承诺。");
    }

    /// <summary>What some steps bring together.</summary>
    public static Points Sum(ImmutableArray<PathStep> steps, Func<PathStep, Points?> points) => steps.Select(step => points(step)!.Value).Sum();

    /// <summary>上年度属B类的县（市、区）.</summary>
    public static string ClassBefore(Pathway pathway, string kind) => $"上年度属{pathway.Unit.Class.Letter}类的{kind}";

    /// <summary>Indicators without a yield, by reason.</summary>
    public static string Rest(Pathway pathway, bool hasSteps)
    {
        var full = pathway.Steps.Where(step => step.CapReached).Select(step => step.Indicator.ShortName);
        var open = pathway.Steps.Where(step => hasSteps && !step.CapReached).ToList();
        var still = open.Where(step => step.Yield == Points.Zero).Select(NameOf);
        var missing = open.Where(step => step.Basis == StepBasis.OwnValueMissing).Select(NameOf);
        var unknown = open.Where(step => step.Yield is null && step.Basis != StepBasis.OwnValueMissing).Select(NameOf);
        return Line("已达满分，不再增分", full) + Line("走一步不增分", still) + Line("缺报，无从测算", missing) + Line("可比的年度变化不足，无从测算", unknown);
    }

    private static string Line(string label, IEnumerable<string> names) => string.Join('、', names) is { Length: > 0 } list ? $"{label}：{list}。" : string.Empty;

    private static string NameOf(PathStep step) => step.Indicator.ShortName;

    private static string Up(Pathway pathway, string kind)
    {
        if (pathway is not { Next: { } next, Missing: { } missing }) return string.Empty;
        var line = $"综合得分距{next.Letter}类标准线（{Format.Weight(next.From)}分）还差{Format.Points(missing)}分。";
        return pathway.Reach switch
        {
            Reach.Reachable => $"{line}以{ClassBefore(pathway, kind)}年度变化的上四分位数为一步，{Way(pathway.Way)}。",
            Reach.NotReachable =>
                $"{line}以{ClassBefore(pathway, kind)}年度变化的上四分位数为一步，即使各项指标都走一步，合计只增{Format.Points(pathway.Gain)}分，达到{Format.Points(pathway.AllTogether)}分，" +
                    $"仍低于{next.Letter}类标准线。",
            _ => line,
        };
    }

    private static string Down(Pathway pathway, string kind)
    {
        if (pathway.Margin is not { } margin) return string.Empty;
        // The units are named once: where the step up is shown, the step back follows from the same changes.
        var changes = pathway.Reach is Reach.Reachable or Reach.NotReachable ? "这些变化" : ClassBefore(pathway, kind) + "年度变化";
        var line = $"综合得分高出{pathway.Unit.Class.Letter}类标准线（{Format.Weight(pathway.Unit.Class.From)}分）{Format.Points(margin)}分";
        return pathway.FallRisk switch
        {
            FallRisk.CanFall => $"{line}；如以{changes}的下四分位数为退一步，{Fall(pathway.Fall)}。",
            FallRisk.CannotFall => $"{line}；即使各项指标都按{changes}的下四分位数退一步，也不低于该线。",
            _ => $"{line}。",
        };
    }

    /// <summary>A long list is the head of the table, which has the same order.</summary>
    private static string Way(ImmutableArray<PathStep> way)
    {
        var count = way.Length == 1 ? "在1项指标上走一步即可达到" : $"最少在{Format.Count(way.Length)}项指标上各走一步可以达到";
        if (way.Length <= Most) return $"{count}：{Steps(way, step => step.Yield, "+", "增")}";
        return $"{count}：即表中前{Format.Count(way.Length)}项，合计增{Format.Points(Sum(way, step => step.Yield))}分";
    }

    private static string Fall(ImmutableArray<PathStep> fall) =>
        $"{(fall.Length == 1 ? "1项退一步" : $"最少{Format.Count(fall.Length)}项各退一步")}即低于该线：{Steps(fall, step => step.Loss, "−", "减")}";

    private static string Steps(ImmutableArray<PathStep> steps, Func<PathStep, Points?> points, string sign, string verb)
    {
        var list = string.Join('、', steps.Select(step => $"{step.Indicator.ShortName}（{sign}{Format.Points(points(step)!.Value)}分）"));
        return steps.Length == 1 ? list : $"{list}，合计{verb}{Format.Points(Sum(steps, points))}分";
    }

    private static string WhyUnknown(Pathway pathway, string kind)
    {
        if (pathway.Steps.Any(step => step.Basis == StepBasis.NoComparison)) return "本年度没有可与上年度比较的结果，年度变化未知，不作分步测算。";
        return pathway.Steps.Any(step => step.Basis == StepBasis.TooFewGains)
            ? $"{ClassBefore(pathway, kind)}中可比的不足{Format.Count(PathwayRules.LeastGains)}个，不作分步测算。"
            : "各项指标缺报，不作分步测算。";
    }
}
