using System.Collections.Immutable;
using ReportGen.Analysis.Insights;
using ReportGen.Analysis.Measures;
using ReportGen.Analysis.Pathways;
using ReportGen.Analysis.Peers;
using ReportGen.Analysis.Robustness;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Formatting;
using ReportGen.Site.Frames;

namespace ReportGen.Site.Pages.Methodology;

/// <summary>What the analysis and the advice of the reports rest on, in words; every constant is the one that the calculation uses.</summary>
internal static class AdviceTerms
{
    public static ImmutableArray<NamedText> Of(Scheme scheme)
    {
        var kind = scheme.UnitKind;
        var near = Format.Weight(new Points(RobustnessRules.NearLine));
        var (low, high) = (1m - (RobustnessRules.WeightSpread / 100m), 1m + (RobustnessRules.WeightSpread / 100m));
        return
        [
            new($"相似{kind}", $"逐项比较两个{kind}的得分率，取差距绝对值的平均数（百分点）为差异，各项指标同等对待；单位类型不同的，另加{Format.Exact(PeerRules.OtherTypeSurcharge)}个百分点。" +
                $"差异最小的{Format.Count(PeerRules.Count)}个为相似{kind}，差异相同的按行政区划代码先后取。"),
            new("优势", $"得分率不低于{Format.Percent(InsightRules.StrengthShare)}，且得分高于相似{kind}平均、同类平均和{scheme.Terms.Whole}平均的指标。"),
            new("短板", $"距满分的分值乘以相似{kind}中得分更高者所占的比例，达到{Format.Exact(InsightRules.LeastWeakness)}分的指标；乘积越大，短板越突出。"),
            new("市级共性短板", $"所属{kind}距满分的分值合计最多的{Format.Count(InsightRules.CommonWeaknesses)}项指标。"),
            new("对策建议", $"取最突出的{Format.Count(MeasureChoice.Weakest)}项短板，先使每项短板至少有一条推动它的共性任务，再按所推动短板的分量由大到小补足，最多{Format.Count(MeasureChoice.Most)}条；另列本类的重点任务。"),
            new("走一步", $"上年度属同一类别的{kind}，一年内在该项指标上变化的上四分位数（线性内插，按指标的小数位数取整）。分段线性指标按取值计，其他指标按封顶前的分值计；" +
                $"不超出数据的填报范围。可比的不足{Format.Count(PathwayRules.LeastGains)}个的，不作测算。"),
            new("可增分", "走一步之后按计分规则得到的分值减去现有分值，不小于0；已达满分的，不再增分。"),
            new("最少项数", "按可增分由大到小依次相加，刚好达到上一类别标准线所需的项数，每项只走一步；各项指标视为相互独立。"),
            new("退一步", "上述年度变化的下四分位数；按减分由大到小依次相加，低于本类标准线所需的最少项数即为回落的最少项数。"),
            new(
                "权重变动",
                $"各项权重分别乘以{Format.Exact(low)}至{Format.Exact(high)}之间均匀抽取的系数（间隔{Format.Exact(RobustnessRules.WeightStep / 100m)}），再同比例调整，使满分不变，据此重新计算得分、" +
                    $"位次和类别，共{Format.Value(RobustnessRules.Draws, 0)}次。"
                    + $"同一年度各{kind}使用同一组系数，随机数种子为评价年度，结果可以重复。“九成”指去掉最靠前、最靠后各5%之后的位次范围。"
            ),
            new(
                "数值取整",
                $"填报数值可能在末位小数的半个单位之内变动，整数计数视为准确；各项指标同时取最小或者同时取最大，其他{kind}不变，得到综合得分和位次的范围。"
            ),
            new("临近类别标准线", $"综合得分与类别标准线相差不超过{near}分。"),
        ];
    }
}
