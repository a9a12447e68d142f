using System.Collections.Immutable;

namespace ReportGen.Data.Editions;

/// <summary>The headers that the tables of all offices share, as they are read and written.</summary>
public static class TableHeaders
{
    public const string Year = "年度";
    public const string City = "设区市";
    public const string Code = "行政区划代码";
    public const string Unit = "县（市、区）";
    public const string Kind = "类别";
    public const string Level = "级别";
    public const string Item = "名称";

    /// <summary>What says for which unit and year a row stands, in this order.</summary>
    public static ImmutableArray<string> Keys { get; } = [Year, City, Code, Unit];

    /// <summary>The columns of a list.</summary>
    public static ImmutableArray<string> OfList { get; } = [.. Keys, Kind, Level, Item];
}
