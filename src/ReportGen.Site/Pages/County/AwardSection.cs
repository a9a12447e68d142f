using System.Collections.Immutable;
using ReportGen.Site.Derivations;
using ReportGen.Site.Facts;

namespace ReportGen.Site.Pages.County;

/// <summary>The award of the unit.</summary>
/// <param name="IsGiven">False where the scheme gives no awards.</param>
/// <param name="HasSteps">True where there is something to derive.</param>
/// <param name="None">The sentence where there is not.</param>
/// <param name="Steps">The derivation.</param>
/// <param name="Href">The award ledger of the edition.</param>
public sealed record AwardSection(bool IsGiven, bool HasSteps, string None, ImmutableArray<DerivationStep> Steps, string Href)
{
    public static AwardSection Of(CountySubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        if (subject.Edition.Scheme.Awards is null) return new AwardSection(false, false, string.Empty, [], string.Empty);
        var derivation = AwardDerivation.Of(subject.Edition, subject.Result);
        var href = subject.Page.To(subject.Page.Addresses.Awards(subject.Year));
        return derivation.IsEmpty
            ? new AwardSection(true, false, derivation.Steps[0].Text, [], href)
            : new AwardSection(true, true, string.Empty, derivation.Steps, href);
    }
}
