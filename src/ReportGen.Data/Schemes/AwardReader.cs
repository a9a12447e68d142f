using System.Collections.Immutable;
using ReportGen.Data.Yaml;
using ReportGen.Evaluation.Classes;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Data.Schemes;

/// <summary>Reads the award policy.</summary>
internal static class AwardReader
{
    public static AwardPolicy Read(YamlMap map, ClassScale scale)
    {
        var policy = new AwardPolicy
        {
            FirstEdition = map.Required("first_edition").Integer(1949, 2999),
            FirstClassAmount = map.Required("first_class_amount").Decimal(),
            TopRanks = map.Required("top_ranks").Integer(0, 1000),
            TopAmount = map.Required("top_amount").Decimal(),
            RiseAmounts = Amounts(map.Required("rise_amounts").Map(), scale),
            RankSteps = Steps(map.Required("rank_steps")),
            Cap = map.Required("cap").Decimal(),
            DoubleRiseCountsBoth = map.Required("double_rise_counts_both").Flag(),
            RegainedClassExcluded = map.Required("regained_class_excluded").Flag(),
            RankAwardWithClassRise = map.Required("rank_award_with_class_rise").Flag(),
            RankBaseline = (RankBaseline)map.Required("rank_baseline").Choice("previous-edition", "best-so-far"),
        };
        map.Close();
        return policy;
    }

    /// <summary>By class, from the best down; what is no class of the scale stands after them.</summary>
    private static ImmutableSortedDictionary<string, decimal> Amounts(YamlMap map, ClassScale scale)
    {
        int Position(string letter) => scale.Classes.TakeWhile(unitClass => unitClass.Letter != letter).Count();
        var order = Comparer<string>.Create((one, other) => Position(one) - Position(other) is not 0 and var apart ? apart : string.CompareOrdinal(one, other));
        var amounts = ImmutableSortedDictionary.Create<string, decimal>(order);
        foreach (var entry in map.Entries()) amounts = amounts.Add(entry.Key, entry.Decimal());
        return amounts;
    }

    private static ImmutableArray<RankStep> Steps(YamlField field)
    {
        var steps = SupplyLayout.Each(field, map => new RankStep(map.Required("places").Integer(1, 10_000), map.Required("amount").Decimal()));
        for (var i = 1; i < steps.Length; i++)
        {
            if (steps[i].Places >= steps[i - 1].Places) field.Wrong("应从位次最多的一档写起，严格递减");
        }

        return steps;
    }
}
