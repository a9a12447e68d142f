namespace ReportGen.Site.Downloads;

/// <summary>A column of the open data.</summary>
/// <param name="Name">Its name in the files for programs and people alike.</param>
/// <param name="Title">Its heading, in Chinese.</param>
/// <param name="Type">Its Frictionless type: string, number, integer.</param>
/// <param name="Meaning">What it holds, in Chinese; the one explanation that page, workbook and data package give.</param>
/// <param name="Unit">Its unit; empty where it has none.</param>
public sealed record DataColumn(string Name, string Title, string Type, string Meaning, string Unit = "")
{
    /// <summary>Width in a workbook, in digits; 0 where that of the heading serves.</summary>
    public int Width { get; init; }

    /// <summary>The heading with its unit, as the workbook shows it.</summary>
    public string Header => Unit.Length == 0 ? Title : $"{Title}（{Unit}）";
}

/// <summary>A cell; no text means not available, never zero.</summary>
/// <param name="Text">Its text.</param>
/// <param name="IsNumber">True where the text is a number.</param>
public readonly record struct DataCell(string? Text, bool IsNumber)
{
    public static DataCell Of(string? text) => new(text, false);

    public static DataCell Number(string? number) => new(number, true);
}
