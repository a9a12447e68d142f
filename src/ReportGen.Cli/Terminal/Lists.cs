using System.Globalization;

namespace ReportGen.Cli.Terminal;

/// <summary>Several things in one sentence.</summary>
internal static class Lists
{
    public static string Chinese(IEnumerable<string> things) => string.Join('、', things);

    public static string Chinese(IEnumerable<int> years) => Chinese(Texts(years));

    public static string English(IEnumerable<string> things) => string.Join(", ", things);

    public static string English(IEnumerable<int> years) => English(Texts(years));

    private static IEnumerable<string> Texts(IEnumerable<int> years) => years.Select(year => year.ToString(CultureInfo.InvariantCulture));
}
