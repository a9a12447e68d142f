using System.Collections.Immutable;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Site.RuleTables;

/// <summary>A column or list from which an indicator comes.</summary>
/// <param name="Role">What it is for.</param>
/// <param name="Supplier">Who answers for it.</param>
/// <param name="File">The file.</param>
/// <param name="Column">The column's header, or the kinds of the list.</param>
public sealed record SourceLine(string Role, string Supplier, string File, string Column)
{
    internal static ImmutableArray<SourceLine> Of(Scheme scheme, Indicator indicator)
    {
        SourceLine Column(string role, ColumnId id)
        {
            var file = scheme.Files.First(candidate => candidate.Columns.Any(column => column.Id == id));
            return new SourceLine(role, file.Supplier, file.File, file.Columns.First(column => column.Id == id).Header);
        }

        SourceLine List(string name) =>
            new("清单", scheme.Lists.First(list => string.Equals(list.File, name, StringComparison.Ordinal)).Supplier, name, "类别、级别、名称");
        return (indicator.Supply, indicator.Rule) switch
        {
            (ColumnSupply supply, _) => [Column("指标值", supply.Column)],
            (RatioSupply supply, _) =>
            [
                Column("分子", supply.Numerator),
                Column("分母", supply.Denominator),
                .. supply.Stated is { } stated ? new[] { Column("填报比率（仅用于核对，分子、分母缺报时采用）", stated) } : [],
            ],
            (ListSupply supply, _) =>
            [
                .. supply.Counts.SelectMany(count => new[] { List(count.List), Column("核对数", count.Column) }),
                .. supply.Assessed is { } assessed ? new[] { Column("评定分", assessed) } : [],
            ],
            (ChecklistSupply, ChecklistRule rule) => [.. rule.Questions.Select(question => Column("核查项", question.Column))],
            _ => throw new InvalidOperationException($"{indicator.Id}: no sources are defined for {indicator.Supply}."),
        };
    }
}
