using System.Collections.Immutable;
using ReportGen.Analysis.Pathways;
using ReportGen.Evaluation.Quantities;
using ReportGen.Site.Formatting;
using ReportGen.Site.Wording;

namespace ReportGen.Site.Pages.County.Advice;

/// <summary>The way to the next class in words: arithmetic, not a promise.</summary>
internal static class PathWords
{
    private const int Most = 5;
    private const int Named = 3;

    /// <summary>Points missing, the fewest steps, the margin, the fewest steps back.</summary>
    public static string Of(Pathway pathway, string kind) =>
        Up(pathway, kind) + Down(pathway, kind) + (pathway.HasSteps ? "以上按计分规则测算，不是预测，也不是承诺。" : WhyUnknown(pathway, kind));

    /// <summary>Figures without a yield, by reason.</summary>
    public static string Rest(Pathway pathway, string kind)
    {
        var full = pathway.Steps.Where(step => step.CapReached);
        var open = pathway.Steps.Where(step => pathway.HasSteps && !step.CapReached).ToList();
        var still = open.Where(step => step.Yield <= Points.Zero && step.Target == step.Value && step.IsMeasured);
        var little = open.Where(step => step.Yield <= Points.Zero && step.Target != step.Value);
        var chosen = open.Where(step => step.Figure.Kind == SuppliedKind.Choice && step.Target == step.Value);
        var missing = open.Where(step => step.Basis == StepBasis.OwnValueMissing);
        var unknown = open.Where(step => step.Basis is StepBasis.NoComparison or StepBasis.TooFewGains);
        return Line("所涉指标已得满分", full)
            + Line("已属分值最高的选项", chosen)
            + Line($"{FigureWords.Others(pathway, kind)}多数未比上年度提高，不作测算", still)
            + Line("按同等幅度提高后得分不变", little)
            + Line("缺报，无法测算", missing)
            + Line("可比的年度变化不足，无法测算", unknown);
    }

    private static string Line(string label, IEnumerable<PathStep> steps) =>
        string.Join('、', steps.Select(step => FigureWords.NameOf(step.Figure))) is { Length: > 0 } list ? $"{label}：{list}。" : string.Empty;

    private static string Up(Pathway pathway, string kind)
    {
        if (pathway is not { Next: { } next, Missing: { } missing }) return string.Empty;
        var line = $"综合得分距{next.Letter}类标准线（{Format.Weight(next.From)}分）还差{Format.Points(missing)}分。";
        return pathway.Reach switch
        {
            Reach.Reachable => line
                + (FigureWords.AreMeasured(pathway.Way) ? $"参照{FigureWords.Others(pathway, kind)}一年内提高较快的幅度（上四分位数），" : string.Empty)
                + $"{Way(pathway)}。",
            Reach.NotReachable => $"{line}即使各项数据都按{FigureWords.Others(pathway, kind)}一年内提高较快的幅度（上四分位数）提高，综合得分也只增{Format.Points(pathway.Best.Points)}分，" +
                $"达到{Format.Points(pathway.Unit.Total + pathway.Best.Points)}分，仍低于{next.Letter}类标准线。",
            _ => line,
        };
    }

    private static string Way(Pathway pathway)
    {
        var (steps, total) = (pathway.Way.Steps, Format.Points(pathway.Unit.Total + pathway.Way.Points));
        var gain = Format.Points(pathway.Way.Points);
        return steps.Length == 1
            ? $"{FigureWords.Alone(steps[0])}后，综合得分可增{gain}分，达到{total}分"
            : $"至少需要{Format.Count(steps.Length)}项数据同时提高：{NamesOf(steps, isUp: true)}，综合得分共增{gain}分，达到{total}分";
    }

    private static string Down(Pathway pathway, string kind)
    {
        if (pathway.Margin is not { } margin) return string.Empty;
        var (own, fall) = (pathway.Unit.Class, pathway.Fall);
        var line = $"综合得分比{own.Letter}类标准线（{Format.Weight(own.From)}分）高{Format.Points(margin)}分";
        var basis = pathway.Reach is Reach.Reachable or Reach.NotReachable ? $"这些{kind}" : FigureWords.Others(pathway, kind) + "一年内";
        return pathway.FallRisk switch
        {
            FallRisk.CanFall => $"{line}；{NamesOf(fall.Steps, isUp: false)}{(fall.Steps.Length == 1 ? "一项" : $"{Format.Count(fall.Steps.Length)}项")}如按{basis}" +
                $"回落较多的幅度（下四分位数）变化，综合得分将降至{Format.Points(pathway.Unit.Total - fall.Points)}分，低于该线。",
            FallRisk.CannotFall => $"{line}；即使各项数据同时按{basis}回落较多的幅度（下四分位数）变化，也不低于该线。",
            _ => $"{line}。",
        };
    }

    /// <summary>A long list is in the table, shaded.</summary>
    private static string NamesOf(ImmutableArray<PathStep> steps, bool isUp)
    {
        var names = steps.Select(step => isUp ? FigureWords.StepOf(step) : FigureWords.NameOf(step.Figure)).ToList();
        return names.Count <= Most ? string.Join('、', names) : string.Join('、', names.Take(Named)) + "等";
    }

    private static string WhyUnknown(Pathway pathway, string kind)
    {
        if (pathway.Steps.Any(step => step.Basis == StepBasis.NoComparison)) return "本年度没有可与上年度比较的结果，年度变化未知，不作分项测算。";
        return pathway.Steps.Any(step => step.Basis == StepBasis.TooFewGains)
            ? $"上年度属{pathway.Unit.Class.Letter}类的{kind}中可比的不足{Format.Count(PathwayRules.LeastGains)}个，不作分项测算。"
            : "各项数据缺报，不作分项测算。";
    }
}
