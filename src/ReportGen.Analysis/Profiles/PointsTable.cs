using System.Numerics;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Regions;

namespace ReportGen.Analysis.Profiles;

// Written for speed: whole builds of a country and of a province (benchmark "builds") justify it.
/// <summary>
/// The points of an edition as whole numbers of their last decimal (hundredths), one column for each indicator, so that statistics over all units are exact and
/// quick. Columns are padded with zeros to whole vectors.
/// </summary>
internal sealed class PointsTable
{
    private readonly Dictionary<UnitId, int> indexes;
    private readonly int[] ascending;

    public PointsTable(EditionResult edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        Edition = edition;
        var scheme = edition.Scheme;
        for (var place = 0; place < scheme.Decimals; place++) Scale *= 10;
        Padded = (edition.Units.Length + Vector<int>.Count - 1) / Vector<int>.Count * Vector<int>.Count;
        Weights = new int[scheme.Indicators.Length];
        Columns = new int[scheme.Indicators.Length][];
        for (var i = 0; i < Columns.Length; i++) (Weights[i], Columns[i]) = (Scaled(scheme.Indicators[i].Weight), new int[Padded]);
        Totals = new int[Count];
        indexes = new Dictionary<UnitId, int>(Count);
        for (var u = 0; u < Count; u++)
        {
            var unit = edition.Units[u];
            indexes[unit.Unit.Id] = u;
            Totals[u] = Scaled(unit.Total);
            for (var i = 0; i < Columns.Length; i++) Columns[i][u] = Scaled(unit.Scores[i].Points);
        }

        ascending = [.. Totals];
        Array.Sort(ascending);
    }

    /// <summary>The edition.</summary>
    public EditionResult Edition { get; }

    /// <summary>Number of units; a unit's index is its place by code.</summary>
    public int Count => Edition.Units.Length;

    /// <summary>Length of a column.</summary>
    public int Padded { get; }

    /// <summary>Parts of a point: 100 where points have two decimals.</summary>
    public int Scale { get; } = 1;

    /// <summary>Full points of each indicator.</summary>
    public int[] Weights { get; }

    /// <summary>Points by indicator, then unit.</summary>
    public int[][] Columns { get; }

    /// <summary>Totals by unit.</summary>
    public int[] Totals { get; }

    /// <summary>Points as a whole number of their last decimal.</summary>
    public int Scaled(Points points) => decimal.ToInt32(points.Value * Scale);

    /// <summary>The points behind a whole number.</summary>
    public Points PointsOf(long scaled) => new Points((decimal)scaled / Scale).Rounded(Edition.Scheme.Decimals);

    /// <summary>Index of a unit.</summary>
    /// <exception cref="ArgumentException">It is not in the edition's register.</exception>
    public int IndexOf(UnitId unit) =>
        indexes.TryGetValue(unit, out var index) ? index : throw new ArgumentException($"{unit} is not in the edition's register.", nameof(unit));

    /// <summary>The competition rank that a unit would have with another total, all others as they are.</summary>
    public int RankAt(int unit, int total)
    {
        var (low, high) = (0, ascending.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ascending[middle] > total) high = middle;
            else low = middle + 1;
        }

        return 1 + ascending.Length - low - (Totals[unit] > total ? 1 : 0);
    }
}
