using System.Collections.Immutable;
using ReportGen.Analysis.Insights;
using ReportGen.Evaluation.Assessments;

namespace ReportGen.Site.Narratives;

/// <summary>A county in words. Every sentence is made from typed findings, and every number in it goes through <see cref="Format"/>.</summary>
/// <param name="Opening">The paragraph at the head: where the unit stands and what changed.</param>
/// <param name="Analysis">Paragraphs: why it changed, dimensions with missing values, and the outlook.</param>
/// <param name="Traits">The paragraph beside the tables of strengths and weaknesses.</param>
/// <param name="StrengthMeans">The means that a strength exceeds, for the head of its table.</param>
public sealed record CountyNarrative(string Opening, ImmutableArray<string> Analysis, string Traits, string StrengthMeans)
{
    /// <summary>The whole text.</summary>
    public IEnumerable<string> Paragraphs => [Opening, .. Analysis, Traits];

    /// <param name="edition">The edition.</param>
    /// <param name="insights">The findings about the unit.</param>
    /// <param name="hasOutlook">False where steps that others took are not shown.</param>
    public static CountyNarrative Of(EditionResult edition, UnitInsights insights, bool hasOutlook = true)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(insights);
        var facts = new NarrativeSource(insights, edition);
        var outlook = hasOutlook ? OutlookSentences.Of(facts) : string.Empty;
        string[] analysis = [ChangeSentences.Of(facts), DimensionSentences.Of(facts) + GapSentence.Of(facts), outlook];
        return new CountyNarrative(
            OpeningSentence.Of(facts) + DimensionSentences.Ends(facts),
            [.. analysis.Where(paragraph => paragraph.Length > 0)],
            StrengthSentences.Of(facts) + WeaknessSentences.Of(facts),
            StrengthSentences.Means(facts));
    }
}
