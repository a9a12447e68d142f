namespace ReportGen.Analysis.Peers;

/// <summary>What the definition of peers leaves to choose.</summary>
public static class PeerRules
{
    /// <summary>Number of peers of a unit; fewer where the edition has fewer other units.</summary>
    public const int Count = 10;

    /// <summary>
    /// Percentage points that are added to the difference from a unit of another type (district, county-level city, county, autonomous county), so that a unit
    /// of the same type is preferred unless its profile is clearly less alike.
    /// </summary>
    public const decimal OtherTypeSurcharge = 5m;
}
