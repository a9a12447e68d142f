namespace ReportGen.Evaluation.Schemes;

/// <summary>What a programme calls itself and its parts, in Chinese, from <c>site.yaml</c>; the words of the language around them are code.</summary>
public sealed record ProgrammeTerms
{
    /// <summary>Where the terms could not be read; then the rest is still checked, and nothing is published.</summary>
    public static ProgrammeTerms None { get; } = new()
    {
        Whole = string.Empty,
        Area = string.Empty,
        Ability = string.Empty,
        Theme = string.Empty,
        Leap = string.Empty,
        ProvinceRun = string.Empty,
        Items = string.Empty,
        Assessed = string.Empty,
        AwardClause = string.Empty,
    };

    /// <summary>All units together, such as 全省.</summary>
    public required string Whole { get; init; }

    /// <summary>What is evaluated as an area, such as 县域.</summary>
    public required string Area { get; init; }

    /// <summary>What is measured, such as 科技创新能力.</summary>
    public required string Ability { get; init; }

    /// <summary>What the programme furthers, such as 科技创新.</summary>
    public required string Theme { get; init; }

    /// <summary>A move upwards, such as 跃升.</summary>
    public required string Leap { get; init; }

    /// <summary>A county-level unit below no city, such as 省直管.</summary>
    public required string ProvinceRun { get; init; }

    /// <summary>What a list has a row for, such as 平台、园区、机构或奖励; empty where no list is explained.</summary>
    public required string Items { get; init; }

    /// <summary>What is assessed beside the items of a list, such as 其他部门给予的奖励; empty where nothing is.</summary>
    public required string Assessed { get; init; }

    /// <summary>Where the source of the scheme lays the awards down, such as 第七部分第（三）项; empty where there are none.</summary>
    public required string AwardClause { get; init; }

    /// <summary>What the total measures, such as 县域科技创新能力.</summary>
    public string Subject => Area + Ability;

    /// <summary>The moves of the programme, such as 县域科技创新跃升.</summary>
    public string Leaps => Area + Theme + Leap;
}
