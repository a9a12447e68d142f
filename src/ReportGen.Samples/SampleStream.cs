namespace ReportGen.Samples;

/// <summary>
/// A stream of chance of its own for every unit, year and purpose (SplitMix64), so that nothing depends on the order of work. Only operations that IEEE 754
/// fixes to the last bit are used, because the sample has to be the same on every machine.
/// </summary>
internal struct SampleStream
{
    private ulong state;

    private SampleStream(ulong state) => this.state = state;

    public static SampleStream For(int seed, string key, string purpose, int year)
    {
        unchecked
        {
            var hash = 14695981039346656037UL ^ (uint)seed;
            hash = Mixed(hash * 1099511628211UL);
            foreach (var c in key) hash = (hash ^ c) * 1099511628211UL;
            hash = (hash ^ '/') * 1099511628211UL;
            foreach (var c in purpose) hash = (hash ^ c) * 1099511628211UL;
            return new SampleStream(Mixed(hash ^ ((ulong)(uint)year << 32)));
        }
    }

    /// <summary>0 inclusive to 1 exclusive.</summary>
    public double Uniform() => (Next() >> 11) * (1.0 / 9007199254740992.0);

    /// <summary>Near enough to a normal deviate: twelve uniform ones, less six.</summary>
    public double Normal()
    {
        var sum = -6.0;
        for (var i = 0; i < 12; i++) sum += Uniform();
        return sum;
    }

    /// <summary>A deviate of mean 0 and variance 1 that never strays far: nobody leaps over half the ranking in a year.</summary>
    public double Bounded() => (Uniform() + Uniform() - 1.0) * 2.449489742783178;

    public int Below(int count) => (int)(Uniform() * count);

    private ulong Next()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15UL;
            return Mixed(state);
        }
    }

    private static ulong Mixed(ulong z)
    {
        unchecked
        {
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }
}
