using ReportGen.Analysis.Profiles;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Analysis.Robustness;

/// <summary>
/// How far the classes and ranks of an edition depend on its weights and on the rounding of its values. What all units share is made once. Only for editions
/// that make everything public.
/// </summary>
public sealed class EditionRobustness
{
    private readonly PointsTable table;
    private readonly RoundingRange rounding;
    private readonly WeightRobustness[] weights;

    internal EditionRobustness(PointsTable table)
    {
        this.table = table;
        rounding = new RoundingRange(table.Edition.Scheme);
        weights = new WeightSimulation(table).Run();
    }

    /// <summary>Runs the draws of an edition.</summary>
    public static EditionRobustness Of(EditionResult edition) => new(new PointsTable(edition));

    /// <summary>How a unit's rank and class move with the weights.</summary>
    /// <exception cref="ArgumentException">The unit is not in the edition's register.</exception>
    public WeightRobustness WeightsOf(UnitId unit) => weights[table.IndexOf(unit)];

    /// <summary>How a unit's result moves within the rounding of its values.</summary>
    /// <exception cref="ArgumentException">The unit is not in the edition's register.</exception>
    public ValueRobustness ValuesOf(UnitId unit) => ValuesOf(table, rounding, unit);

    internal static ValueRobustness ValuesOf(PointsTable table, RoundingRange rounding, UnitId id)
    {
        var index = table.IndexOf(id);
        var unit = table.Edition.Units[index];
        var (least, greatest) = (Points.Zero, Points.Zero);
        foreach (var score in unit.Scores)
        {
            var (low, high) = rounding.Of(score);
            (least, greatest) = (least + low, greatest + high);
        }

        var (best, worst) = (table.RankAt(index, table.Scaled(greatest)), table.RankAt(index, table.Scaled(least)));
        var scale = table.Edition.Scheme.Classes;
        var policy = table.Edition.Scheme.Awards;
        bool IsTop(Points total, int rank) => scale.Of(total) == scale.Classes[0] && rank <= policy?.TopRanks;
        return new ValueRobustness(
            least,
            greatest,
            best,
            worst,
            scale.Of(least) != scale.Of(greatest),
            IsTop(least, worst) != IsTop(greatest, best),
            unit.Comparison is Compared compared && policy?.RankBaseline == RankBaseline.PreviousEdition
                ? PlacesOf(policy, compared, best) != PlacesOf(policy, compared, worst)
                : null,
            LineDistanceOf(table.Edition, unit.Total)
        );
    }

    /// <summary>The rewarded number of places that a rank means.</summary>
    private static int PlacesOf(AwardPolicy policy, Compared compared, int rank)
    {
        var places = 0;
        foreach (var step in policy.RankSteps)
        {
            if (compared.Previous.Rank - rank >= step.Places) places = Math.Max(places, step.Places);
        }

        return places;
    }

    private static Points? LineDistanceOf(EditionResult edition, Points total)
    {
        Points? nearest = null;
        var classes = edition.Scheme.Classes.Classes;
        for (var c = 0; c < classes.Length - 1; c++)
        {
            var distance = total - classes[c].From;
            if (nearest is null || Math.Abs(distance.Value) < Math.Abs(nearest.Value.Value)) nearest = distance;
        }

        return nearest;
    }
}
