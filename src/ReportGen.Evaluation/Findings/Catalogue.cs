using System.Collections.Immutable;

namespace ReportGen.Evaluation.Findings;

/// <summary>The closed list of everything that can be found wrong with the data folder.</summary>
public static class Catalogue
{
#pragma warning disable CS1591 // The title of each rule is its documentation.
    public static readonly FindingCode FileMissing = new("FILE-01", Severity.Stop, "缺少应报文件或文件名与清单不符");
    public static readonly FindingCode FileDisguised = new("FILE-02", Severity.Stop, "文件的扩展名与实际类型不符");
    public static readonly FindingCode FileTooLarge = new("FILE-03", Severity.Stop, "文件的大小、条目数或压缩比超过限度");
    public static readonly FindingCode FileActive = new("FILE-04", Severity.Stop, "文件已加密，或含有宏、外部链接");
    public static readonly FindingCode FileOutside = new("FILE-05", Severity.Stop, "文件是链接、设备或位于数据目录之外");
    public static readonly FindingCode FileChanged = new("FILE-06", Severity.Force, "文件在登记之后被改动");
    public static readonly FindingCode FileRepeated = new("FILE-07", Severity.Explain, "文件与另一年度或另一份文件完全相同");
    public static readonly FindingCode RowsUnaccounted = new("FILE-08", Severity.Force, "读入的行数与登记的行数不符");
    public static readonly FindingCode RowLimitReached = new("FILE-09", Severity.Stop, "行数、列数或单元格长度达到软件上限，可能被截断");
    public static readonly FindingCode FileLeftover = new("FILE-10", Severity.Stop, "编辑软件留下的副本、临时文件或合并冲突标记");
    public static readonly FindingCode EncodingUnknown = new("ENC-01", Severity.Stop, "文件既不是 UTF-8 也不是 GB18030 编码");
    public static readonly FindingCode EncodingChinese = new("ENC-02", Severity.Info, "文件按 GB18030 编码读入");
    public static readonly FindingCode TextGarbled = new("ENC-03", Severity.Stop, "文字已成乱码");
    public static readonly FindingCode CharacterPrivate = new("ENC-04", Severity.Stop, "含有私用区字符、未定义字符或不成对的代理码");
    public static readonly FindingCode CharacterInvisible = new("ENC-05", Severity.Force, "含有控制字符、不可见字符或改变书写方向的字符");
    public static readonly FindingCode CharacterVariant = new("ENC-06", Severity.Explain, "含有兼容汉字、部首字符或未经规范化的字符");
    public static readonly FindingCode EncodingMixed = new("ENC-07", Severity.Stop, "同一文件混用多种编码");
    public static readonly FindingCode LineEndsMixed = new("ENC-08", Severity.Info, "换行符不统一，或最后一行没有换行");
    public static readonly FindingCode RowRagged = new("STR-01", Severity.Stop, "某行的单元格数与表头不一致");
    public static readonly FindingCode QuoteOpen = new("STR-02", Severity.Stop, "引号没有关闭或位置不当");
    public static readonly FindingCode DelimiterWrong = new("STR-03", Severity.Stop, "分隔符不是英文逗号");
    public static readonly FindingCode HeaderMissing = new("STR-04", Severity.Stop, "缺少表头");
    public static readonly FindingCode ColumnMissing = new("STR-05", Severity.Stop, "缺少应有的列");
    public static readonly FindingCode ColumnTwice = new("STR-06", Severity.Stop, "同一列出现两次");
    public static readonly FindingCode ColumnUnknown = new("STR-07", Severity.Force, "出现指标方案中没有的列");
    public static readonly FindingCode ColumnsReordered = new("STR-08", Severity.Explain, "列的次序与模板不同");
    public static readonly FindingCode RowBlank = new("STR-09", Severity.Stop, "数据中间有空行或混入合计行");
    public static readonly FindingCode CellsMerged = new("STR-10", Severity.Stop, "数据区内有合并单元格");
    public static readonly FindingCode CellsHidden = new("STR-11", Severity.Force, "有隐藏的行、列、工作表或筛选");
    public static readonly FindingCode SheetUnclear = new("STR-12", Severity.Stop, "有多张非空工作表，无法确定取用哪一张");
    public static readonly FindingCode CellFormula = new("STR-13", Severity.Stop, "单元格为公式或错误值");
    public static readonly FindingCode CellFarOutside = new("STR-14", Severity.Stop, "表格之外很远处有内容");
    public static readonly FindingCode CommentsLeft = new("STR-15", Severity.Force, "留有批注、修订或带数据的文本框");
    public static readonly FindingCode CellStruck = new("STR-16", Severity.Stop, "单元格内有划去的内容");
    public static readonly FindingCode CellShownOtherwise = new("STR-17", Severity.Force, "单元格显示的内容与所存的不同");
    public static readonly FindingCode CellShownRounded = new("STR-18", Severity.Info, "单元格显示的小数位数少于所存的");
    public static readonly FindingCode UnitUnknown = new("KEY-01", Severity.Stop, "行政区划代码不在本年度名录内");
    public static readonly FindingCode UnitNameDiffers = new("KEY-02", Severity.Stop, "行政区划代码与名称不一致");
    public static readonly FindingCode UnitTwice = new("KEY-03", Severity.Stop, "同一个县出现两次");
    public static readonly FindingCode UnitMissing = new("KEY-04", Severity.Stop, "名录内的县缺报");
    public static readonly FindingCode UnitInWrongCity = new("KEY-05", Severity.Force, "县列在错误的设区市下");
    public static readonly FindingCode LineageMissing = new("KEY-06", Severity.Force, "更名或调整的县没有与上年对应的关系");
    public static readonly FindingCode NameAmbiguous = new("KEY-07", Severity.Force, "没有代码，而名称为多个县共用");
    public static readonly FindingCode YearDiffers = new("KEY-08", Severity.Stop, "年度与本届不符");
    public static readonly FindingCode RowWithoutValue = new("KEY-09", Severity.Force, "某县的一行没有任何数值");
    public static readonly FindingCode NumberUnreadable = new("NUM-01", Severity.Stop, "单元格不是规范的数字");
    public static readonly FindingCode NumberNormalised = new("NUM-02", Severity.Info, "全角数字或符号已按半角读入");
    public static readonly FindingCode GroupingWrong = new("NUM-03", Severity.Stop, "千分位或小数点有歧义");
    public static readonly FindingCode NotationWrong = new("NUM-04", Severity.Stop, "数字的写法不合规范");
    public static readonly FindingCode PercentMixed = new("NUM-05", Severity.Force, "百分号或百分比格式与列的单位不符");
    public static readonly FindingCode UnitInCell = new("NUM-06", Severity.Stop, "单元格内写有单位、汉字数字或被转成日期");
    public static readonly FindingCode CellEmpty = new("NUM-07", Severity.Stop, "单元格为空，无法区分缺报与零");
    public static readonly FindingCode MissingMarkWrong = new("NUM-08", Severity.Force, "缺报标记不合规定");
    public static readonly FindingCode ZeroAmongPositive = new("NUM-09", Severity.Explain, "他县均为正数而本县为零，或上年有数而本年缺报");
    public static readonly FindingCode NumberOutOfRange = new("NUM-10", Severity.Stop, "数值超出允许范围");
    public static readonly FindingCode DecimalsWrong = new("NUM-11", Severity.Explain, "小数位数多于规定，或带有浮点误差");
    public static readonly FindingCode UnitMixUp = new("NUM-12", Severity.Force, "数值与上年或同列相差十的整数次幂，单位可能有误");
    public static readonly FindingCode FileUnitShift = new("NUM-13", Severity.Force, "整列数值与上年相差十的整数次幂，单位可能有误");
    public static readonly FindingCode CellTyped = new("NUM-14", Severity.Explain, "数字存为文本，或单元格为日期格式");
    public static readonly FindingCode Heaping = new("NUM-15", Severity.Explain, "同一数值在多县重复出现，或末位数集中于 0 和 5");
    public static readonly FindingCode PartExceedsWhole = new("LOG-01", Severity.Stop, "部分大于整体");
    public static readonly FindingCode RatioDisagrees = new("LOG-02", Severity.Stop, "填报的比率与分子、分母不符");
    public static readonly FindingCode DenominatorZero = new("LOG-03", Severity.Stop, "分母为零或缺报");
    public static readonly FindingCode SumDisagrees = new("LOG-04", Severity.Force, "各评价对象之和与合计数不符");
    public static readonly FindingCode ChangeImplausible = new("LOG-05", Severity.Explain, "与上年相比变动过大");
    public static readonly FindingCode Outlier = new("LOG-06", Severity.Explain, "与同类县相比明显离群");
    public static readonly FindingCode StandingReversed = new("LOG-07", Severity.Explain, "位次或等级变动过大");
    public static readonly FindingCode PublishedValueChanged = new("LOG-08", Severity.Force, "本年文件中的上年数与已发布的数不符");
    public static readonly FindingCode CopiedFromLastYear = new("LOG-09", Severity.Explain, "多个县的数值与上年完全相同");
    public static readonly FindingCode CountDisagrees = new("LOG-10", Severity.Force, "同一事实在两份文件中不一致");
    public static readonly FindingCode NearLine = new("LOG-11", Severity.Explain, "总分紧贴等级线");
    public static readonly FindingCode WeightsDoNotAddUp = new("MET-01", Severity.Stop, "权重合计不等于满分");
    public static readonly FindingCode SchemeDiffers = new("MET-02", Severity.Stop, "评价方案与年度不符，或在发布后被改动");
    public static readonly FindingCode ScoreOutOfRange = new("MET-03", Severity.Stop, "得分超出满分或小于零");
    public static readonly FindingCode RecomputationDiffers = new("MET-04", Severity.Stop, "复核得分与计算得分不一致");
    public static readonly FindingCode ClassCountsDiffer = new("MET-05", Severity.Stop, "各等级县数与复核结果不一致");
    public static readonly FindingCode RanksDiffer = new("MET-06", Severity.Stop, "位次与复核结果或并列规则不一致");
    public static readonly FindingCode AwardsDiffer = new("MET-07", Severity.Stop, "奖励与复核结果或奖励规则不一致");
    public static readonly FindingCode OutcomeSensitive = new("MET-08", Severity.Force, "等级或奖励会因一个数值的取整而改变，须签字确认") { NeedsSignature = true };
    public static readonly FindingCode NumberNotInData = new("TXT-01", Severity.Force, "文字中的数与数据不符");
    public static readonly FindingCode DraftResidue = new("TXT-02", Severity.Force, "文字中留有未定稿的痕迹");
    public static readonly FindingCode NameNotOfficial = new("TXT-03", Severity.Force, "文字中的县名或等级与名录、数据不符");
    public static readonly FindingCode FiguresDiffer = new("TXT-04", Severity.Force, "同一结果在图、表与下载文件中不一致");
    public static readonly FindingCode ExplanationLapsed = new("EXP-01", Severity.Force, "说明已失效或不合要求");
    public static readonly FindingCode AmendmentWrong = new("AMD-01", Severity.Stop, "审定修改有误，或与报送数不符");
    public static readonly FindingCode ReviewRecordWrong = new("REV-01", Severity.Stop, "征求意见的登记有误");
    public static readonly FindingCode AnswerForged = new("REV-02", Severity.Stop, "意见表不是下发的表，或不应改动的内容被改动");
    public static readonly FindingCode AnswerStale = new("REV-03", Severity.Stop, "意见表已经过期，或已经登记过");
    public static readonly FindingCode AnswerIncomplete = new("REV-04", Severity.Stop, "意见表没有填写完整，或填写不合要求");
    public static readonly FindingCode AnswerForeign = new("REV-05", Severity.Stop, "意见表属于其他年度或其他市");
    public static readonly FindingCode NotChecked = new("CHK-01", Severity.Info, "因其他问题没有核查的内容");
    public static readonly FindingCode ValueMissing = new("OBS-01", Severity.Stop, "指标缺报，且评价方案不允许缺报");
    public static readonly FindingCode ItemUnknown = new("ITM-01", Severity.Stop, "类别、级别或选项不在评价方案内");
    public static readonly FindingCode ItemTwice = new("ITM-02", Severity.Stop, "清单中同一项目出现两次");
    public static readonly FindingCode ItemsAlike = new("ITM-03", Severity.Explain, "清单中两个项目的名称相近，可能是同一项目");
    public static readonly FindingCode ConfigUnreadable = new("CFG-01", Severity.Stop, "配置文件无法读取");
    public static readonly FindingCode ConfigKeyUnknown = new("CFG-02", Severity.Stop, "配置文件含有未定义的键");
    public static readonly FindingCode ConfigKeyMissing = new("CFG-03", Severity.Stop, "配置文件缺少必需的键");
    public static readonly FindingCode ConfigValueWrong = new("CFG-04", Severity.Stop, "配置文件中的值不合要求");
    public static readonly FindingCode KnotsNotIncreasing = new("CFG-05", Severity.Stop, "评分折点没有严格递增");
    public static readonly FindingCode TextWrong = new("CFG-06", Severity.Stop, "说明文字不合要求");
    public static readonly FindingCode PublishedLate = new("CFG-07", Severity.Explain, "发布日期距数据年度过远");
    public static readonly FindingCode NotFrozen = new("FRZ-01", Severity.Force, "已发布的年度没有定稿记录");
    public static readonly FindingCode FrozenChanged = new("FRZ-02", Severity.Stop, "定稿的年度有改动，而没有更正记录");
    public static readonly FindingCode FreezeRecordWrong = new("FRZ-03", Severity.Stop, "定稿记录或更正记录有误");
    public static readonly FindingCode RegionTableWrong = new("REG-01", Severity.Stop, "行政区划名录有误");
    public static readonly FindingCode TemplateWrong = new("TPL-01", Severity.Stop, "模板有误");
    public static readonly FindingCode PageWrong = new("WEB-01", Severity.Stop, "生成的页面不合要求");
    public static readonly FindingCode PageIncomplete = new("WEB-02", Severity.Stop, "页面或文件缺少应有的内容，无从核对");
#pragma warning restore CS1591

