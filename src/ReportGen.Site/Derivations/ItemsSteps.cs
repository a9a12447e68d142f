using System.Collections.Immutable;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Scoring;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Derivations;

/// <summary>The items that count, their sum and what the cap does.</summary>
internal static class ItemsSteps
{
    public static void Add(ImmutableArray<DerivationStep>.Builder steps, Counted counted, ItemsWorking working)
    {
        if (counted.Items.IsEmpty) steps.Add(new DerivationStep("项目", "填报为0项，清单中亦无"));
        foreach (var term in working.Terms) steps.Add(new DerivationStep(term.Kind.Name, TextOf(term)));
        if (working.Assessed is { } assessed) steps.Add(new DerivationStep("其他评定", DerivationWords.Points(assessed)));
        if (working.Terms.Length + (working.Assessed is null ? 0 : 1) > 1) steps.Add(new DerivationStep(StepLabels.Sum, SumOf(working)));
        if (working.Capped) steps.Add(new DerivationStep(StepLabels.Cap, DerivationWords.Cap(working.Cap)));
    }

    private static string TextOf(ItemTerm term)
    {
        var names = string.Join("、", term.Items.Select(NameOf));
        return $"{term.Level.Name}{Format.Count(term.Items.Length)}项×{DerivationWords.Number(term.Level.Points.Value)}＝{DerivationWords.Points(term.Points)}" +
            $"：{names}";
    }

    /// <summary>What may follow the name of a unit within a longer word: 裕华区域, 邢台市级, 邢台市场, 市属, 市内, 市委.</summary>
    private const string GoesOn = "域级场属内委";

    /// <summary>The name without the names of the unit and its city in front, which the page has said.</summary>
    private static string NameOf(ListedItem item)
    {
        var name = item.Name.AsSpan();
        foreach (var own in (ReadOnlySpan<string>)[item.Unit.City.Name, item.Unit.Name])
        {
            if (name.Length > own.Length && name.StartsWith(own, StringComparison.Ordinal) && !GoesOn.Contains(name[own.Length], StringComparison.Ordinal))
                name = name[own.Length..];
        }

        return name.Length == item.Name.Length ? item.Name : name.ToString();
    }

    private static string SumOf(ItemsWorking working)
    {
        var parts = working.Terms.Select(term => DerivationWords.Number(term.Points.Value));
        if (working.Assessed is { } assessed) parts = parts.Append(DerivationWords.Number(assessed.Value));
        return string.Join("＋", parts) + "＝" + DerivationWords.Points(working.Exact);
    }
}
