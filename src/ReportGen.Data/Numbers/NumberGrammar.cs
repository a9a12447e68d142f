namespace ReportGen.Data.Numbers;

/// <summary>
/// The one grammar of numbers in tables: an optional ASCII minus, ASCII digits (in regular groups of three, or ungrouped) without needless zeros, optionally
/// a point and digits; at most 18 digits before the point and 28 in all. Everything else is reported for what it is.
/// </summary>
public static class NumberGrammar
{
    /// <summary>So many digits fit into 64 bits; more never stand before the point.</summary>
    internal const int MostFast = 18;

    internal const int MostDigits = 28;

    /// <summary>The number, or what the text is instead of one.</summary>
    internal static NumberReading Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var number) ? new NumberReading(NumberFault.None, number) : NumberDiagnosis.Of(text);

    /// <summary>The number that a person typed: full-width digits, signs and points count as their half-width forms, as they do in tables.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out decimal number)
    {
        var reading = Parse(text);
        var isRead = reading.Fault is NumberFault.None or NumberFault.WideForms;
        number = isRead ? reading.Number!.Value : 0m;
        return isRead;
    }

    /// <summary>The number that a text without white space around it stands for, where it is a plain one; allocates nothing.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal number)
    {
        number = 0m;
        var position = 0;
        var negative = text.Length > 0 && text[0] == '-';
        if (negative) position++;
        var start = position;
        ulong mantissa = 0;
        var digits = 0;
        var group = -1;
        for (; position < text.Length; position++)
        {
            var c = text[position];
            if (char.IsAsciiDigit(c))
            {
                if (++digits > MostFast) return false;
                mantissa = (mantissa * 10) + (ulong)(c - '0');
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

        if (digits == 0 || group is not (-1 or 3) || (digits > 1 && text[start] == '0')) return false;
        byte scale = 0;
        if (position < text.Length)
        {
            if (text[position] != '.' || position + 1 == text.Length) return false;
            for (position++; position < text.Length; position++)
            {
                if (!char.IsAsciiDigit(text[position]) || ++digits > MostDigits) return false;
                if (digits <= MostFast) mantissa = (mantissa * 10) + (ulong)(text[position] - '0');
                scale++;
            }
        }

        number = digits <= MostFast
            ? new decimal(unchecked((int)mantissa), unchecked((int)(mantissa >> 32)), 0, negative && mantissa != 0, scale)
            : Long(text, negative, scale);
        return true;
    }

    /// <summary>The same for digits that are known to be sound and do not fit into 64 bits.</summary>
    private static decimal Long(ReadOnlySpan<char> text, bool negative, byte scale)
    {
        UInt128 mantissa = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c)) mantissa = (mantissa * 10) + (UInt128)(c - '0');
        }

        var low = unchecked((ulong)mantissa);
        return new decimal(unchecked((int)low), unchecked((int)(low >> 32)), (int)(uint)(mantissa >> 64), negative && mantissa != 0, scale);
    }
}
