using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Freezing;

namespace ReportGen.Evaluation.Disclosures;

/// <summary>Takes out of corrections what the editions concerned do not make public.</summary>
internal static class CorrectionDisclosure
{
    /// <summary>Stands for what an explanation says, which is for those who check.</summary>
    private const string Withheld = "…";

    /// <summary>The edition with what is public of its corrections.</summary>
    public static Edition Of(Edition edition, Assessment assessment) => edition.Corrections.IsEmpty
        ? edition
        : edition with { Corrections = [.. edition.Corrections.Select(correction => PublicPartOf(correction, assessment))] };

    private static Correction PublicPartOf(Correction correction, Assessment assessment)
    {
        ImmutableArray<ChangedFact> shown = [.. correction.Changes.Where(change => IsPublic(change, assessment)).Select(WithoutReasons)];
        return correction with { Changes = shown, Hidden = correction.Hidden + correction.Changes.Length - shown.Length };
    }

    private static bool IsPublic(ChangedFact change, Assessment assessment)
    {
        if (assessment.Find(change.Edition) is not { } edition || !IsOpen(edition)) return false;
        if (change.Key.File != FactFiles.Results) return true;
        return change.Key.Item switch
        {
            ResultItems.Award or ResultItems.AwardRules => edition.Edition.Disclosure.Awards,
            ResultItems.ScoreChange or ResultItems.RankChange =>
                assessment.Editions.Where(earlier => earlier.Edition.Year < change.Edition).All(IsOpen),
            _ => true,
        };
    }

    private static bool IsOpen(EditionResult edition) => edition.Edition.Disclosure.IsOpen(edition.Scheme.Classes);

    private static ChangedFact WithoutReasons(ChangedFact change) => !FactFiles.IsRemark(change.Key.File)
        ? change
        : change with { Old = change.Old is null ? null : Withheld, New = change.New is null ? null : Withheld };
}
