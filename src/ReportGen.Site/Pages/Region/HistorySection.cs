using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Core.Schemes;
using ReportGen.Site.Pages.County;
using ReportGen.Site.Templates;

namespace ReportGen.Site.Pages.Region;

/// <summary>A row of the table of years.</summary>
public sealed record YearRow
{
    public required string Label { get; init; }

    public required string Href { get; init; }

    public required bool HasHref { get; init; }

    public required bool IsSelf { get; init; }

    public required bool HasNote { get; init; }

    /// <summary>A line above the row: a break, or a change of name.</summary>
    public required string Note { get; init; }

    public required bool HasResult { get; init; }

    public required string Total { get; init; }

    public required string Change { get; init; }

    public required string Style { get; init; }

    public required string Class { get; init; }

    public required string ClassStyle { get; init; }

    public required string Rank { get; init; }

    public required string RankChange { get; init; }

    public required string RankStyle { get; init; }

    public required ImmutableArray<string> Dimensions { get; init; }
}

/// <summary>Totals and ranks through the years, as charts and as table.</summary>
/// <param name="HasCharts">True where there are at least two years.</param>
/// <param name="TotalChart">Totals on the class bands.</param>
/// <param name="RankChart">Ranks, the first on top.</param>
/// <param name="Heads">Heads of the columns of dimensions.</param>
/// <param name="Columns">Number of columns of the table.</param>
/// <param name="Rows">The years.</param>
public sealed record HistorySection(bool HasCharts, Markup TotalChart, Markup RankChart, ImmutableArray<string> Heads, string Columns, ImmutableArray<YearRow> Rows)
{
    private const int FixedColumns = 6;

    /// <summary>The section; rows link to the report of their edition, but not to the page itself.</summary>
    public static HistorySection Of(PageContext page, History history, int? self)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(history);
        var scheme = history.Years[^1].Edition.Scheme;
        var hasCharts = history.Years.Count(year => year.Result is not null) > 1;
        return new HistorySection(
            hasCharts,
            hasCharts ? new Markup(HistoryCharts.Total(history)) : Markup.None,
            hasCharts ? new Markup(HistoryCharts.Rank(history)) : Markup.None,
            [.. scheme.Dimensions.Select(dimension => dimension.Name)],
            Format.Count(FixedColumns + scheme.Dimensions.Length),
            [.. history.Years.Select(year => Row(page, scheme, year, self))]);
    }

    private static YearRow Row(PageContext page, Scheme scheme, Year year, int? self)
    {
        var result = year.Result;
        var before = result?.Comparison as Core.Leaps.Compared;
        var hasHref = result is not null && year.Number != self && page.Addresses.Has(year.Number);
        return new YearRow
        {
            Label = Format.EditionLabel(year.Number),
            HasHref = hasHref,
            Href = hasHref ? page.To(page.Addresses.County(year.Number, result!.Unit)) : string.Empty,
            IsSelf = year.Number == self,
            HasNote = year.Note.Length > 0,
            Note = year.Note.Length > 0 ? $"{Format.EditionLabel(year.Number)}起：{year.Note}" : string.Empty,
            HasResult = result is not null,
            Total = result is null ? string.Empty : Format.Points(result.Total),
            Change = before is null ? "—" : Format.Change(before.ScoreChange),
            Style = ChangeWords.Style(before?.ScoreChange.Value),
            Class = result?.Class.Letter ?? string.Empty,
            ClassStyle = ClassStyles.Of(result?.Class.Letter),
            Rank = result is null ? string.Empty : Format.Count(result.Rank),
            RankChange = before is null ? "—" : Format.Change(before.RankChange),
            RankStyle = ChangeWords.Style(before?.RankChange),
            Dimensions = result is null ? [] : [.. scheme.Dimensions.Select(dimension => result.Dimensions.FirstOrDefault(score => score.Dimension.Id == dimension.Id) is { } score ? Format.Points(score.Points) : "—")],
        };
    }
}
