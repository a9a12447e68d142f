using System.Collections.Immutable;

namespace ReportGen.Data.Reviews;

/// <summary>How a workbook for a city is laid out; who writes it and who reads it back go by this.</summary>
public static class AnswerSheets
{
    /// <summary>The first sheet: which city, edition and round it is, and who answers.</summary>
    public const string Cover = "基本情况";

    /// <summary>The sheet with what the checks found.</summary>
    public const string Questions = "核实问题";

    public const string Agree = "同意";

    public const string Dispute = "异议";

    public const string Year = "年度";

    public const string City = "市";

    public const string Round = "轮次";

    /// <summary>Headers of the first sheet.</summary>
    public static ImmutableArray<string> CoverHeaders { get; } = ["项目", "内容"];

    /// <summary>What the city fills in on the first sheet; each is needed.</summary>
    public static ImmutableArray<string> Answerers { get; } = ["经办人", "审核人", "联系电话"];

    public const string Item = "数据项";

    public const string Value = "本年数";

    public const string Opinion = "意见";

    public const string Proposed = "建议数";

    public const string Evidence = "依据";

    /// <summary>Headers of the sheet of a unit.</summary>
    public static ImmutableArray<string> Headers { get; } =
        [Item, "单位", Value, "上年数", "增减", "来源", "相关得分与推导", "问题与说明", "再次送审的原因", Opinion, Proposed, Evidence];
}
