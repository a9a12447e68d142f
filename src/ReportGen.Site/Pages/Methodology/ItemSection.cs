using System.Collections.Immutable;
using ReportGen.Analysis.Discrimination;
using ReportGen.Charts;
using ReportGen.Evaluation.Assessments;
using ReportGen.Site.Figures;
using ReportGen.Site.Formatting;
using ReportGen.Site.Navigation;
using ReportGen.Site.Rendering;

namespace ReportGen.Site.Pages.Methodology;

/// <summary>How an indicator distinguishes units.</summary>
public sealed record ItemRow(
    string Name,
    string Href,
    string Lower,
    string Median,
    string Upper,
    string AtCap,
    string AtZero,
    string Distinct,
    string WithRest
);

/// <summary>How a dimension goes with the others.</summary>
public sealed record CorrelationRow(string Name, ImmutableArray<string> With, string WithRest);

/// <summary>Whether the scheme still distinguishes units.</summary>
/// <param name="Words">The message, from the numbers of the tables.</param>
/// <param name="Caption">What the table of indicators shows.</param>
/// <param name="Rows">Indicators in the scheme's order.</param>
/// <param name="Heads">Dimensions in the scheme's order.</param>
/// <param name="Correlations">The matrix.</param>
/// <param name="Chart">The same as heat map.</param>
public sealed record ItemSection(
    string Words,
    string Caption,
    ImmutableArray<ItemRow> Rows,
    ImmutableArray<string> Heads,
    ImmutableArray<CorrelationRow> Correlations,
    Markup Chart
)
{
    public static ItemSection None { get; } = new(string.Empty, string.Empty, [], [], [], Markup.None);

    internal static ItemSection Of(PageContext page, EditionResult edition, ItemAnalysis analysis)
    {
        var dimensions = analysis.Dimensions;
        return new ItemSection(
            ItemWords.Of(edition, analysis),
            $"{Format.EditionLabel(edition.Edition.Year)}{Format.Count(edition.Units.Length)}个{edition.Scheme.UnitKind}得分率的分布、得满分和零分的比例；" +
                $"“与其余相关”为该项得分与其余各项得分之和的相关系数",
            [.. analysis.Items.Select(item => RowOf(page, edition, item))],
            [.. dimensions.Select(dimension => dimension.Dimension.Name)],
            [
                .. dimensions.Select(dimension => new CorrelationRow(
                    dimension.Dimension.Name,
                    [.. dimension.With.Select(Describe)],
                    Describe(dimension.WithRest)
                )),
            ],
            Draw(dimensions)
        );
    }

    /// <summary>0.62, −0.05, or a dash where there is no variance.</summary>
    internal static string Describe(decimal? correlation) => correlation is { } known ? Format.Value(known, 2) : "—";

    private static ItemRow RowOf(PageContext page, EditionResult edition, ItemStatistics item) => new(
        item.Indicator.ShortName,
        page.To(page.Addresses.Indicator(edition.Edition.Year, item.Indicator.Id)),
        Format.Percent(item.Shares.Lower),
        Format.Percent(item.Shares.Median),
        Format.Percent(item.Shares.Upper),
        Format.Percent(item.ShareAtCap),
        Format.Percent(item.ShareAtZero),
        Format.Count(item.Distinct),
        Describe(item.WithRest));

    private static Markup Draw(ImmutableArray<DimensionStatistics> dimensions)
    {
        var pairs = dimensions
            .SelectMany(
                (dimension, d) =>
                    dimension.With.Take(d).Select((with, other) => (One: dimensions[other].Dimension.Name, Other: dimension.Dimension.Name, With: with))
            )
            .Where(pair => pair.With is not null)
            .ToList();
        var message = pairs.Count == 0 ? "各一级指标得分没有可以计算的相关系数。" : MessageOf(pairs.MaxBy(pair => pair.With), pairs.MinBy(pair => pair.With));
        return new HeatMap(
            new ChartText("一级指标得分的相关系数", message),
            [.. dimensions.Select(dimension => dimension.Dimension.Name)],
            [.. dimensions.Select(dimension => new HeatRow(dimension.Dimension.Name, null, dimension.With))],
            "无法计算")
        { IsFraction = true }.Draw().ToMarkup();
    }

    private static string MessageOf((string One, string Other, decimal? With) most, (string One, string Other, decimal? With) least) =>
        $"相关最强的是{most.One}与{most.Other}（{Describe(most.With)}），最弱的是{least.One}与{least.Other}（{Describe(least.With)}）。";
}
