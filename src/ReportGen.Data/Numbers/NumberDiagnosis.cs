using System.Globalization;
using System.Text;

namespace ReportGen.Data.Numbers;

/// <summary>Says what a text is that is not a plain number. Rarely needed, so it may take its time.</summary>
internal static class NumberDiagnosis
{
    private const string Separators = ",，、．.'’٬";
    private const string Dashes = "‐‑‒–—―─﹣";
    private const string DateSigns = "-/年月日号~至到:" + Dashes;
    private const int MostExponent = 10;

    public static NumberReading Of(ReadOnlySpan<char> text)
    {
        var half = Half(text);
        if (NumberGrammar.TryParse(half, out var wide))
            return new(NumberFault.WideForms, wide);
        if (
            half.Any(IsSpecialSpace)
            && !half.Contains(',', StringComparison.Ordinal)
            && NumberGrammar.TryParse(string.Concat(half.Select(c => IsSpecialSpace(c) ? ',' : c)), out var spaced)
        )
            return new(NumberFault.WideForms, spaced);
        if (half.Length > 1 && half[^1] is '%' or '‰')
            return Percent(half[..^1].TrimEnd());
        return OfSigns(half) ?? OfNotation(half) ?? OfWords(half);
    }

    private static NumberReading Percent(string number)
    {
        var reading = NumberGrammar.Parse(number);
        return reading.IsRead ? new(NumberFault.PercentSign, reading.Number) : reading;
    }

    /// <summary>Only digits, separators and one sign.</summary>
    private static NumberReading? OfSigns(string text)
    {
        var bare = text.AsSpan(text.Length > 0 && text[0] == '-' ? 1 : 0).ToString();
        if (
            bare.Length == 0
            || char.IsWhiteSpace(bare[0])
            || !bare.Any(char.IsAsciiDigit)
            || !bare.All(c => char.IsAsciiDigit(c) || char.IsWhiteSpace(c) || Separators.Contains(c, StringComparison.Ordinal))
        )
            return null;
        var sign = text.Length - bare.Length == 1 ? "-" : string.Empty;
        var points = bare.Count(c => c == '.');
        if (bare.All(c => char.IsAsciiDigit(c) || c == '.') && points < 2)
        {
            if (bare[0] == '.' || bare[^1] == '.')
                return new(NumberFault.BarePoint, Plain(sign + bare));
            return bare.Count(char.IsAsciiDigit) > NumberGrammar.MostDigits || bare.TakeWhile(char.IsAsciiDigit).Count() > NumberGrammar.MostFast
                ? new(NumberFault.TooManyDigits)
                : new(NumberFault.NeedlessZero, Plain(sign + bare));
        }

        var together = Plain(sign + string.Concat(bare.Where(char.IsAsciiDigit)));
        if (bare.Any(char.IsWhiteSpace))
            return new(
                NumberFault.SpacesInside,
                points > 1 || bare.Contains(',') ? together : Plain(sign + string.Concat(bare.Where(c => !char.IsWhiteSpace(c))))
            );
        var last = bare.Length - 1 - bare.Reverse().TakeWhile(char.IsAsciiDigit).Count();
        var cut = last < 0 ? null : Plain(sign + string.Concat(bare[..last].Where(char.IsAsciiDigit)) + "." + bare[(last + 1)..]);
        var fault =
            points > 1 ? NumberFault.SeveralPoints
            : bare.Count(c => c == ',') == 1 && points == 0 ? NumberFault.DecimalComma
            : NumberFault.IrregularGroups;
        return new(fault, cut ?? together, cut is null || cut == together ? null : together);
    }

