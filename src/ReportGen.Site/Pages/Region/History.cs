using System.Collections.Immutable;
using ReportGen.Core.Assessments;
using ReportGen.Core.Leaps;
using ReportGen.Core.Regions;

namespace ReportGen.Site.Pages.Region;

/// <summary>One edition in the history of a unit.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Result">The unit's result; null where it was not evaluated.</param>
/// <param name="BreakBefore">True where the result cannot be compared with the one before.</param>
/// <param name="Note">Why not, or what the unit was renamed to; empty where there is nothing to tell.</param>
public sealed record Year(EditionResult Edition, UnitResult? Result, bool BreakBefore, string Note)
{
    public int Number => Edition.Edition.Year;
}

/// <summary>A unit through the editions, from the first in which it was evaluated.</summary>
/// <param name="Chain">The unit with those of which it is the single continuation.</param>
/// <param name="Years">The editions, the earliest first.</param>
public sealed record History(ImmutableArray<Unit> Chain, ImmutableArray<Year> Years)
{
    /// <summary>The history up to an edition, as that edition's report knows it.</summary>
    public static History Of(Assessment assessment, Unit unit, int until)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var chain = Lineage.Of(assessment.Register, unit);
        var results = Lineage.ResultsOf(assessment, chain);
        var years = ImmutableArray.CreateBuilder<Year>(results.Length);
        UnitResult? last = null;
        for (var i = 0; i < results.Length && assessment.Editions[i].Edition.Year <= until; i++)
        {
            var result = results[i];
            if (result is null && years.Count == 0) continue;
            var isBroken = result is not null && last is not null && result.Comparison is NotCompared;
            years.Add(new Year(assessment.Editions[i], result, isBroken, NoteOf(result, last, isBroken)));
            last = result ?? last;
        }

        return new History(chain, years.ToImmutable());
    }

    private static string NoteOf(UnitResult? result, UnitResult? last, bool isBroken)
    {
        if (result is null) return string.Empty;
        if (last is null) return result.Comparison is NotCompared { Reason: NoComparison.MadeFromSeveral } made ? Words(made) : string.Empty;
        if (isBroken) return Words((NotCompared)result.Comparison);
        return last.Unit.Id != result.Unit.Id && last.Unit.Name != result.Unit.Name ? $"{last.Unit.Name}改设为{result.Unit.Name}，范围未变，结果可比" : string.Empty;
    }

    private static string Words(NotCompared not) => County.ChangeWords.WhyNot(not);
}
