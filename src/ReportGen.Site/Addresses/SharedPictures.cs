using System.Globalization;
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
        return [Spine, Totals, .. Enumerable.Range(0, scheme.Classes.Classes.Length).Select(Radar)];
    }

    /// <summary>Means of the dimensions, of all units and of a class, which is named by its position in the scale.</summary>
    public static string Radar(int position) => "radar-" + (position + 1).ToString(CultureInfo.InvariantCulture);
}
