using ReportGen.Evaluation.Schemes;

namespace ReportGen.Data.Editions;

/// <summary>How the rows of several units become one, column by column.</summary>
internal static class MergeWords
{
    public static string Of(Scheme scheme, SourceFile layout)
    {
        var ratios = scheme.Indicators.Select(indicator => (indicator.Supply as RatioSupply)?.Stated).ToHashSet();
        var judged = scheme.Indicators.Select(indicator => indicator switch
        {
            { Rule: AssessedRule, Supply: ColumnSupply own } => own.Column,
            { Supply: ListSupply { Assessed: { } extra } } => extra,
            _ => (ColumnId?)null,
        }).ToHashSet();
        bool IsRatio(SourceColumn column) => ratios.Contains(column.Id) || column.Unit.AsSpan().ContainsAny('%', '‰', '/');
        bool AddsUp(SourceColumn column) => column.Content is NumberContent && !IsRatio(column) && !judged.Contains(column.Id);
        string[] parts =
        [
            Part(layout, AddsUp, "相加"),
            Part(layout, column => IsRatio(column) && column.Content is NumberContent, "按合并后的数重新计算"),
            Part(layout, column => !AddsUp(column) && !(IsRatio(column) && column.Content is NumberContent), "按合并后的县重新填报"),
        ];
        return string.Join("，", parts.Where(part => part.Length > 0));
    }

    private static string Part(SourceFile layout, Predicate<SourceColumn> of, string what)
    {
        var names = layout.Columns.Where(column => of(column)).Select(column => $"“{column.Header}”").ToList();
        return names.Count == 0 ? string.Empty : string.Concat(names) + what;
    }
}
