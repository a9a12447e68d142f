namespace ReportGen.Analysis.Robustness;

/// <summary>SplitMix64 (Steele, Lea and Flood 2014): the same numbers from the same seed on every machine.</summary>
internal struct SplitMix(ulong seed)
{
    private ulong state = seed;

    /// <summary>The next number from 0 to below a bound; the bias of less than one in two million is the definition's.</summary>
    public int Next(int bound)
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15UL;
            var mixed = state;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            mixed ^= mixed >> 31;
            return (int)(((mixed >> 32) * (ulong)bound) >> 32);
        }
    }
}
