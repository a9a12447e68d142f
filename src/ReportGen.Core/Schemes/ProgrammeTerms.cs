namespace ReportGen.Core.Schemes;

/// <summary>What a programme calls itself and its parts, in Chinese, from <c>site.yaml</c>; the words of the language around them are code.</summary>
public sealed record ProgrammeTerms
{
    /// <summary>Where the terms could not be read; then the rest is still checked, and nothing is published.</summary>
    public static ProgrammeTerms None { get; } = new() { Whole = "", Area = "", Ability = "", Theme = "", Leap = "", ProvinceRun = "" };

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

    /// <summary>What the total measures, such as 县域科技创新能力.</summary>
    public string Subject => Area + Ability;

    /// <summary>The moves of the programme, such as 县域科技创新跃升.</summary>
    public string Leaps => Area + Theme + Leap;
}
