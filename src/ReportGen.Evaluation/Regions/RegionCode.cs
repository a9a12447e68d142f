namespace ReportGen.Evaluation.Regions;

/// <summary>
/// A six-digit code of GB/T 2260. A code alone does not name a unit permanently: 130502 and 130503 mean other units from 2020 on,
/// so units are distinguished by <see cref="UnitId"/> and a code is read against the register of an edition.
/// </summary>
public readonly record struct RegionCode : IComparable<RegionCode>
{
    private readonly int digits;

    private RegionCode(int digits) => this.digits = digits;

    /// <summary>Reads exactly six ASCII digits, the first not zero.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out RegionCode code)
    {
        code = default;
        if (text.Length != 6 || text[0] == '0') return false;
        var number = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c)) return false;
            number = (number * 10) + (c - '0');
        }

        code = new RegionCode(number);
        return true;
    }

    /// <summary>Reads a code that is known to be one.</summary>
    /// <exception cref="FormatException">The text is not six digits.</exception>
    public static RegionCode Parse(string text) => TryParse(text, out var code) ? code : throw new FormatException($"'{text}' is not a six-digit code.");

    /// <summary>Codes are ordered as numbers.</summary>
    public int CompareTo(RegionCode other) => digits.CompareTo(other.digits);

    /// <summary>The six digits.</summary>
    public override string ToString() => digits.ToString("000000", System.Globalization.CultureInfo.InvariantCulture);
}
