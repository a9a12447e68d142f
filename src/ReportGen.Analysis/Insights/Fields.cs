using ReportGen.Analysis.Profiles;
using ReportGen.Evaluation.Results;

namespace ReportGen.Analysis.Insights;

/// <summary>The cities and classes of an edition as fields in which a unit may be the best or the last.</summary>
internal sealed class Fields
{
    private readonly PointsTable table;
    private readonly Dictionary<string, Extremes[]> byCity = new(StringComparer.Ordinal);
    private readonly Extremes[][] byClass;

    public Fields(PointsTable table)
    {
        this.table = table;
        foreach (var city in table.Edition.Cities) byCity.Add(city.City.Key, ExtremesOf(MembersOf(city)));
        byClass = new Extremes[table.Edition.Scheme.Classes.Classes.Length][];
        for (var c = 0; c < byClass.Length; c++) byClass[c] = ExtremesOf(MembersOf(c));
    }

    /// <summary>Where a unit is alone the best or the last.</summary>
    public void Add(ByWeight found, UnitResult unit, int index, ReadOnlySpan<int> peers)
    {
        var ofCity = byCity[unit.Unit.City.Key];
        for (var i = 0; i < ofCity.Length; i++) Add(found, Field.City, ofCity[i], index, i);
        ReadOnlySpan<int> group = [index, .. peers];
        for (var i = 0; i < table.Columns.Length; i++) Add(found, Field.Peers, Extremes.Of(table.Columns[i], group), index, i);
        var ofClass = byClass[table.Edition.Scheme.Classes.IndexOf(unit.Class)];
        for (var i = 0; i < ofClass.Length; i++) Add(found, Field.Class, ofClass[i], index, i);
    }

    private void Add(ByWeight found, Field field, Extremes extremes, int index, int i)
    {
        if (extremes.Count < InsightRules.LeastField) return;
        var (points, indicator) = (table.Columns[i][index], table.Edition.Scheme.Indicators[i]);
        if (extremes.NextToBest(points) is { } second)
            found.Add(new BestAmong(field, extremes.Count, indicator, table.PointsOf(points), table.PointsOf(second)));
        if (extremes.NextToLast(points) is { } other)
            found.Add(new LastAmong(field, extremes.Count, indicator, table.PointsOf(points), table.PointsOf(other)));
    }

    private Extremes[] ExtremesOf(ReadOnlySpan<int> members)
    {
        var extremes = new Extremes[table.Columns.Length];
        for (var i = 0; i < extremes.Length; i++) extremes[i] = Extremes.Of(table.Columns[i], members);
        return extremes;
    }

    private int[] MembersOf(CityResult city)
    {
        var members = new int[city.Units.Length];
        for (var m = 0; m < members.Length; m++) members[m] = table.IndexOf(city.Units[m].Unit.Id);
        return members;
    }

    private int[] MembersOf(int unitClass)
    {
        var members = new List<int>();
        for (var u = 0; u < table.Count; u++)
        {
            if (table.Edition.Scheme.Classes.IndexOf(table.Edition.Units[u].Class) == unitClass) members.Add(u);
        }

        return [.. members];
    }
}
