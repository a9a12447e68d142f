using System.Collections.Immutable;
using ReportGen.Analysis.Insights;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Narratives;

/// <summary>What the sentences about a unit are made from: its findings, and the names that they need.</summary>
/// <param name="Insights">The findings.</param>
/// <param name="Edition">The edition, for names and for who shares the class.</param>
internal sealed record NarrativeSource(UnitInsights Insights, EditionResult Edition)
{
    /// <summary>The only finding of a kind that every unit has.</summary>
    public T The<T>()
        where T : Insight => Insights.All.OfType<T>().First();

    /// <summary>The weightiest finding of a kind; null where there is none.</summary>
    public T? First<T>()
        where T : Insight => Insights.All.OfType<T>().FirstOrDefault();

    /// <summary>Weaknesses, the weightiest first; an indicator that is a strength is not named as a weakness, though peers may have more of it.</summary>
    public ImmutableArray<Weakness> Weaknesses => WeaknessesOf(Insights);

    public UnitResult Unit => Insights.Unit;

    public string Name => Unit.Unit.Name;

    public string Label => Format.EditionLabel(Edition.Edition.Year);

    /// <summary>县（市、区）.</summary>
    public string Kind => Edition.Scheme.UnitKind;

    public ProgrammeTerms Terms => Edition.Scheme.Terms;

    public string City => Unit.Unit.City.Name;

    public string ClassLabel => Unit.Class.Letter + "类";

    /// <summary>False where the class has no other unit, so that its mean says nothing.</summary>
    public bool HasClassMates => Edition.SummaryOf(Unit.Class)!.Count > 1;

    public static ImmutableArray<Weakness> WeaknessesOf(UnitInsights insights)
    {
        var strong = insights.Of<Strength>().Select(strength => strength.Indicator.Id).ToHashSet();
        return [.. insights.Of<Weakness>().Where(weakness => !strong.Contains(weakness.Indicator.Id))];
    }
}
