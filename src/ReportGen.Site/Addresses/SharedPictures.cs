using ReportGen.Evaluation.Schemes;

namespace ReportGen.Site.Addresses;

/// <summary>Names of the pictures that the county reports of an edition share.</summary>
public static class SharedPictures
{
    /// <summary>How all units stand in each indicator.</summary>
    public const string Spine = "spine";

    /// <summary>Totals through the years.</summary>
    public const string Totals = "totals";

    /// <summary>All pictures of an edition that is scored by the scheme.</summary>
    public static IEnumerable<string> Names(Scheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return [Spine, Totals, .. scheme.Classes.Classes.Select(unitClass => Radar(unitClass.Letter))];
    }

    /// <summary>Means of the dimensions, of all units and of a class.</summary>
    public static string Radar(string letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return "radar-" + letter.ToLowerInvariant();
    }
}
