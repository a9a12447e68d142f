using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Analysis.Measures;

/// <summary>
/// What is recommended to a unit or a group of units: common tasks that move its weakest indicators, and for a unit the tasks of its class
/// (河北省县域科技创新跃升计划, parts five and six). A common task without a weak indicator behind it is never chosen.
/// </summary>
/// <remarks>
/// The weakest indicators are the first <see cref="Weakest"/> of the given order whose weight is above 0; the others are not looked at. A common task weighs
/// as much as those of them together that it moves. First each weakest indicator in turn that no chosen task moves yet gets the heaviest task that moves it,
/// if there is any; then the heaviest of the rest are added until there are <see cref="Most"/>. Among tasks that weigh the same the first by identifier goes
/// before.
/// </remarks>
/// <param name="Common">At most <see cref="Most"/> common tasks, the heaviest first, ties by identifier.</param>
/// <param name="ClassTasks">All tasks of the unit's class, by identifier; empty for a group, whose units are of several classes.</param>
public sealed record MeasureChoice(ImmutableArray<ChosenMeasure> Common, ImmutableArray<ChosenMeasure> ClassTasks)
{
    /// <summary>Largest number of common tasks that are recommended.</summary>
    public const int Most = 6;

    /// <summary>Largest number of weak indicators that are looked at.</summary>
    public const int Weakest = 5;

    /// <summary>What is recommended to a unit.</summary>
    /// <param name="library">The measures.</param>
    /// <param name="letter">Letter of the unit's class.</param>
    /// <param name="weaknesses">Its weak indicators with their weights, the weakest first, none twice.</param>
    /// <exception cref="ArgumentException">An indicator stands among the weakest twice.</exception>
    public static MeasureChoice ForUnit(MeasureLibrary library, string letter, IReadOnlyList<(IndicatorId Indicator, decimal Weight)> weaknesses)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(letter);
        ArgumentNullException.ThrowIfNull(weaknesses);
        var weakest = new List<MeasureReason>(Weakest);
        for (var i = 0; i < weaknesses.Count && weakest.Count < Weakest; i++)
            AddTo(weakest, new MeasureReason(weaknesses[i].Indicator, weaknesses[i].Weight, 1));
        var tasks = ImmutableArray.CreateBuilder<ChosenMeasure>();
        foreach (var task in library.TasksOf(letter)) tasks.Add(Because(task, weakest));
        return new MeasureChoice(CommonFor(library, weakest), tasks.ToImmutable());
    }

    /// <summary>What is recommended to a group of units, such as a city.</summary>
    /// <param name="library">The measures.</param>
    /// <param name="weaknesses">Weak indicators that its units have in common, with their weights and the number of units that have them, the weakest first,
    /// none twice.</param>
    /// <exception cref="ArgumentException">An indicator stands among the weakest twice.</exception>
    public static MeasureChoice ForGroup(MeasureLibrary library, IReadOnlyList<(IndicatorId Indicator, decimal Weight, int Units)> weaknesses)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(weaknesses);
        var weakest = new List<MeasureReason>(Weakest);
        for (var i = 0; i < weaknesses.Count && weakest.Count < Weakest; i++)
            AddTo(weakest, new MeasureReason(weaknesses[i].Indicator, weaknesses[i].Weight, weaknesses[i].Units));
        return new MeasureChoice(CommonFor(library, weakest), []);
    }

    private static void AddTo(List<MeasureReason> weakest, MeasureReason reason)
    {
        if (reason.Weight <= 0m) return;
        foreach (var other in weakest)
        {
            if (other.Indicator == reason.Indicator) throw new ArgumentException("An indicator stands among the weakest twice.", nameof(reason));
        }

        weakest.Add(reason);
    }

    private static ImmutableArray<ChosenMeasure> CommonFor(MeasureLibrary library, List<MeasureReason> weakest)
    {
        var candidates = CandidatesFor(library, weakest);
        var isChosen = new bool[candidates.Count];
        var count = 0;
        foreach (var weakness in weakest)
        {
            if (MoverToAdd(candidates, isChosen, weakness) is not { } mover) continue;
            isChosen[mover] = true;
            count++;
        }

        for (var i = 0; i < isChosen.Length && count < Most; i++)
        {
            if (isChosen[i]) continue;
            isChosen[i] = true;
            count++;
        }

        var chosen = ImmutableArray.CreateBuilder<ChosenMeasure>(count);
        for (var i = 0; i < isChosen.Length; i++)
        {
            if (isChosen[i]) chosen.Add(candidates[i]);
        }

        return chosen.MoveToImmutable();
    }

    /// <summary>The common tasks that move any of the weakest indicators, the heaviest first, ties by identifier, which is the order of the library.</summary>
    private static List<ChosenMeasure> CandidatesFor(MeasureLibrary library, List<MeasureReason> weakest)
    {
        var candidates = new List<ChosenMeasure>();
        foreach (var measure in library.Common)
        {
            var candidate = Because(measure, weakest);
            if (candidate.Because.IsEmpty) continue;
            var (place, weight) = (candidates.Count, candidate.Weight);
            while (place > 0 && candidates[place - 1].Weight < weight) place--;
            candidates.Insert(place, candidate);
        }

        return candidates;
    }

    /// <summary>The heaviest candidate that moves a weakness; null where a chosen one moves it already, or none does.</summary>
    private static int? MoverToAdd(List<ChosenMeasure> candidates, bool[] isChosen, MeasureReason weakness)
    {
        int? first = null;
        for (var i = 0; i < isChosen.Length; i++)
        {
            if (!Moves(candidates[i].Measure, weakness)) continue;
            if (isChosen[i]) return null;
            first ??= i;
        }

        return first;
    }

    private static ChosenMeasure Because(Measure measure, List<MeasureReason> weakest)
    {
        var count = 0;
        foreach (var weakness in weakest) count += Moves(measure, weakness) ? 1 : 0;
        if (count == 0) return new ChosenMeasure(measure, []);
        var reasons = new MeasureReason[count];
        var next = 0;
        foreach (var weakness in weakest)
        {
            if (Moves(measure, weakness)) reasons[next++] = weakness;
        }

        return new ChosenMeasure(measure, ImmutableCollectionsMarshal.AsImmutableArray(reasons));
    }

    private static bool Moves(Measure measure, MeasureReason weakness)
    {
        foreach (var indicator in measure.Moves)
        {
            if (string.Equals(indicator.Text, weakness.Indicator.Text, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
