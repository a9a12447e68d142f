using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportGen.Data.Numbers;

/// <summary>
/// Dates as people and spreadsheet programs write them: <c>2019-08-31</c>, <c>2019/8/31</c>, <c>2019.8.31</c>, <c>20190831</c>, <c>2019年8月31日</c>, all of
/// them also in full-width forms and with a time of midnight behind. The year always comes first: no other order can be distinguished from its reverse.
/// </summary>
internal static partial class DateText
{
    /// <summary>What a clerk should write.</summary>
    public const string Expected = "应为 2019-08-31 这样的年、月、日";

    private const string Day = @"(?<y>[0-9]{4})((?<s>[-/.])(?<m>[0-9]{1,2})\k<s>(?<d>[0-9]{1,2})"
        + @"|\s*年\s*(?<m>[0-9]{1,2})\s*月\s*(?<d>[0-9]{1,2})\s*[日号]|(?<m>[0-9]{2})(?<d>[0-9]{2}))";
    private const string Midnight = @"([T\s]+0{1,2}:00(:00(\.0+)?)?)?\s*";
    private const int FirstYear = 1900;
    private const int LastYear = 2999;

    public static bool TryParse(string text, out DateOnly date)
    {
        date = default;
        if (Form().Match(Half(text)) is not { Success: true } match) return false;
        var (year, month, day) = (Part(match, "y"), Part(match, "m"), Part(match, "d"));
        if (year is < FirstYear or > LastYear || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        date = new DateOnly(year, month, day);
        return true;
    }

    private static int Part(Match match, string name) => int.Parse(match.Groups[name].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string Half(string text) => string.Create(text.Length, text, (half, from) =>
    {
        for (var i = 0; i < half.Length; i++) half[i] = from[i] is >= '！' and <= '～' ? (char)(from[i] - '！' + '!') : from[i];
    });

    [GeneratedRegex(@"^\s*" + Day + Midnight + "$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Form();
}
