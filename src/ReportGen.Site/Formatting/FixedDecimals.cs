using System.Globalization;

namespace ReportGen.Site.Formatting;

/// <summary>
/// Writes a number with fixed decimals. A page holds hundreds of numbers, and the custom patterns of the framework take ten times as long; what does not fit
/// here is left to them.
/// </summary>
internal static class FixedDecimals
{
    private const int Longest = 40;
    private const decimal Most = 1_000_000_000_000m;

    private static ReadOnlySpan<int> Powers => [1, 10, 100, 1_000, 10_000];

    /// <summary>The number, cut to some decimals, with ASCII minus; thousands in groups where wanted, zeros at the end left out where wanted.</summary>
    public static string Cut(decimal value, int decimals, bool grouped, bool trimmed)
    {
        if (decimals >= Powers.Length || Math.Abs(value) >= Most)
            return Pattern(decimal.Round(value, decimals, MidpointRounding.ToZero), decimals, grouped, trimmed);
        var scaled = decimal.ToInt64(decimal.Truncate(value * Powers[decimals]));
        var rest = (ulong)Math.Abs(scaled);
        Span<char> text = stackalloc char[Longest];
        var start = Longest;
        var skip = trimmed;
        for (var i = 0; i < decimals; i++)
        {
            var digit = (char)('0' + (rest % 10));
            rest /= 10;
            if (skip && digit == '0') continue;
            skip = false;
            text[--start] = digit;
        }

        if (start < Longest) text[--start] = '.';
        for (var i = 0; i == 0 || rest > 0; i++)
        {
            if (grouped && i > 0 && i % 3 == 0) text[--start] = ',';
            text[--start] = (char)('0' + (rest % 10));
            rest /= 10;
        }

        if (scaled < 0) text[--start] = '-';
        return new string(text[start..]);
    }

    private static string Pattern(decimal value, int decimals, bool grouped, bool trimmed) =>
        value.ToString((grouped ? "#,0." : "0.") + new string(trimmed ? '#' : '0', decimals), CultureInfo.InvariantCulture);
}
