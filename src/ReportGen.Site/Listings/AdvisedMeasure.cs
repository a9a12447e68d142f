using System.Collections.Immutable;
using ReportGen.Analysis.Measures;
using ReportGen.Site.Inputs;
using ReportGen.Site.Navigation;

namespace ReportGen.Site.Listings;

/// <summary>A measure that is recommended here.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Href">Its full text.</param>
/// <param name="Clause">The clause, without the document where all have the same.</param>
/// <param name="Why">Why here; nothing for a task of the class that no weak indicator asks for.</param>
public sealed record AdvisedMeasure(string Title, string Href, string Clause, string Why)
{
    public bool HasWhy => Why.Length > 0;

    internal static ImmutableArray<AdvisedMeasure> Of(PageContext page, ImmutableArray<ChosenMeasure> chosen, Func<MeasureReason, string> why)
    {
        var isShort = page.Input.MeasureDocument.Length > 0;
        return
        [
            .. chosen.Select(choice => new AdvisedMeasure(
                choice.Measure.Title,
                page.To(page.Addresses.Measures, choice.Measure.Id.ToString()),
                isShort ? Clauses.Short(choice.Measure.Clause) : choice.Measure.Clause,
                choice.Because.IsEmpty ? string.Empty : $"针对{string.Join('、', choice.Because.Select(why))}。")),
        ];
    }
}
