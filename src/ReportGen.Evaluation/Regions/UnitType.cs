namespace ReportGen.Evaluation.Regions;

/// <summary>Type of a county-level unit, as GB/T 2260 and the law on administrative divisions name it.</summary>
public enum UnitType
{
    /// <summary>市辖区.</summary>
    District,

    /// <summary>县级市.</summary>
    CountyLevelCity,

    /// <summary>县.</summary>
    County,

    /// <summary>自治县.</summary>
    AutonomousCounty,
}
