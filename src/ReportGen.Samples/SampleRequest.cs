using ReportGen.Data;

namespace ReportGen.Samples;

/// <summary>What kind of sample is wanted; the same request gives the same bytes on every machine.</summary>
/// <param name="Regions">Number of units. As many as the base register holds in the first edition: that register; otherwise fictitious places.</param>
/// <param name="Editions">Number of editions, from data year 2017 on.</param>
/// <param name="Seed">Where chance starts.</param>
/// <param name="BaseFolder">The data folder from which schemes, texts, settings and regions come.</param>
/// <param name="Output">The data folder to be written.</param>
public sealed record SampleRequest(int Regions, int Editions, int Seed, string BaseFolder, string Output)
{
    /// <summary>As many units as a table may have rows when it is read.</summary>
    public static int MostRegions => DataFolder.MostUnits;
}
