using System.Collections.Immutable;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Evaluation.Observations;

/// <summary>Every unit × indicator × edition accounted for.</summary>
/// <param name="Register">Units, cities, tile maps.</param>
/// <param name="Editions">By year, the earliest first; those in which something stops are left out, since they have no results.</param>
public sealed record Panel(Register Register, ImmutableArray<PanelEdition> Editions)
{
    /// <summary>
    /// Puts what was supplied into one observation for each unit, indicator and edition. Units or values that are not accounted for are findings.
    /// </summary>
    public static Checked<Panel> Create(Dataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        var made = dataset.Editions.AsParallel().AsOrdered().Select(PanelMaker.Make).ToList();
        var sound = made.Zip(dataset.Editions).Where(pair => !pair.Second.IsSpoilt && !pair.First.Findings.Any(finding => finding.Spoils));
        return Checked.Of(new Panel(dataset.Register, [.. sound.Select(pair => pair.First.Panel)]),
            [.. made.SelectMany(edition => edition.Findings), .. PublishedValues.Check(dataset)]);
    }
}

/// <summary>The observations of an edition.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Scheme">Its scheme.</param>
/// <param name="Units">Its units, by code.</param>
/// <param name="Observations">For each unit, in that order, an observation for each of the scheme's indicators, in the scheme's order.</param>
public sealed record PanelEdition(Edition Edition, Scheme Scheme, ImmutableArray<Unit> Units, ImmutableArray<ImmutableArray<Observation>> Observations)
{
    /// <summary>Values that were changed after they were supplied; usually none or a few.</summary>
    public ImmutableArray<Amendment> Amendments { get; init; } = [];
}