    private static NumberReading? OfNotation(string text)
    {
        if (text.Length == 0)
            return null;
        if (text[^1] is '-' or '+' && Inner(text[..^1]) is { } behind)
            return new(NumberFault.SignBehind, text[^1] == '-' ? -behind : behind);
        if (text[0] == '+' && Inner(text[1..]) is { } positive)
            return new(NumberFault.PlusSign, positive);
        if (text[0] == '-' && Inner(text[1..].TrimStart()) is { } apart and >= 0m)
            return new(NumberFault.DashAsMinus, -apart);
        if (Dashes.Contains(text[0], StringComparison.Ordinal) && Inner(text[1..]) is { } negative and >= 0m)
            return new(NumberFault.DashAsMinus, -negative);
        if (text[0] is '(' or '[' && text[^1] is ')' or ']' && text.Length > 2 && Inner(text[1..^1]) is { } inner)
            return new(NumberFault.Brackets, inner > 0m ? -inner : inner);
        if (IsNotFinite(text.TrimStart('-', '+')))
            return new(NumberFault.NotFinite);
        if (Exponent(text) is { } powers)
            return powers;
        if (text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) && text.Length > 2 && text.Skip(2).All(char.IsAsciiHexDigit))
            return new(NumberFault.Hexadecimal);
        return null;
    }

    private static NumberReading OfWords(string text)
    {
        if (IsErrorValue(text))
            return new(NumberFault.ErrorValue);
        if (text.EnumerateRunes().Any(IsForeign))
            return new(NumberFault.ForeignDigits, Plain(string.Concat(text.EnumerateRunes().Select(Ascii))));
        if (IsDate(text))
            return new(NumberFault.Date);
        if (ApproximateWords.Strip(text) is { } exact && (exact.Any(char.IsAsciiDigit) || HanQuantity.Of(exact) is not null))
            return new(NumberFault.Approximate, HanQuantity.Of(exact) is { Rest.Length: 0 } about ? about.Value : null);
        var isMoney = text.Length > 1 && text[0] is '¥' or '￥';
        if (HanQuantity.Of(isMoney ? text[1..].TrimStart() : text) is not { } quantity) return new(NumberFault.NoNumber);
        var noun = isMoney && quantity.Rest.Length == 0 ? "元" : quantity.Rest;
        if (noun.Length > 8 || !noun.All(c => char.IsLetter(c) || c is '/' or '²' or '℃' or '%')) return new(NumberFault.NoNumber);
        return new(noun.Length == 0 && quantity.HasHanDigits ? NumberFault.ChineseDigits : NumberFault.UnitWord, quantity.Value, null, noun, quantity.Scaled);
    }

    /// <summary>Half-width forms, minus signs as ASCII, no white space around; a full-width comma stays, since it may be any comma.</summary>
    private static string Half(ReadOnlySpan<char> text)
    {
        var half = new StringBuilder(text.Length);
        foreach (var c in text.Trim()) half.Append(c is >= '！' and <= '～' and not '，' ? (char)(c - '！' + '!') : c == '−' ? '-' : c);
        return half.ToString();
    }

    private static bool IsSpecialSpace(char c) => c > '\u007F' && char.IsWhiteSpace(c);

    private static decimal? Inner(string text) => NumberGrammar.TryParse(text, out var number) ? number : null;

    /// <summary>Digits with at most one point, whatever stands or lacks around it.</summary>
    private static decimal? Plain(string text)
    {
        var sign = text.StartsWith('-') ? "-" : string.Empty;
        var digits = text[sign.Length..].TrimStart('0');
        if (digits.Length == 0 || digits[0] == '.') digits = "0" + digits;
        return Inner(sign + digits.TrimEnd('.'));
    }

    private static bool IsNotFinite(string text) =>
        text is "∞" or "无穷" or "无穷大"
        || string.Equals(text, "nan", StringComparison.OrdinalIgnoreCase)
        || string.Equals(text, "inf", StringComparison.OrdinalIgnoreCase)
        || string.Equals(text, "infinity", StringComparison.OrdinalIgnoreCase);

    private static bool IsErrorValue(string text) => text.Length > 1 && text[0] == '#' && (text[^1] is '!' or '?' || text.All(c => c == '#'));

    private static NumberReading? Exponent(string text)
    {
        var mark = text.IndexOfAny(['e', 'E', '×', '*']);
        if (mark <= 0 || Inner(text[..mark].TrimEnd()) is not { } mantissa) return null;
        var rest = text[(mark + 1)..].Replace(" ", string.Empty, StringComparison.Ordinal);
        if (text[mark] is '×' or '*')
        {
            if (!rest.StartsWith("10^", StringComparison.Ordinal)) return null;
            rest = rest[3..];
        }

        if (!int.TryParse(rest, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent)) return null;
        if (Math.Abs((long)exponent) > MostExponent) return new(NumberFault.Exponent);
        var power = 1m;
        for (var i = 0; i < Math.Abs(exponent); i++) power *= 10m;
        return new(NumberFault.Exponent, exponent < 0 ? mantissa / power : mantissa * power);
    }

    /// <summary>A digit that a program may take for one; Chinese digits are words of their own.</summary>
    private static bool IsForeign(Rune rune) => rune.Value is not (0x3007 or 0xB2) && !rune.IsAscii &&
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    private static string Ascii(Rune rune) =>
        Rune.IsDigit(rune) ? ((int)Rune.GetNumericValue(rune)).ToString(CultureInfo.InvariantCulture) : rune.Value == 0x066B ? "." : rune.ToString();

    private static bool IsDate(string text)
    {
        if (
            !char.IsAsciiDigit(text.Length > 0 ? text[0] : ' ')
            || !text.All(c => char.IsAsciiDigit(c) || c is ' ' or 'T' || DateSigns.Contains(c, StringComparison.Ordinal))
        )
            return false;
        var groups = text.Where((c, i) => char.IsAsciiDigit(c) && (i == 0 || !char.IsAsciiDigit(text[i - 1]))).Count();
        return groups > 1 || text[^1] is '年' or '月' or '日' or '号';
    }
}
