using ReportGen.Core.Assessments;

namespace ReportGen.Site.Pages.County;

/// <summary>View model of a county's report: finished strings only.</summary>
public sealed record CountyPage
{
    public required Frame Frame { get; init; }

    public required string Name { get; init; }

    public required string Total { get; init; }

    public static CountyPage Make(PageContext page, EditionResult edition, UnitResult result)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(result);
        var name = result.Unit.Name;
        var description = $"{name}{Format.EditionLabel(edition.Edition.Year)}综合得分{Format.Points(result.Total)}分。";
        return new CountyPage
        {
            Frame = FrameMaker.Make(page, new PageHead
            {
                Title = name + Format.EditionLabel(edition.Edition.Year) + "报告",
                Description = description,
                Trail = [new Choice(name, page.To(page.Address), true)],
                JsonLd = JsonLd.Of("Report", page, name, description),
            }),
            Name = name,
            Total = Format.Points(result.Total),
        };
    }
}
