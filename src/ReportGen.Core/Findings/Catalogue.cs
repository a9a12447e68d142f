using System.Collections.Immutable;

namespace ReportGen.Core.Findings;

/// <summary>The closed list of everything that can be found wrong with the data folder.</summary>
public static class Catalogue
{
#pragma warning disable CS1591 // The title of each rule is its documentation.
    public static readonly FindingCode FileMissing = new("FILE-01", Severity.Stop, "缺少应报文件或文件名与清单不符");
    public static readonly FindingCode EncodingUnknown = new("ENC-01", Severity.Stop, "文件既不是 UTF-8 也不是 GB18030 编码");
    public static readonly FindingCode RowRagged = new("STR-01", Severity.Stop, "某行的单元格数与表头不一致");
    public static readonly FindingCode QuoteOpen = new("STR-02", Severity.Stop, "引号没有关闭或位置不当");
    public static readonly FindingCode HeaderMissing = new("STR-04", Severity.Stop, "缺少表头");
    public static readonly FindingCode ColumnMissing = new("STR-05", Severity.Stop, "缺少应有的列");
    public static readonly FindingCode ColumnTwice = new("STR-06", Severity.Stop, "同一列出现两次");
    public static readonly FindingCode ColumnUnknown = new("STR-07", Severity.Force, "出现指标方案中没有的列");
    public static readonly FindingCode RowBlank = new("STR-09", Severity.Stop, "数据中间有空行或混入合计行");
    public static readonly FindingCode UnitUnknown = new("KEY-01", Severity.Stop, "行政区划代码不在本年度名录内");
    public static readonly FindingCode UnitNameDiffers = new("KEY-02", Severity.Stop, "行政区划代码与名称不一致");
    public static readonly FindingCode UnitTwice = new("KEY-03", Severity.Stop, "同一个县出现两次");
    public static readonly FindingCode UnitMissing = new("KEY-04", Severity.Stop, "名录内的县缺报");
    public static readonly FindingCode UnitInWrongCity = new("KEY-05", Severity.Force, "县列在错误的设区市下");
    public static readonly FindingCode YearDiffers = new("KEY-08", Severity.Stop, "年度与本届不符");
    public static readonly FindingCode NumberUnreadable = new("NUM-01", Severity.Stop, "单元格不是规范的数字");
    public static readonly FindingCode CellEmpty = new("NUM-07", Severity.Stop, "单元格为空，无法区分缺报与零");
    public static readonly FindingCode NumberOutOfRange = new("NUM-10", Severity.Stop, "数值超出允许范围");
    public static readonly FindingCode RatioDisagrees = new("LOG-02", Severity.Stop, "填报的比率与分子、分母不符");
    public static readonly FindingCode DenominatorZero = new("LOG-03", Severity.Stop, "分母为零或缺报");
    public static readonly FindingCode CountDisagrees = new("LOG-10", Severity.Force, "同一事实在两份文件中不一致");
    public static readonly FindingCode ValueMissing = new("OBS-01", Severity.Stop, "指标缺报，且评价方案不允许缺报");
    public static readonly FindingCode ItemUnknown = new("ITM-01", Severity.Stop, "类别、级别或选项不在评价方案内");
    public static readonly FindingCode ItemTwice = new("ITM-02", Severity.Stop, "清单中同一项目出现两次");
    public static readonly FindingCode WeightsDoNotAddUp = new("MET-01", Severity.Stop, "权重合计不等于满分");
    public static readonly FindingCode ConfigUnreadable = new("CFG-01", Severity.Stop, "配置文件无法读取");
    public static readonly FindingCode ConfigKeyUnknown = new("CFG-02", Severity.Stop, "配置文件含有未定义的键");
    public static readonly FindingCode ConfigKeyMissing = new("CFG-03", Severity.Stop, "配置文件缺少必需的键");
    public static readonly FindingCode ConfigValueWrong = new("CFG-04", Severity.Stop, "配置文件中的值不合要求");
    public static readonly FindingCode KnotsNotIncreasing = new("CFG-05", Severity.Stop, "评分折点没有严格递增");
    public static readonly FindingCode RegionTableWrong = new("REG-01", Severity.Stop, "行政区划名录有误");
    public static readonly FindingCode TextWrong = new("CFG-06", Severity.Stop, "说明文字不合要求");
    public static readonly FindingCode TemplateWrong = new("TPL-01", Severity.Stop, "模板有误");
    public static readonly FindingCode PageWrong = new("WEB-01", Severity.Stop, "生成的页面不合要求");
#pragma warning restore CS1591

    /// <summary>All rules, in the order of their codes.</summary>
    public static ImmutableArray<FindingCode> All { get; } =
    [
        .. new[]
        {
            FileMissing, EncodingUnknown, RowRagged, QuoteOpen, HeaderMissing, ColumnMissing, ColumnTwice, ColumnUnknown, RowBlank, UnitUnknown,
            UnitNameDiffers, UnitTwice, UnitMissing, UnitInWrongCity, YearDiffers, NumberUnreadable, CellEmpty, NumberOutOfRange, RatioDisagrees, DenominatorZero, CountDisagrees,
            ValueMissing, ItemUnknown, ItemTwice, WeightsDoNotAddUp, ConfigUnreadable, ConfigKeyUnknown, ConfigKeyMissing, ConfigValueWrong, KnotsNotIncreasing,
            RegionTableWrong, TextWrong, TemplateWrong, PageWrong,
        }.OrderBy(code => code.Id, StringComparer.Ordinal),
    ];
}
