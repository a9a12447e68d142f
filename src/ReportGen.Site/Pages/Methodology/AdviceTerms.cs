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
            new($"得分结构相近的{kind}", $"逐项比较两个{kind}的得分率，取差距绝对值的平均数（百分点）为差异，各项指标同等对待；单位类型不同的，另加{Format.Exact(PeerRules.OtherTypeSurcharge)}个百分点。" +
                $"差异最小的{Format.Count(PeerRules.Count)}个为得分结构相近的{kind}，差异相同的按行政区划代码先后取。"),
            new("优势", $"得分率不低于{Format.Percent(InsightRules.StrengthShare)}，且得分高于得分结构相近的{kind}平均、同类平均和{scheme.Terms.Whole}平均的指标。"),
            new("短板", $"距满分的分值乘以得分结构相近的{kind}中得分更高者所占的比例，达到{Format.Exact(InsightRules.LeastWeakness)}分的指标；乘积越大，短板越突出。"),
            new("市级共性短板", $"所属{kind}距满分的分值合计最多的{Format.Count(InsightRules.CommonWeaknesses)}项指标。"),
            new("对策建议", $"取最突出的{Format.Count(MeasureChoice.Weakest)}项短板，先使每项短板至少有一条推动它的共性任务，再按所推动短板的分量由大到小补足，最多{Format.Count(MeasureChoice.Most)}条；另列本类的重点任务。"),
            new("短板次序", "上述乘积由大到小；相同的，按评价方案中指标的先后。"),
            new("提高幅度", $"测算以上报的数据为单位，如企业数、经费支出、平台项数、机构设置的选项；比率类指标测算其分子，分母不变。一项数据的提高幅度，取规模相近的{kind}一年内变化的上四分位数（线性内插，" +
                "按该数据的小数位数取整），不超出填报范围；四分之三未比上年度提高的，不作测算。清单类数据按项数测算，每新增一项按本年度该指标全部项目分值的中位数计；" +
                "评定分以得满分所需为限。选项类数据由本地自行决定，按分值更高的下一个选项测算。"),
            new($"规模相近的{kind}", $"该项数据上年度的水平与本地现有水平最接近的{kind}，" +
                $"数量为可比{kind}的{Format.Percent(1m / PathwayRules.PartOfLike)}且不少于{Format.Count(PathwayRules.LeastLike)}个，同样接近的一并计入。" +
                $"可比的不足{Format.Count(PathwayRules.LeastLike)}个的，改用上年度属同一类别的{kind}；仍不足{Format.Count(PathwayRules.LeastGains)}个的，不作测算。"),
            new("可增分", "一项数据提高后，凡以该项数据计算的指标都按计分规则重新计分，各指标得分变化之和即为可增分。"),
            new("达到上一类别所需的最少项数", "对各项数据的全部组合逐一比较，取能够达到上一类别标准线的最小组合；项数相同的，取增分最多的；仍相同的，按评价方案的先后。每项数据只提高一次；" +
                "涉及同一指标的数据一并计分，指标得分以满分为限，因此合计可能小于各项可增分之和。"),
            new("回落", "上述变化的下四分位数；清单类数据减少的，先减分值最低的项目；选项类数据不作回落测算。低于本类标准线所需的最小组合，求法相同。"),
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
