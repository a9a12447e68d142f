namespace ReportGen.Data.Numbers;

/// <summary>
/// The one grammar of numbers in tables: an optional minus, digits (in regular groups of three, or ungrouped), optionally a point and digits.
/// Full-width digits, signs and points are read as their half-width forms. Everything else is not a number.
/// </summary>
public static class NumberGrammar
{
    private const int MostDigits = 18;

    /// <summary>The number that a text without white space around it stands for.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal number)
    {
        number = 0m;
        var position = 0;
        var negative = text.Length > 0 && text[0] is '-' or '－' or '−';
        if (negative) position++;
        var start = position;
        ulong mantissa = 0;
        var digits = 0;
        var group = -1;
        for (; position < text.Length; position++)
        {
            var c = text[position];
            if (Digit(c) is var digit and >= 0)
            {
                if (++digits > MostDigits) return false;
                mantissa = (mantissa * 10) + (ulong)digit;
                if (group >= 0) group++;
            }
            else if (c == ',')
            {
                if (group is not (-1 or 3) || digits == 0 || (group < 0 && digits > 3)) return false;
                group = 0;
            }
            else
            {
                break;
            }
        }

        if (digits == 0 || group is not (-1 or 3) || (digits > 1 && Digit(text[start]) == 0)) return false;
        byte scale = 0;
        if (position < text.Length)
        {
            if (text[position] is not ('.' or '．') || position + 1 == text.Length) return false;
            for (position++; position < text.Length; position++)
            {
                if (Digit(text[position]) is not (var digit and >= 0) || ++digits > MostDigits) return false;
                mantissa = (mantissa * 10) + (ulong)digit;
                scale++;
            }
        }

        number = new decimal(unchecked((int)mantissa), unchecked((int)(mantissa >> 32)), 0, negative && mantissa != 0, scale);
        return true;
    }

    private static int Digit(char c) => c is >= '0' and <= '9' ? c - '0' : c is >= '０' and <= '９' ? c - '０' : -1;
}
