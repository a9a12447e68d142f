using System.Globalization;

namespace ReportGen.Data.Workbooks;

/// <summary>Writes the number that a spreadsheet stores as binary fraction in plain decimals.</summary>
internal static class StoredText
{
    /// <summary>Spreadsheets calculate and show so many significant digits; more come from binary arithmetic.</summary>
    public const int SpreadsheetDigits = 15;

    /// <summary>Beyond these powers of ten no plain decimal is written.</summary>
    private const int MostPower = 17;

    /// <summary>
    /// The shortest plain decimal that stands for the same stored number: <c>1.1</c> for what a file writes as <c>1.1000000000000001</c>.
    /// A number that is larger or smaller than any that a table has keeps its exponent.
    /// </summary>
    /// <param name="number">The number.</param>
    /// <param name="isDust">True where even the shortest text has more digits than a spreadsheet shows.</param>
    public static string Plain(double number, out bool isDust)
    {
        isDust = false;
        if (number == 0d) return "0";
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        if (!text.Contains('E', StringComparison.Ordinal))
        {
            // As nearly all numbers are: plain and shortest already, which saves long lists the conversion to a decimal and back.
            isDust = Digits(text) > SpreadsheetDigits;
            return text;
        }

        if ((int)Math.Floor(Math.Log10(Math.Abs(number))) is > MostPower or < -MostPower) return text;
        var shortest = decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        isDust = Digits(shortest) > SpreadsheetDigits;
        return Trimmed(shortest);
    }

    /// <summary>The number as the spreadsheet shows it: rounded to the digits that it keeps.</summary>
    public static string Shown(string plain)
    {
        var number = decimal.Parse(plain, NumberStyles.Float, CultureInfo.InvariantCulture);
        var whole = decimal.Truncate(Math.Abs(number));
        var (wholeDigits, small) = (whole == 0m ? 0 : Digits(whole, trailing: true), 0);
        if (whole == 0m) for (var rest = Math.Abs(number) * 10m; rest < 1m; rest *= 10m) small++;
        var places = SpreadsheetDigits - wholeDigits + small;
        if (places >= 0) return Trimmed(decimal.Round(number, Math.Min(places, 28), MidpointRounding.AwayFromZero));
        var unit = 1m;
        for (; places < 0; places++) unit *= 10m;
        return Trimmed(decimal.Round(number / unit, 0, MidpointRounding.AwayFromZero) * unit);
    }

    /// <summary>Significant digits.</summary>
    private static int Digits(decimal number, bool trailing = false)
    {
        var digits = Math.Abs(number).ToString(CultureInfo.InvariantCulture).Replace(".", string.Empty, StringComparison.Ordinal).TrimStart('0');
        return (trailing ? digits : digits.TrimEnd('0')).Length;
    }

    /// <summary>Significant digits of a plain decimal: neither zeros that only hold its point in place, nor sign and point.</summary>
    private static int Digits(ReadOnlySpan<char> plain)
    {
        var digits = plain.TrimStart("-0.").TrimEnd("0.");
        return digits.Contains('.') ? digits.Length - 1 : digits.Length;
    }

    private static string Trimmed(decimal number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;
    }
}
