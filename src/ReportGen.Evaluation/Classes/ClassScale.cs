using System.Collections.Immutable;
using ReportGen.Evaluation.Quantities;

namespace ReportGen.Evaluation.Classes;

/// <summary>A class of units, such as A.</summary>
/// <param name="Letter">Its letter.</param>
/// <param name="Name">Its name, such as 第一梯队.</param>
/// <param name="From">Lowest total that belongs to it (inclusive).</param>
public sealed record UnitClass(string Letter, string Name, Points From);

/// <summary>
/// The ruler: classes by the total as published, lower bound inclusive (河北省县域科技创新跃升计划, part three: A from 80, B from 60 to under 80, C under 60).
/// </summary>
/// <param name="Classes">From the best to the last; the last starts at 0, so every total has a class.</param>
public sealed record ClassScale(ImmutableArray<UnitClass> Classes)
{
    /// <summary>The class of a total: the best whose lower bound it reaches.</summary>
    public UnitClass Of(Points total)
    {
        foreach (var unitClass in Classes)
        {
            if (total >= unitClass.From) return unitClass;
        }

        throw new InvalidOperationException($"No class begins at or below {total}.");
    }

    /// <summary>Position of a class: 0 is the best.</summary>
    public int IndexOf(UnitClass unitClass) => Classes.IndexOf(unitClass);

    /// <summary>Position of the class of a letter, also where another scale gave it; null where this one has no such letter.</summary>
    public int? PositionOf(string letter)
    {
        for (var i = 0; i < Classes.Length; i++)
        {
            if (string.Equals(Classes[i].Letter, letter, StringComparison.Ordinal)) return i;
        }

        return null;
    }

    /// <summary>The next better class; null for the best.</summary>
    public UnitClass? Above(UnitClass unitClass) => IndexOf(unitClass) is > 0 and var index ? Classes[index - 1] : null;
}

/// <summary>How many units of each class the plan wants for an edition (part four).</summary>
/// <param name="Edition">Data year.</param>
/// <param name="Counts">Counts in the order of the scale.</param>
/// <param name="IsEstimate">True for the plan's own first estimate (2017), false for a target.</param>
public sealed record StructureTarget(int Edition, ImmutableArray<int> Counts, bool IsEstimate);
