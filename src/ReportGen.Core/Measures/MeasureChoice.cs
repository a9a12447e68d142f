using System.Collections.Immutable;
using ReportGen.Core.Schemes;

namespace ReportGen.Core.Measures;

/// <summary>
/// What is recommended to a unit or a group of units: common tasks that move its weakest indicators, and for a unit the tasks of its class
/// (河北省县域科技创新跃升计划, parts five and six). A common task without a weak indicator behind it is never chosen.
/// </summary>
/// <remarks>
/// The weakest indicators are the first <see cref="Weakest"/> of the given order whose weight is above 0; the others are not looked at. A common task weighs
/// as much as those of them together that it moves. First each weakest indicator in turn that no chosen task moves yet gets the heaviest task that moves it, if there is any; then
/// the heaviest of the rest are added until there are <see cref="Most"/>. Among tasks that weigh the same the first by identifier goes before.
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
        var weakest = WeakestOf(weaknesses.Select(weakness => new MeasureReason(weakness.Indicator, weakness.Weight, 1)));
        return new MeasureChoice(CommonFor(library, weakest), [.. library.TasksOf(letter).Select(task => Because(task, weakest))]);
    }

    /// <summary>What is recommended to a group of units, such as a city.</summary>
    /// <param name="library">The measures.</param>
    /// <param name="weaknesses">Weak indicators that its units have in common, with their weights and the number of units that have them, the weakest first, none twice.</param>
    /// <exception cref="ArgumentException">An indicator stands among the weakest twice.</exception>
    public static MeasureChoice ForGroup(MeasureLibrary library, IReadOnlyList<(IndicatorId Indicator, decimal Weight, int Units)> weaknesses)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(weaknesses);
        return new MeasureChoice(CommonFor(library, WeakestOf(weaknesses.Select(weakness => new MeasureReason(weakness.Indicator, weakness.Weight, weakness.Units)))), []);
    }

    private static List<MeasureReason> WeakestOf(IEnumerable<MeasureReason> weaknesses)
    {
        var weakest = weaknesses.Where(weakness => weakness.Weight > 0m).Take(Weakest).ToList();
        if (weakest.DistinctBy(weakness => weakness.Indicator).Count() < weakest.Count) throw new ArgumentException("An indicator stands among the weakest twice.", nameof(weaknesses));
        return weakest;
    }

    private static ImmutableArray<ChosenMeasure> CommonFor(MeasureLibrary library, List<MeasureReason> weakest)
    {
        var candidates = library.Common.Select(task => Because(task, weakest)).Where(task => task.Because.Length > 0).OrderByDescending(task => task.Weight).ThenBy(task => task.Measure.Id).ToList();
        var chosen = new HashSet<MeasureId>();
        foreach (var weakness in weakest)
        {
            var movers = candidates.FindAll(task => task.Because.Contains(weakness));
            if (movers.Count > 0 && !movers.Exists(task => chosen.Contains(task.Measure.Id))) chosen.Add(movers[0].Measure.Id);
        }

        foreach (var task in candidates)
        {
            if (chosen.Count == Most) break;
            chosen.Add(task.Measure.Id);
        }

        return [.. candidates.Where(task => chosen.Contains(task.Measure.Id))];
    }

    private static ChosenMeasure Because(Measure measure, List<MeasureReason> weakest) => new(measure, [.. weakest.Where(weakness => measure.Moves.Contains(weakness.Indicator))]);
}
