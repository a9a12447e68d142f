using System.Globalization;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Quantities;

namespace ReportGen.Site.Formatting;

/// <summary>
/// The one place where numbers become words: invariant, minus sign U+2212 as GB/T 15835 prints it, a leading zero always, no break to its unit.
/// </summary>
public static class Format
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary>Points with the decimals that they carry, which are those of their scheme: 61.30. Nothing is rounded a second time.</summary>
    public static string Points(Points points) => Fixed(points.Value, points.Value.Scale, grouped: false);

    /// <summary>Full points or weights, without needless decimals: 8, 0.5.</summary>
    public static string Weight(Points points) => points.Value.ToString("0.####", Invariant);

    /// <summary>A change of points with its sign: +8.69, −1.20, 0.00.</summary>
    public static string Change(Points points) => Signed(points.Value, points.Value.Scale);

    /// <summary>A change of places with its sign: +12, −3, 0.</summary>
    public static string Change(int places) => Signed(places, 0);

    /// <summary>A value with grouped thousands and a fixed number of decimals: 2,557 or 0.35.</summary>
    public static string Value(decimal value, int decimals) => Minus(Fixed(value, decimals, grouped: true));

    /// <summary>Full precision without trailing zeros, for downloads; ASCII minus.</summary>
    public static string Exact(decimal value) => value.ToString("0.############################", Invariant);

    /// <summary>A share 0..1 as per cent without decimals: 62%.</summary>
    public static string Percent(decimal share) => Fixed(share * 100m, 0, grouped: false) + "%";

    /// <summary>A whole number: 168.</summary>
    public static string Count(int count) => count.ToString(Invariant);

    /// <summary>An edition by its data year: 2019年度.</summary>
    public static string YearNumber(int year) => year.ToString(Invariant);

    public static string EditionLabel(int year) => year.ToString(Invariant) + "年度";

    /// <summary>A day: 2020年9月15日.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy'年'M'月'd'日'", Invariant);

    /// <summary>A day for machines: 2020-09-15.</summary>
    public static string IsoDay(DateOnly day) => day.ToString("yyyy-MM-dd", Invariant);

    /// <summary>Why a value is missing.</summary>
    public static string Reason(MissingReason reason) => reason switch
    {
        MissingReason.NotReported => "缺报",
        MissingReason.BelowUnit => "不足最小单位",
        MissingReason.NotApplicable => "不适用",
        MissingReason.NotSent => "尚未报送",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    private static string Signed(decimal value, int decimals) =>
        value > 0m ? "+" + Fixed(value, decimals, grouped: false) : Minus(Fixed(value, decimals, grouped: false));

    private static string Fixed(decimal value, int decimals, bool grouped) =>
        FixedDecimals.Cut(Math.Round(value, decimals, MidpointRounding.AwayFromZero), decimals, grouped, trimmed: false);

    private static string Minus(string text) => text.StartsWith('-') ? "−" + text[1..] : text;
}
