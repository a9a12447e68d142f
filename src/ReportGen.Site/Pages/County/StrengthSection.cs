using System.Collections.Immutable;
using ReportGen.Analysis.Insights;
using ReportGen.Site.Facts;
using ReportGen.Site.Formatting;
using ReportGen.Site.Narratives;
using ReportGen.Site.Rendering;
using ReportGen.Site.Wording;

namespace ReportGen.Site.Pages.County;

/// <summary>A strength or a weakness.</summary>
/// <param name="Name">The indicator.</param>
/// <param name="Points">Points had, or points still to gain.</param>
/// <param name="Full">Full points.</param>
/// <param name="Against">The province's mean, or how many peers have more.</param>
public sealed record Trait(string Name, string Points, string Full, string Against);

/// <summary>
/// Strengths and weaknesses as the findings name them: points and peers, not the rank alone, which would call one point of eight as grave as four of eight. The
/// words are made from the same findings.
/// </summary>
/// <param name="Words">The message.</param>
/// <param name="Strengths">The greatest strengths first.</param>
/// <param name="HasStrengths">Whether there are any.</param>
/// <param name="StrengthLabel">What counts as a strength.</param>
/// <param name="Weaknesses">The greatest weaknesses first.</param>
/// <param name="HasWeaknesses">Whether there are any.</param>
/// <param name="WeaknessLabel">短板, that these are the first of more, and by what they are ordered.</param>
public sealed record StrengthSection(
    Markup Words,
    ImmutableArray<Trait> Strengths,
    bool HasStrengths,
    string StrengthLabel,
    ImmutableArray<Trait> Weaknesses,
    bool HasWeaknesses,
    string WeaknessLabel)
{
    private const int Most = 5;

    public static StrengthSection Of(CountySubject subject, CountyNarrative narrative)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(narrative);
        var insights = subject.Insights;
        var (strong, weak) = (insights.Of<Strength>(), NarrativeSource.WeaknessesOf(insights));
        return new StrengthSection(
            RunningText.Text(narrative.Traits),
            [
                .. strong.Take(Most).Select(strength => new Trait(
                    strength.Indicator.ShortName,
                    Format.Points(strength.Points),
                    Format.Weight(strength.Indicator.Weight),
                    Format.Points(strength.Means.Province))),
            ],
            !strong.IsEmpty,
            $"优势{First(strong.Length)}：得分率不低于{Format.Percent(InsightRules.StrengthShare)}，且高于{narrative.StrengthMeans}",
            [
                .. weak.Take(Most).Select(weakness => new Trait(
                    weakness.Indicator.ShortName,
                    Format.Points(weakness.Lacking),
                    Format.Weight(weakness.Indicator.Weight),
                    Format.Count(weakness.PeersAhead))),
            ],
            !weak.IsEmpty,
            $"短板{First(weak.Length)}：按距满分的分值乘以{Format.Count(insights.Peers.Length)}个得分结构相近的{subject.KindLabel}中得分更高者所占的比例，由大到小排列");
    }

    /// <summary>（前5项）: the table says so where it holds only the first of more.</summary>
    private static string First(int count) => count > Most ? $"（前{Format.Count(Most)}项）" : string.Empty;
}
