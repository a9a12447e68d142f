using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Site.ClassStructure;
using ReportGen.Site.Figures;
using ReportGen.Site.Formatting;
using ReportGen.Site.Frames;
using ReportGen.Site.Listings;
using ReportGen.Site.Navigation;
using ReportGen.Site.Rendering;
using ReportGen.Site.Wording;

namespace ReportGen.Site.Pages.Rankings;

/// <summary>View model of the table of all units.</summary>
public sealed record RankingsPage
{
    public required Frame Frame { get; init; }

    public required string Title { get; init; }

    public required string Edition { get; init; }

    public required string UnitKind { get; init; }

    public required string Lead { get; init; }

    public required bool HasChange { get; init; }

    public required Markup Distribution { get; init; }

    /// <summary>The numbers of the distribution.</summary>
    public required FigureTable Figures { get; init; }

    public required ImmutableArray<ClassCountRow> Classes { get; init; }

    public required ImmutableArray<WeightedHead> DimensionHeads { get; init; }

    public required string FullPoints { get; init; }

    public required ImmutableArray<CountyRow> Rows { get; init; }

    public required bool HasExcluded { get; init; }

    public required ImmutableArray<ExcludedUnit> Excluded { get; init; }

    public required DownloadLink Csv { get; init; }

    public required DownloadLink Xlsx { get; init; }

    public static RankingsPage Make(PageContext page, EditionResult edition)
    {
        var (year, scheme) = (edition.Edition.Year, edition.Scheme);
        var label = Format.EditionLabel(year);
        var before = Neighbours.Before(page, edition);
        var title = $"{label}{scheme.UnitKind}{scheme.Terms.Ability}排名";
        var lead = $"按综合得分由高到低排列{label}全部{Format.Count(edition.Summary.Count)}个{scheme.UnitKind}，" +
            $"平均{Format.Points(edition.Summary.Mean)}分，{ResultWords.Classes(scheme, edition.Summary.ClassCounts)}。得分相同的位次并列，按行政区划代码先后列出。";
        var excluded = before is null ? [] : ExcludedUnit.Of(page, edition.Units);
        var bins = ScoreCharts.TotalBins(edition);
        return new RankingsPage
        {
            Frame = FrameMaker.Make(page, new PageHead
            {
                Title = title,
                Description = lead,
                Trail = [Neighbours.ProvinceStep(page, edition), new Choice("排名", page.To(page.Address), true)],
                Editions = page.EditionSwitch(other => page.Addresses.Rankings(other.Edition.Year)),
                JsonLd = JsonLd.Of("Dataset", page, title, lead),
            }),
            Title = title,
            Edition = label,
            UnitKind = scheme.UnitKind,
            Lead = lead,
            HasChange = before is not null,
            Distribution = ScoreCharts.Distribution(edition, bins, null),
            Figures = FigureTable.OfTotals(bins, scheme),
            Classes = ClassCountRow.Of(scheme, edition.Summary, before?.Summary),
            DimensionHeads = WeightedHead.OfDimensions(scheme),
            FullPoints = Format.Weight(scheme.FullPoints),
            Rows = [.. edition.Ranked.Select(result => CountyRow.Of(page, edition, result))],
            HasExcluded = !excluded.IsEmpty,
            Excluded = excluded,
            Csv = page.Download("下载本表（CSV）", page.Addresses.ResultsCsv(year)),
            Xlsx = page.Download("下载全部结果（XLSX）", page.Addresses.ResultsXlsx(year)),
        };
    }
}
