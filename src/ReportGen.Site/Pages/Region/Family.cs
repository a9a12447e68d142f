using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Regions;

namespace ReportGen.Site.Pages.Region;

/// <summary>The units with which a unit shares its history.</summary>
/// <param name="Chain">The unit with those of which it is the single continuation, the earliest first.</param>
/// <param name="Origins">The units from which the first of the chain was made, where they are several.</param>
/// <param name="Heirs">The units to which the area of the last of the chain went.</param>
/// <param name="Contributors">Units that ended and left a part of their area to one of the chain, which did not become another unit by it.</param>
/// <param name="Siblings">Other units that got a part of the areas from which the chain was made.</param>
public sealed record Family(
    ImmutableArray<Unit> Chain,
    ImmutableArray<Unit> Origins,
    ImmutableArray<Unit> Heirs,
    ImmutableArray<Unit> Contributors,
    ImmutableArray<Unit> Siblings
)
{
    /// <summary>Every unit once: the chain, then the others by code.</summary>
    public ImmutableArray<Unit> All { get; } =
    [.. Chain, .. Origins.Concat(Heirs).Concat(Contributors).Concat(Siblings).Distinct().OrderBy(unit => unit.Code).ThenBy(unit => unit.Id)];

    public static Family Of(Register register, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(unit);
        var chain = Lineage.Of(register, unit);
        var origins = Lineage.PredecessorsOf(register, chain[0]);
        ImmutableArray<Unit> heirs = [.. chain[^1].Successors.Select(register.Find).OfType<Unit>().OrderBy(heir => heir.Code).ThenBy(heir => heir.Id)];
        ImmutableArray<Unit> contributors =
        [
            .. register.GivenAway.Where(other =>
                !chain.Contains(other) && chain.Any(member => other.Successors.Contains(member.Id) && !member.Predecessors.Contains(other.Id))
            ),
        ];
        var known = chain.Concat(origins).Concat(heirs).Concat(contributors).ToHashSet();
        var siblings = chain
            .Take(chain.Length - 1)
            .Concat(origins)
            .SelectMany(ended => ended.Successors)
            .Distinct()
            .Select(register.Find)
            .OfType<Unit>()
            .Where(heir => !known.Contains(heir));
        return new Family(chain, origins, heirs, contributors, [.. siblings]);
    }

    /// <summary>The member of the chain that got a part of another unit's area.</summary>
    public Unit HeirOf(Unit contributor)
    {
        ArgumentNullException.ThrowIfNull(contributor);
        return Chain.First(member => contributor.Successors.Contains(member.Id));
    }
}
