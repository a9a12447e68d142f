namespace ReportGen.Testing;

/// <summary>A test that goes over something says how much it expects there, so that it cannot pass over nothing.</summary>
internal static class Least
{
    /// <summary>The same things, of which there are at least so many.</summary>
    public static IReadOnlyList<T> AtLeast<T>(this IEnumerable<T> things, int least)
    {
        var all = things.ToList();
        Assert.True(all.Count >= least, FormattableString.Invariant($"There are {all.Count} of what should be at least {least}."));
        return all;
    }
}
