using System.Collections.Immutable;
using ReportGen.Analysis.Insights;
using ReportGen.Analysis.Measures;
using ReportGen.Site.Facts;
using ReportGen.Site.Listings;
using ReportGen.Site.Navigation;

namespace ReportGen.Site.Pages.County.Advice;

/// <summary>What is recommended to the unit.</summary>
/// <param name="HasMeasures">False where the data folder has no measures.</param>
/// <param name="Words">How they are chosen.</param>
/// <param name="HasCommon">False where the unit has no weakness.</param>
/// <param name="Common">Common tasks, the heaviest first.</param>
/// <param name="HasClassTasks">False where the library has none for the class.</param>
/// <param name="ClassLabel">A类, B类.</param>
/// <param name="ClassTasks">The tasks of the class.</param>
/// <param name="All">The whole library.</param>
public sealed record MeasureSection(
    bool HasMeasures,
    string Words,
    bool HasCommon,
    ImmutableArray<AdvisedMeasure> Common,
    bool HasClassTasks,
    string ClassLabel,
    ImmutableArray<AdvisedMeasure> ClassTasks,
    TextLink All)
{
    public static MeasureSection Of(CountySubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var (page, library) = (subject.Page, subject.Page.Input.Measures);
        var weaknesses = subject.Insights.Of<Weakness>();
        var choice = MeasureChoice.ForUnit(library, subject.Result.Class.Letter, [.. weaknesses.Select(weakness => (weakness.Indicator.Id, weakness.Weight))]);
        string Why(MeasureReason reason) => weaknesses.First(weakness => weakness.Indicator.Id == reason.Indicator).Indicator.ShortName;
        var document = page.Input.MeasureDocument;
        return new MeasureSection(
            !library.Measures.IsEmpty,
            WordsOf(choice, document.Length == 0 ? string.Empty : $"依据{document}，"),
            !choice.Common.IsEmpty,
            AdvisedMeasure.Of(page, choice.Common, Why),
            !choice.ClassTasks.IsEmpty,
            subject.ClassLabel,
            AdvisedMeasure.Of(page, choice.ClassTasks, Why),
            new TextLink("对策措施", page.To(page.Addresses.Measures)));
    }

    /// <summary>The weaknesses stand above with their numbers; each measure names those that it moves.</summary>
    private static string WordsOf(MeasureChoice choice, string source) => choice.Common.IsEmpty
        ? $"{source}没有需要从共性任务中选取措施的短板指标。"
        : $"{source}从共性任务中选取推动主要短板指标的任务。";
}
