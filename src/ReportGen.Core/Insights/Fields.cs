using ReportGen.Core.Assessments;
using ReportGen.Core.Classes;
using ReportGen.Core.Profiles;
using ReportGen.Core.Schemes;

namespace ReportGen.Core.Insights;

/// <summary>The cities and classes of an edition as fields in which a unit may be the best or the last.</summary>
internal sealed class Fields
{
    private readonly PointsTable table;
    private readonly Dictionary<string, Extremes> byCity;
    private readonly Extremes[] byClass;

    public Fields(PointsTable table)
    {
        this.table = table;
        byCity = table.Edition.Cities.ToDictionary(city => city.City.Key, city => new Extremes(table, IndexesOf(city.Units)), StringComparer.Ordinal);
        byClass = [.. table.Edition.Scheme.Classes.Classes.Select(unitClass => new Extremes(table, IndexesOf(MembersOf(unitClass))))];
    }

    /// <summary>Where a unit is alone the best or the last.</summary>
    public IEnumerable<Insight> Of(UnitResult unit, int index, ReadOnlySpan<int> peers)
    {
        var found = new List<Insight>();
        Add(found, Field.City, byCity[unit.Unit.City.Key], index);
        Add(found, Field.Peers, new Extremes(table, [index, .. peers]), index);
        Add(found, Field.Class, byClass[table.Edition.Scheme.Classes.IndexOf(unit.Class)], index);
        return found;
    }

    private void Add(List<Insight> found, Field field, Extremes extremes, int index)
    {
        if (extremes.Count < InsightRules.LeastField) return;
        for (var i = 0; i < table.Columns.Length; i++)
        {
            var points = table.Columns[i][index];
            Indicator indicator = table.Edition.Scheme.Indicators[i];
            if (extremes.NextToBest(i, points) is { } second) found.Add(new BestAmong(field, extremes.Count, indicator, table.PointsOf(points), table.PointsOf(second)));
            if (extremes.NextToLast(i, points) is { } other) found.Add(new LastAmong(field, extremes.Count, indicator, table.PointsOf(points), table.PointsOf(other)));
        }
    }

    private IEnumerable<UnitResult> MembersOf(UnitClass unitClass) => table.Edition.Units.Where(unit => unit.Class == unitClass);

    private int[] IndexesOf(IEnumerable<UnitResult> units) => [.. units.Select(unit => table.IndexOf(unit.Unit.Id))];
}
