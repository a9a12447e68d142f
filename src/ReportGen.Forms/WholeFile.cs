namespace ReportGen.Forms;

/// <summary>A table that is written beside its place and renamed, so that it is there as a whole or as it was.</summary>
internal static class WholeFile
{
    /// <summary>Where spreadsheets cut texts, and readers take a text of that length for cut.</summary>
    private const int Cut = 255;

    public static void Write(string path, Action<CsvWriter> write)
    {
        using (var csv = new CsvWriter(path + ".new")) write(csv);
        File.Move(path + ".new", path, overwrite: true);
    }

    /// <summary>A text as a cell: no program takes it for a formula, and no reader for one that was cut off. Readers leave blanks at the ends out.</summary>
    public static string Cell(string text)
    {
        var safe = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' && !decimal.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out _)
            ? " " + text
            : text;
        return safe.Length == Cut ? safe + " " : safe;
    }
}
