using System.Collections.Immutable;

namespace ReportGen.Data.Tables;

/// <summary>The unit of measurement in brackets at the end of a header.</summary>
internal static class HeaderUnit
{
    /// <summary>Words for one thing that is counted: nothing is converted between them.</summary>
    private static readonly ImmutableHashSet<string> Counts = ["家", "个", "户", "项", "件", "所"];

    /// <summary>What a header names, and its unit, both as <see cref="HeaderKey"/> has them; the unit is empty where there is none.</summary>
    public static (string Stem, string Unit) Of(string header)
    {
        var key = HeaderKey.Of(header);
        var open = key.LastIndexOf('(');
        return open > 0 && key[^1] == ')' ? (key[..open], key[(open + 1)..^1]) : (key, string.Empty);
    }

    /// <summary>True where both name the same in different units.</summary>
    public static bool IsSameBut(string header, string known)
    {
        var ((stem, unit), (other, wanted)) = (Of(header), Of(known));
        return string.Equals(stem, other, StringComparison.Ordinal) && wanted.Length > 0 && !string.Equals(unit, wanted, StringComparison.Ordinal);
    }

    /// <summary>By what a number in one unit is multiplied to be one in another; null where they measure different things.</summary>
    public static decimal? Factor(string from, string to)
    {
        var ((left, noun), (right, other)) = (Split(from), Split(to));
        if (Counts.Contains(noun) && Counts.Contains(other)) noun = other;
        return string.Equals(noun, other, StringComparison.Ordinal) ? left / right : null;
    }

    /// <summary>The multiplier at the beginning of a unit, and what is behind it; per cent and per mille are parts of the same whole.</summary>
    private static (decimal Multiplier, string Noun) Split(string unit)
    {
        if (unit is "%" or "百分比") return (0.01m, string.Empty);
        if (unit == "‰") return (0.001m, string.Empty);
        var (multiplier, position) = (1m, 0);
        for (; position < unit.Length - 1 && Step(unit[position]) is var step and > 1m; position++) multiplier *= step;
        return (multiplier, unit[position..]);
    }

    private static decimal Step(char c) => c switch
    {
        '十' => 10m,
        '百' => 100m,
        '千' => 1000m,
        '万' => 10_000m,
        '亿' => 100_000_000m,
        _ => 1m,
    };
}
