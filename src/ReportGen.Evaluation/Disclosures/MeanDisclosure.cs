using System.Collections.Immutable;
using ReportGen.Evaluation.Results;

namespace ReportGen.Evaluation.Disclosures;

/// <summary>What hides a mean: it is public only where the number of every unit behind it is, because it would give the others away.</summary>
internal static class MeanDisclosure
{
    /// <summary>Counts and means over units; null where the score of any of them is not public.</summary>
    public static GroupSummary? Of(GroupSummary summary, ImmutableArray<DisclosedUnit> units) => units.All(unit => unit.Total is not null) ? summary : null;

    /// <summary>The rank of a city-level group by its mean; null where the rank of any of its units is not public.</summary>
    public static int? RankOf(CityResult city, ImmutableArray<DisclosedUnit> units) => units.All(unit => unit.Rank is not null) ? city.Rank : null;
}
