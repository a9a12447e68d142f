using System.Collections.Immutable;

namespace ReportGen.Analysis.Insights;

/// <summary>Findings in the order of their weight, the weightiest first; of those that weigh the same the first that came goes before.</summary>
internal sealed class ByWeight
{
    /// <summary>Room for the findings of most units.</summary>
    private const int Usual = 48;

    private readonly List<Insight> insights = new(Usual);
    private readonly List<decimal> weights = new(Usual);

    /// <summary>All findings.</summary>
    public ImmutableArray<Insight> All => [.. insights];

    /// <summary>Puts a finding in its place.</summary>
    public void Add(Insight insight)
    {
        var weight = insight.Weight;
        var (low, high) = (0, weights.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (weights[middle] >= weight) low = middle + 1;
            else high = middle;
        }

        insights.Insert(low, insight);
        weights.Insert(low, weight);
    }
}
