using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Facts;
using ReportGen.Site.Formatting;
using ReportGen.Site.Frames;
using ReportGen.Site.Navigation;
using ReportGen.Site.Rendering;
using ReportGen.Site.RuleTables;

namespace ReportGen.Site.Pages.Outlines;

/// <summary>A unit in the table of an indicator.</summary>
public sealed record OutlineIndicatorRow(string Name, string Href, string City, string Value, string Points, string Rank);

/// <summary>
/// View model of an indicator in an edition that does not make everything public: its rule always, values and scores as far as they are public.
/// </summary>
public sealed record OutlineIndicator
{
    public required Frame Frame { get; init; }

    public required string Name { get; init; }

    public required string Eyebrow { get; init; }

    public required string Lead { get; init; }

    public required string Scope { get; init; }

    public required string UnitKind { get; init; }

    public required bool HasProse { get; init; }

    public required Markup Prose { get; init; }

    public required RuleView Rule { get; init; }

    public required bool HasChart { get; init; }

    public required Markup Chart { get; init; }

    public required bool HasRows { get; init; }

    public required bool HasRanks { get; init; }

    public required ImmutableArray<OutlineIndicatorRow> Rows { get; init; }

    public required string Clause { get; init; }

    internal static OutlineIndicator Make(PageContext page, SiteContext site, OutlinedEdition edition, int index)
    {
        var scheme = edition.Scheme;
        var indicator = scheme.Indicators[index];
        var label = Format.EditionLabel(edition.Edition.Year);
        var lead = OutlineWords.Indicator(edition, indicator.Name);
        var prose = site.ProseOf(scheme, Content.Prose.Indicators + indicator.Id);
        var rows = edition
            .Units.Where(unit => !unit.Scores.IsEmpty)
            .OrderBy(unit => unit.Scores[index].Rank)
            .ThenBy(unit => unit.Unit.Code)
            .Select(unit => new OutlineIndicatorRow(
                page.NameOf(unit.Unit),
                page.To(page.Addresses.County(edition.Edition.Year, unit.Unit)),
                unit.Unit.City.ShortName,
                OutlineCounty.ValueOf(unit.Scores[index].Score),
                Format.Points(unit.Scores[index].Score.Points),
                unit.Scores[index].Rank is { } rank ? Format.Count(rank) : string.Empty
            ))
            .ToImmutableArray();
        return new OutlineIndicator
        {
            Frame = FrameMaker.Make(page, new PageHead
            {
                Title = indicator.Name + label,
                Description = lead,
                Trail =
                [
                    Neighbours.ProvinceStep(page, edition), Neighbours.IndicatorsStep(page, edition),
                    new Choice(indicator.ShortName, page.To(page.Address), true),
                ],
                Editions = page.EditionSwitch(other => Neighbours.IndicatorOrProvince(page, other, indicator)),
                JsonLd = JsonLd.Of("Dataset", page, indicator.Name + label, lead),
            }),
            Name = indicator.Name,
            Eyebrow = $"{label}·{scheme.Dimensions.First(dimension => dimension.Indicators.Contains(indicator)).Name}·满分{Format.Weight(indicator.Weight)}分",
            Lead = lead,
            Scope = OutlineWords.Scope(edition),
            UnitKind = scheme.UnitKind,
            HasProse = prose is not null,
            Prose = prose ?? Markup.None,
            Rule = RuleView.Of(scheme, indicator),
            HasChart = indicator.Rule is LinearRule,
            Chart = indicator.Rule is LinearRule rule ? RuleChart.Draw(indicator, rule) : Markup.None,
            HasRows = !rows.IsEmpty,
            HasRanks = edition.Edition.Disclosure.Ranks,
            Rows = rows,
            Clause = indicator.Clause,
        };
    }
}
