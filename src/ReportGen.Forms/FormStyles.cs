using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ReportGen.Forms;

/// <summary>Looks of the cells of a form, by their numbers in the style sheet.</summary>
internal static class FormStyles
{
    public const uint Plain = 0;
    public const uint Header = 1;
    public const uint PreviousHeader = 2;
    public const uint Key = 3;
    public const uint Code = 4;
    public const uint Value = 5;
    public const uint Previous = 6;
    public const uint Title = 7;
    public const uint Wrapped = 8;
    public const uint Blank = 9;
    public const uint Given = 10;

    private const uint TextFormat = 49;

    public static Stylesheet Sheet() =>
        new(
            new Fonts(Font(), Font(bold: true), Font(color: "FF7F7F7F"), Font(bold: true, color: "FF7F7F7F"), Font(bold: true, size: 14)),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                Fill("FFD9E2F3"),
                Fill("FFE7E6E6"),
                Fill("FFF2F2F2")
            ),
            new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()), Thin()),
            new CellStyleFormats(
                new CellFormat
                {
                    NumberFormatId = 0,
                    FontId = 0,
                    FillId = 0,
                    BorderId = 0,
                }
            ),
            new CellFormats(
                Format(font: 0, fill: 0, border: 0),
                Centred(Format(font: 1, fill: 2, border: 1)),
                Centred(Format(font: 3, fill: 3, border: 1)),
                Format(font: 0, fill: 4, border: 1),
                Format(font: 0, fill: 4, border: 1, number: TextFormat),
                Format(font: 0, fill: 0, border: 1),
                Format(font: 2, fill: 3, border: 1),
                Format(font: 4, fill: 0, border: 0),
                TopAligned(Format(font: 0, fill: 0, border: 1)),
                Format(font: 0, fill: 0, border: 1, number: TextFormat),
                TopAligned(Format(font: 0, fill: 4, border: 1))
            )
        );

    private static Font Font(bool bold = false, string? color = null, double size = 11)
    {
        var font = new Font();
        if (bold) font.Append(new Bold());
        font.Append(new FontSize { Val = size });
        if (color is not null) font.Append(new Color { Rgb = color });
        font.Append(new FontName { Val = "宋体" }, new FontCharSet { Val = 134 });
        return font;
    }

    private static Fill Fill(string color) =>
        new(new PatternFill(new ForegroundColor { Rgb = color }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });

    private static Border Thin() => new(Line(new LeftBorder()), Line(new RightBorder()), Line(new TopBorder()), Line(new BottomBorder()), new DiagonalBorder());

    private static T Line<T>(T side)
        where T : BorderPropertiesType
    {
        side.Style = BorderStyleValues.Thin;
        side.Color = new Color { Rgb = "FFBFBFBF" };
        return side;
    }

    private static CellFormat Format(uint font, uint fill, uint border, uint number = 0) => new()
    {
        NumberFormatId = number,
        FontId = font,
        FillId = fill,
        BorderId = border,
        FormatId = 0,
        ApplyNumberFormat = number != 0,
        ApplyFont = true,
        ApplyFill = true,
        ApplyBorder = true,
    };

    private static CellFormat Centred(CellFormat format) =>
        Aligned(
            format,
            new Alignment
            {
                Horizontal = HorizontalAlignmentValues.Center,
                Vertical = VerticalAlignmentValues.Center,
                WrapText = true,
            }
        );

    private static CellFormat TopAligned(CellFormat format) => Aligned(format, new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true });

    private static CellFormat Aligned(CellFormat format, Alignment alignment)
    {
        format.Alignment = alignment;
        format.ApplyAlignment = true;
        return format;
    }
}
