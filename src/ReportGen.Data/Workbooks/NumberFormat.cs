using System.Collections.Immutable;
using System.Globalization;

namespace ReportGen.Data.Workbooks;

/// <summary>What the format of a cell makes of its content: what a person sees, which need not be what is stored.</summary>
/// <param name="Sections">Up to four: of positive numbers, negative ones, zero, and texts.</param>
internal sealed record NumberFormat(ImmutableArray<FormatSection> Sections)
{
    private const int TextSection = 3;
    private const NumberStyles Bound = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>The last of two or three is that of texts where it says so.</summary>
    private int NumberSections => Sections.Length is > 1 and <= TextSection && IsOfTexts(Sections[^1])
        ? Sections.Length - 1
        : Math.Min(TextSection, Sections.Length);

    /// <summary>What is shown of a number.</summary>
    public string Show(decimal number)
    {
        var size = Math.Abs(number);
        var count = NumberSections;
        if (Sections.Take(count).Any(section => section.Condition is not null))
        {
            var fitting = Sections.Take(count).FirstOrDefault(section => section.Holds(number)) ?? Sections[count - 1];
            return (number < 0m && fitting.Condition is not ("<" or "<=", _) ? "-" : string.Empty) + fitting.Show(size);
        }

        if (number < 0m) return count > 1 ? Sections[1].Show(size) : "-" + Sections[0].Show(size);
        return number == 0m && count > 2 ? Sections[2].Show(0m) : Sections[0].Show(size);
    }

    /// <summary>What is shown of a text.</summary>
    public string Show(string text)
    {
        if (Sections.Length > TextSection) return Sections[TextSection].Show(text);
        return IsOfTexts(Sections[^1]) ? Sections[^1].Show(text) : text;
    }

    /// <summary>True where the number is shown a hundred times as large, with a percent sign; a sign in quotes or after a backslash changes nothing.</summary>
    public static bool IsPercent(ReadOnlySpan<char> format)
    {
        var quoted = false;
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] == '"') quoted = !quoted;
            else if (format[i] is '\\' or '!') i++;
            else if (format[i] == '%' && !quoted) return true;
        }

        return false;
    }

    /// <summary>The format; null where it shows the content as it is, or in a form that is no plain decimal (powers of ten, fractions, dates).</summary>
    public static NumberFormat? Parse(string format)
    {
        if (format.Length == 0 || string.Equals(format, "General", StringComparison.OrdinalIgnoreCase) || format == "@") return null;
        var sections = ImmutableArray.CreateBuilder<FormatSection>();
        // A program in Chinese may write the word that it shows for it.
        var rest = format.Replace("G/通用格式", "General", StringComparison.Ordinal).AsSpan();
        while (true)
        {
            if (Section(ref rest) is not { } section) return null;
            sections.Add(section);
            if (rest.IsEmpty) return new NumberFormat(sections.ToImmutable());
            rest = rest[1..];
        }
    }

    private static bool IsOfTexts(FormatSection section) => section.Pieces.Contains((FormatPiece.Content, '@'));

    /// <summary>Reads up to the next semicolon, which stays.</summary>
    private static FormatSection? Section(ref ReadOnlySpan<char> rest)
    {
        var pieces = ImmutableArray.CreateBuilder<(FormatPiece Kind, char Sign)>();
        var (thousands, percents, grouped) = (0, 0, false);
        (string, decimal)? condition = null;
        var i = 0;
        for (; i < rest.Length && rest[i] != ';'; i++)
        {
            var c = rest[i];
            switch (c)
            {
                case '"':
                    for (i++; i < rest.Length && rest[i] != '"'; i++) pieces.Add((FormatPiece.Literal, rest[i]));
                    break;
                case '\\' or '!' when i + 1 < rest.Length:
                    pieces.Add((FormatPiece.Literal, rest[++i]));
                    break;
                case '_' or '*':
                    i++;
                    break;
                case '[':
                    var end = rest[i..].IndexOf(']');
                    if (end < 0) return null;
                    Bracket(rest.Slice(i + 1, end - 1), pieces, ref condition);
                    i += end;
                    break;
                case '0' or '#' or '?':
                    pieces.Add((FormatPiece.Digit, c));
                    break;
                case '.' when !pieces.Contains((FormatPiece.Point, '.')):
                    pieces.Add((FormatPiece.Point, '.'));
                    break;
                case ',':
                    if (IsBetweenDigits(rest, i)) grouped = true;
                    else if (pieces.Any(piece => piece.Kind == FormatPiece.Digit)) thousands++;
                    break;
                case '%':
                    percents++;
                    pieces.Add((FormatPiece.Literal, '%'));
                    break;
                case '@':
                    pieces.Add((FormatPiece.Content, '@'));
                    break;
                case '/' or 'E' or 'e' when pieces.Any(piece => piece.Kind == FormatPiece.Digit):
                    return null;
                default:
                    if (rest[i..].StartsWith("General", StringComparison.OrdinalIgnoreCase))
                    {
                        pieces.Add((FormatPiece.Content, 'G'));
                        i += "General".Length - 1;
                    }
                    else
                    {
                        pieces.Add((FormatPiece.Literal, c));
                    }

                    break;
            }
        }

        rest = rest[Math.Min(i, rest.Length)..];
        return new FormatSection(pieces.ToImmutable(), thousands, percents, grouped, condition);
    }

    private static bool IsBetweenDigits(ReadOnlySpan<char> format, int at)
    {
        while (at + 1 < format.Length && format[at + 1] == ',') at++;
        return at + 1 < format.Length && format[at + 1] is '0' or '#' or '?';
    }

    /// <summary>A condition, a currency, or a colour, which changes nothing.</summary>
    private static void Bracket(
        ReadOnlySpan<char> text,
        ImmutableArray<(FormatPiece Kind, char Sign)>.Builder pieces,
        ref (string Operator, decimal Number)? condition)
    {
        if (text.StartsWith("$"))
        {
            var end = text.IndexOf('-');
            foreach (var c in text[1..(end < 0 ? text.Length : end)]) pieces.Add((FormatPiece.Literal, c));
            return;
        }

        var sign = text.IndexOfAnyExcept("<>=");
        if (sign > 0 && decimal.TryParse(text[sign..], Bound, CultureInfo.InvariantCulture, out var bound)) condition = (text[..sign].ToString(), bound);
    }
}
