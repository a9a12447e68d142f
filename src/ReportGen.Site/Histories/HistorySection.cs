using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Changes;
using ReportGen.Site.ClassStructure;
using ReportGen.Site.Facts;
using ReportGen.Site.Figures;
using ReportGen.Site.Formatting;
using ReportGen.Site.Navigation;
using ReportGen.Site.Rendering;

namespace ReportGen.Site.Histories;

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

    /// <summary>What stands in the row where there is no result.</summary>
    public required string Absence { get; init; }

    public required string Total { get; init; }

    public required string Change { get; init; }

    public required string Style { get; init; }

    public required string Class { get; init; }

    public required string ClassStyle { get; init; }

    public required string Rank { get; init; }

    public required string RankChange { get; init; }

    public required string RankStyle { get; init; }

    /// <summary>Mean of all units, with which the chart compares.</summary>
    public required string Mean { get; init; }

    /// <summary>True where the total is another than the year before.</summary>
    public bool HasMoved => IsMove(Style);

    /// <summary>True where the rank is another than the year before.</summary>
    public bool HasRankMoved => IsMove(RankStyle);

    public required ImmutableArray<string> Dimensions { get; init; }

    private static bool IsMove(string style) => style is "up" or "down";
}

/// <summary>Totals and ranks through the years, as charts and as table.</summary>
/// <param name="HasTotals">True where the totals of at least two years are public.</param>
/// <param name="HasRanks">True where the ranks of at least two years are public.</param>
/// <param name="TotalChart">Totals on the class bands.</param>
/// <param name="RankChart">Ranks, the first on top.</param>
/// <param name="Heads">Heads of the columns of dimensions.</param>
/// <param name="Columns">Number of columns of the table.</param>
/// <param name="AbsenceColumns">Number of columns that a row without a result leaves to the words that say so.</param>
/// <param name="Rows">The years.</param>
public sealed record HistorySection(
    bool HasTotals,
    bool HasRanks,
    Markup TotalChart,
    Markup RankChart,
    ImmutableArray<string> Heads,
    string Columns,
    string AbsenceColumns,
    ImmutableArray<YearRow> Rows
)
{
    public bool HasCharts => HasTotals || HasRanks;

    private const int FixedColumns = 7;
    private const string NotDisclosed = "未公开";

    /// <summary>The section; where rows have links, they lead to the report of their edition, but not to the page itself.</summary>
    /// <param name="page">The page.</param>
    /// <param name="history">The years.</param>
    /// <param name="self">The edition of the page; null where it has none.</param>
    /// <param name="facts">Facts of the edition on whose pictures the charts are drawn; null: they are drawn whole, and the rows have links.</param>
    public static HistorySection Of(PageContext page, UnitHistory history, int? self, EditionFacts? facts = null)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(history);
        var scheme = history.Years[^1].Edition.Scheme;
        var (hasTotals, hasRanks) = (history.Years.Count(year => year.Total is not null) > 1, history.Years.Count(year => year.Rank is not null) > 1);
        return new HistorySection(
            hasTotals,
            hasRanks,
            hasTotals ? new Markup(facts is null ? HistoryCharts.Total(history) : HistoryCharts.TotalOn(page, facts, history)) : Markup.None,
            hasRanks ? new Markup(facts is null ? HistoryCharts.Rank(history) : HistoryCharts.Rank(facts, history)) : Markup.None,
            [.. scheme.Dimensions.Select(dimension => dimension.Name)],
            Format.Count(FixedColumns + scheme.Dimensions.Length),
            Format.Count(FixedColumns - 1 + scheme.Dimensions.Length),
            [.. history.Years.Select(year => Row(page, scheme, year, self, hasLinks: facts is null))]);
    }

    private static YearRow Row(PageContext page, Scheme scheme, HistoryYear year, int? self, bool hasLinks)
    {
        var unit = year.Unit;
        var hasHref = hasLinks && unit is not null && year.Number != self && page.Addresses.Has(year.Number);
        return new YearRow
        {
            Label = Format.EditionLabel(year.Number),
            HasHref = hasHref,
            Href = hasHref ? page.To(page.Addresses.County(year.Number, unit!)) : string.Empty,
            IsSelf = year.Number == self,
            HasNote = year.Note.Length > 0,
            Note = year.Note.Length > 0 ? $"{Format.EditionLabel(year.Number)}起：{year.Note}" : string.Empty,
            HasResult = year.IsDisclosed,
            Absence = unit is null ? "未参加评价" : "结果未公开",
            Total = !year.IsDisclosed ? string.Empty : year.Total is { } total ? Format.Points(total) : NotDisclosed,
            Change = year.ScoreChange is { } change ? Format.Change(change) : "—",
            Style = ChangeMark.Style(year.ScoreChange?.Value),
            Class = year.Class?.Letter ?? string.Empty,
            ClassStyle = ClassStyles.Of(year.Edition.Scheme.Classes, year.Class),
            Rank = !year.IsDisclosed ? string.Empty : year.Rank is { } rank ? Format.Count(rank) : NotDisclosed,
            RankChange = year.RankChange is { } places ? Format.Change(places) : "—",
            RankStyle = ChangeMark.Style(year.RankChange),
            Mean = year.Edition.MeanTotal is { } mean ? Format.Points(mean) : "—",
            Dimensions = !year.IsDisclosed
                ? []
                : [.. scheme.Dimensions.Select(dimension => year.PointsOf(dimension.Id) is { } points ? Format.Points(points) : "—")],
        };
    }
}
