using System.Collections.Immutable;
using ReportGen.Evaluation.Regions;
using ReportGen.Site.Formatting;
using ReportGen.Site.Frames;
using ReportGen.Site.Histories;
using ReportGen.Site.Navigation;
using ReportGen.Site.Rendering;
using ReportGen.Site.Wording;

namespace ReportGen.Site.Pages.Region;

/// <summary>View model of a county through all editions.</summary>
public sealed record RegionPage
{
    public required Frame Frame { get; init; }

    public required string Name { get; init; }

    public required string City { get; init; }

    public required string Code { get; init; }

    public required Markup Lead { get; init; }

    public required bool HasGenealogy { get; init; }

    public required ImmutableArray<string> Genealogy { get; init; }

    public required Markup GenealogyChart { get; init; }

    /// <summary>What is under the picture: what its lines mean, as far as it has them.</summary>
    public required string GenealogyCaption { get; init; }

    public required HistorySection History { get; init; }

    /// <summary>What to know about the years: what a line in the picture means, where it has one.</summary>
    public required string HistoryNote { get; init; }

    public static RegionPage Make(PageContext page, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(unit);
        var assessment = page.Input.Assessment;
        var history = UnitHistory.Of(assessment, unit, assessment.Editions[^1].Edition.Year);
        var genealogy = GenealogySentences.Of(assessment.Register, unit);
        var lead = LeadOf(page, unit, history);
        var title = $"{page.FullNameOf(unit)}历年{page.Terms.Subject}评价结果";
        return new RegionPage
        {
            Frame = FrameMaker.Make(page, new PageHead
            {
                Title = title,
                Description = lead,
                Trail = [RegionSteps.All(page), RegionSteps.Of(page, unit.City), new Choice(unit.Name, page.To(page.Address), true)],
                Units = new HashSet<string>([unit.Code.ToString()], StringComparer.Ordinal),
                JsonLd = JsonLd.Of("Report", page, title, lead),
            }),
            Name = unit.Name,
            City = unit.IsProvinceRun ? page.Terms.ProvinceRun : unit.City.Name,
            Code = unit.Code.ToString(),
            Lead = RunningText.Text(lead),
            HasGenealogy = !genealogy.IsEmpty,
            Genealogy = genealogy,
            GenealogyChart = Region.GenealogyChart.Draw(assessment.Register, unit) is { } chart ? new Markup(chart) : Markup.None,
            GenealogyCaption = Region.GenealogyChart.Caption(assessment.Register, unit),
            History = HistorySection.Of(page, history, null),
            HistoryNote = (history.Years.Any(year => year.BreakBefore) ? "图中竖虚线处前后结果不可比，原因见表中说明；" : string.Empty) + "位次并列的按同一位次计。",
        };
    }

    private static string LeadOf(PageContext page, Unit unit, UnitHistory history)
    {
        var known = history.Years.Where(year => year.IsDisclosed).ToList();
        if (known.Count == 0) return $"{unit.Name}参加了{Format.Count(history.Years.Count(year => year.Unit is not null))}个年度的评价，按照各年度的公开范围，结果均未公开。";
        var last = known[^1];
        string?[] parts =
        [
            last.Total is { } total ? $"综合得分{Format.Points(total)}分" : null,
            last.Rank is { } rank ? $"居{page.Terms.Whole}第{Format.Count(rank)}位" : null,
            $"属{last.Class!.Letter}类",
        ];
        var now = Format.EditionLabel(last.Number) + string.Join('，', parts.OfType<string>());
        if (known.Count == 1) return $"{unit.Name}仅有{Format.EditionLabel(last.Number)}一个年度的评价结果：{now}。";
        var best = known.Where(year => year.Rank is not null).MinBy(year => year.Rank);
        return $"{unit.Name}共有{Format.Count(known.Count)}个年度的评价结果。{now}" +
            (best is null ? "。" : $"；历年最好位次为{Format.EditionLabel(best.Number)}的第{Format.Count(best.Rank!.Value)}位。");
    }
}
