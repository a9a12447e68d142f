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

    /// <summary>A number of things in English: "1 file", "2 files".</summary>
    /// <param name="number">How many.</param>
    /// <param name="one">The word for one.</param>
    /// <param name="many">The word for none and for several; null: with an s.</param>
    public static string Count(int number, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many ?? one + "s")}");
}
