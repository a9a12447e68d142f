using ReportGen.Evaluation.Assessments;

namespace ReportGen.Analysis.Profiles;

/// <summary>Statistics over the units of an edition need every number of it.</summary>
internal static class OpenEdition
{
    /// <exception cref="ArgumentException">The edition does not make everything public, so its numbers are blank.</exception>
    public static void Require(EditionResult edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        if (edition.Outline is not null) throw new ArgumentException("The edition does not make everything public; its numbers are blank.", nameof(edition));
    }
}