    /// <summary>All rules, in the order of their codes.</summary>
    public static ImmutableArray<FindingCode> All { get; } =
    [
        .. new[]
        {
            FileMissing, FileDisguised, FileTooLarge, FileActive, FileOutside, FileChanged, FileRepeated, RowsUnaccounted, RowLimitReached,
            FileLeftover, EncodingUnknown, EncodingChinese, TextGarbled, CharacterPrivate, CharacterInvisible, CharacterVariant, EncodingMixed,
            LineEndsMixed, RowRagged, QuoteOpen, DelimiterWrong, HeaderMissing, ColumnMissing, ColumnTwice, ColumnUnknown, ColumnsReordered,
            RowBlank, CellsMerged, CellsHidden, SheetUnclear, CellFormula, CellFarOutside, CommentsLeft, CellStruck, CellShownOtherwise,
            CellShownRounded, UnitUnknown, UnitNameDiffers, UnitTwice,
            UnitMissing, UnitInWrongCity, LineageMissing, NameAmbiguous, YearDiffers, RowWithoutValue, NumberUnreadable, NumberNormalised,
            GroupingWrong, NotationWrong, PercentMixed, UnitInCell, CellEmpty, MissingMarkWrong, ZeroAmongPositive, NumberOutOfRange, DecimalsWrong,
            UnitMixUp, FileUnitShift, CellTyped, Heaping, PartExceedsWhole, RatioDisagrees, DenominatorZero, SumDisagrees, ChangeImplausible,
            Outlier, StandingReversed, PublishedValueChanged, CopiedFromLastYear, CountDisagrees, NearLine, WeightsDoNotAddUp, SchemeDiffers,
            ScoreOutOfRange, RecomputationDiffers, ClassCountsDiffer, RanksDiffer, AwardsDiffer, OutcomeSensitive, NumberNotInData, DraftResidue,
            NameNotOfficial, FiguresDiffer, ExplanationLapsed, AmendmentWrong, ReviewRecordWrong, AnswerForged,
            AnswerStale, AnswerIncomplete, AnswerForeign, NotChecked, ValueMissing, ItemUnknown, ItemTwice, ItemsAlike, ConfigUnreadable,
            ConfigKeyUnknown, ConfigKeyMissing, ConfigValueWrong, KnotsNotIncreasing, TextWrong, PublishedLate, NotFrozen,
            FrozenChanged, FreezeRecordWrong, RegionTableWrong, TemplateWrong, PageWrong, PageIncomplete,
        }.OrderBy(code => code.Id, StringComparer.Ordinal),
    ];
}
