using System.Collections.Immutable;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace ReportGen.EndToEnd.Tests.Browsers;

/// <summary>
/// A page as printed. Each heading and caption gets a colour of its own before it is printed, by which its letters are known on the sheets; colours change
/// nothing of where they stand.
/// </summary>
internal sealed record Paper(ImmutableArray<Sheet> Sheets, ImmutableArray<PrintedHeading> Headings)
{
    private const double PointsPerMillimetre = 72 / 25.4;

    /// <summary>Colours of headings: red is 1, green and blue are the number.</summary>
    private const string Colour = """
        () => [...document.querySelectorAll('main :is(h1, h2, h3, h4, caption, figcaption)')]
            .filter(e => e.checkVisibility() && !e.closest('.vh') && e.innerText.trim() !== '')
            .map((e, i) => {
                e.style.setProperty('color', `rgb(1, ${Math.floor(i / 250)}, ${i % 250})`, 'important');
                for (const inner of e.querySelectorAll('*')) inner.style.setProperty('color', 'inherit', 'important');
                return [e.innerText.trim(), e.matches('figcaption') ? 'below' : 'above'];
            })
        """;

    public static async Task<Paper> PrintAsync(IPage page)
    {
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        var headings = await page.EvaluateAsync<string[][]>(Colour);
        var bytes = await page.PdfAsync(new PagePdfOptions { PrintBackground = true, PreferCSSPageSize = true });
        using var document = PdfDocument.Open(bytes);
        ImmutableArray<ImmutableArray<Letter>> sheets = [.. document.GetPages().Select(BodyOf)];
        return new Paper(
            [.. sheets.Zip(document.GetPages(), (letters, sheet) => new Sheet(UsedOf(letters, sheet)))],
            [.. headings.Select((heading, number) => Find(heading[0], heading[1] == "below", number, sheets))]);
    }

    /// <summary>The letters between the margins, which hold running titles and page numbers.</summary>
    private static ImmutableArray<Letter> BodyOf(Page sheet) =>
        [.. sheet.Letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value)
            && letter.StartBaseLine.Y > 15 * PointsPerMillimetre && letter.StartBaseLine.Y < sheet.Height - (16 * PointsPerMillimetre))];

    private static double UsedOf(ImmutableArray<Letter> letters, Page sheet)
    {
        var (top, bottom) = (sheet.Height - (17 * PointsPerMillimetre), 16 * PointsPerMillimetre);
        return letters.IsEmpty ? 0 : (top - letters.Min(letter => letter.StartBaseLine.Y)) / (top - bottom);
    }

    private static PrintedHeading Find(string text, bool isBelow, int number, ImmutableArray<ImmutableArray<Letter>> sheets)
    {
        var places = sheets
            .Select((letters, sheet) => (Sheet: sheet + 1, Letters: letters, Own: letters.Where(letter => NumberOf(letter) == number).ToList()))
            .Where(place => place.Own.Count > 0)
            .ToList();
        return new PrintedHeading(text, [.. places.Select(place => place.Sheet)], isBelow || places.TrueForAll(place => IsFollowed(place.Own, place.Letters)));
    }

    /// <summary>True where something that is no heading stands below it, in its column.</summary>
    private static bool IsFollowed(List<Letter> own, ImmutableArray<Letter> letters)
    {
        var (left, foot) = (own.Min(letter => letter.StartBaseLine.X), own.Min(letter => letter.StartBaseLine.Y));
        return letters.Any(letter => NumberOf(letter) is null && letter.StartBaseLine.Y < foot - 1 && letter.StartBaseLine.X > left - 9);
    }

    private static int? NumberOf(Letter letter)
    {
        var (red, green, blue) = letter.Color.ToRGBValues();
        return Byte(red) == 1 ? (Byte(green) * 250) + Byte(blue) : null;
    }

    private static int Byte(double share) => (int)Math.Round(share * 255);
}

/// <summary>A sheet of paper.</summary>
/// <param name="Used">Share of its height down to the last line.</param>
internal sealed record Sheet(double Used);

/// <summary>A heading or caption on paper.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Sheets">The sheets on which its letters are, from 1.</param>
/// <param name="IsFollowed">True where what it heads begins on its sheet; a caption below its figure heads nothing.</param>
internal sealed record PrintedHeading(string Text, ImmutableArray<int> Sheets, bool IsFollowed);
