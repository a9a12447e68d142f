using ReportGen.Evaluation.Regions;

namespace ReportGen.Data.Collecting;

/// <summary>Who sends a part of a table: a city for its counties, or a county for itself.</summary>
/// <param name="City">The city.</param>
/// <param name="Unit">The county; null where the city sends.</param>
public sealed record Sender(City City, Unit? Unit = null)
{
    /// <summary>The name by which findings and sheets call it: 廊坊市, 廊坊市霸州市, 辛集市.</summary>
    public string Name => Unit is null || Unit.IsProvinceRun ? City.Name : City.Name + Unit.Name;

    /// <summary>The name of its file, without extension: 廊坊市, 131081霸州市.</summary>
    public string Stem => Unit is null ? City.Name : Unit.Code.ToString() + Unit.Name;

    /// <summary>True for a county of which it may send the row.</summary>
    public bool Covers(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return Unit is null ? unit.City == City : unit.Id == Unit.Id;
    }
}
