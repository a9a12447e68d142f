using ReportGen.Data;

namespace ReportGen.Samples;

/// <summary>What kind of sample is wanted; the same request gives the same bytes on every machine.</summary>
/// <param name="Regions">Number of units. As many as the base register holds in the first edition: that register; otherwise fictitious places.</param>
/// <param name="Editions">Number of editions, from the first data year of the scheme on.</param>
/// <param name="Seed">Where chance starts.</param>
/// <param name="BaseFolder">The data folder from which schemes, texts, settings and regions come.</param>
/// <param name="Scheme">The scheme by which it is made, one of those of the base folder.</param>
/// <param name="Output">The data folder to be written.</param>
public sealed record SampleRequest(int Regions, int Editions, int Seed, string BaseFolder, string Scheme, string Output)
{
    /// <summary>As many units as a table may have rows when it is read.</summary>
    public static int MostRegions => DataFolder.MostUnits;
}
