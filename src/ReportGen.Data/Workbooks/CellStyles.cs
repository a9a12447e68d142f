using System.Collections.Immutable;
using System.Xml;

namespace ReportGen.Data.Workbooks;

/// <summary>How the text of a cell looks, as far as it makes a difference to what a person reads.</summary>
/// <param name="IsStruck">True where it is struck out.</param>
/// <param name="IsInvisible">True where it has the colour of what is behind it.</param>
internal readonly record struct CellLook(bool IsStruck, bool IsInvisible);

/// <summary>The looks of a workbook's cells, by the numbers under which cells name them.</summary>
internal sealed record CellStyles(ImmutableArray<CellLook> Looks)
{
    private const string White = "FFFFFF";

    public CellLook this[string? number] =>
        int.TryParse(number, System.Globalization.CultureInfo.InvariantCulture, out var index) && index >= 0 && index < Looks.Length ? Looks[index] : default;

    /// <summary>The styles; none where a workbook has no such part.</summary>
    public static CellStyles Of(Package package)
    {
        var part = Relations.Of(package, WorkbookSheets.Part).FirstOrDefault(relation => relation.Kind == "styles" && !relation.IsOutside)?.Target;
        if (part is null || !package.Has(part)) return new CellStyles([]);
        var (fonts, fills, looks) = (new List<(bool Struck, string? Color)>(), new List<string?>(), ImmutableArray.CreateBuilder<CellLook>());
        using var reader = package.Read(part);
        var (group, inside) = (string.Empty, string.Empty);
        while (Package.Next(reader))
        {
            if (reader.NodeType != XmlNodeType.Element) continue;
            if (reader.Depth == 1) group = reader.LocalName;
            if (reader.Depth == 2) inside = reader.LocalName;
            switch (group, reader.LocalName)
            {
                case ("fonts", "font"): fonts.Add(default); break;
                case ("fonts", "strike") when inside == "font": fonts[^1] = fonts[^1] with { Struck = IsOn(reader) }; break;
                case ("fonts", "color") when inside == "font": fonts[^1] = fonts[^1] with { Color = ColorOf(reader) }; break;
                case ("fills", "fill"): fills.Add(White); break;
                case ("fills", "patternFill") when inside == "fill": fills[^1] = reader.GetAttribute("patternType") is null or "none" ? White : null; break;
                case ("fills", "fgColor") when inside == "fill" && fills[^1] is null: fills[^1] = ColorOf(reader); break;
                case ("cellXfs", "xf"): looks.Add(Look(At(fonts, reader.GetAttribute("fontId")), At(fills, reader.GetAttribute("fillId")))); break;
                default: break;
            }
        }

        return new CellStyles(looks.ToImmutable());
    }

    /// <summary>True where an element that is on by its mere presence is not turned off.</summary>
    public static bool IsOn(XmlReader reader) => reader.GetAttribute("val") is not ("0" or "false");

    private static CellLook Look((bool Struck, string? Color) font, string? fill) =>
        new(font.Struck, font.Color is not null && string.Equals(font.Color, fill, StringComparison.OrdinalIgnoreCase));

    private static T? At<T>(List<T> items, string? number) =>
        int.TryParse(number ?? "0", System.Globalization.CultureInfo.InvariantCulture, out var index) && index >= 0 && index < items.Count
            ? items[index]
            : default;

    /// <summary>The colour in six digits; null for one that only the theme or a tint defines.</summary>
    private static string? ColorOf(XmlReader reader)
    {
        if (reader.GetAttribute("tint") is not (null or "0")) return null;
        if (reader.GetAttribute("rgb") is { Length: 8 } rgb) return rgb[2..];
        return reader.GetAttribute("theme") is "0" || reader.GetAttribute("indexed") is "1" or "9" ? White : null;
    }
}
