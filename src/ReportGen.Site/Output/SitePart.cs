using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Site.Addresses;

namespace ReportGen.Site.Output;

/// <summary>
/// A part of a site that is too large for one place. The first part is what all editions have in common, and links them: the home page, regions through the
/// years, open data, styles. The others share the editions among them, in order. Every file is in exactly one part and is the same as in the whole, so parts
/// that are laid over each other, or handed out below one host, are the site.
/// </summary>
/// <param name="Number">From 1.</param>
/// <param name="Of">How many parts there are; 1 is the whole.</param>
public sealed record SitePart(int Number, int Of)
{
    /// <summary>Everything.</summary>
    public static SitePart Whole { get; } = new(1, 1);

    /// <summary>The greatest number of parts: one for what is common, and one for each edition.</summary>
    public static int Most(int editions) => editions + 1;

    /// <summary>Whether an address belongs to this part.</summary>
    /// <param name="address">The address.</param>
    /// <param name="years">All editions of the site, in ascending order.</param>
    public bool Has(Address address, ImmutableArray<int> years)
    {
        if (Of == 1) return true;
        var edition = years.IndexOf(YearOf(address));
        return Number == (edition < 0 ? 1 : 2 + (edition * (Of - 1) / years.Length));
    }

    /// <summary>The edition in whose folder an address is; 0 where it is in none.</summary>
    private static int YearOf(Address address)
    {
        var end = address.Path.IndexOf('/', StringComparison.Ordinal);
        return end == 4 && int.TryParse(address.Path.AsSpan(0, end), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0;
    }
}
