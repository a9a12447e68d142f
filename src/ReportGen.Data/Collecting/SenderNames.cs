using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Content;
using ReportGen.Evaluation.Regions;

namespace ReportGen.Data.Collecting;

/// <summary>The senders of an edition, and who is meant by the name of a file.</summary>
/// <param name="units">The units of the edition, by code.</param>
public sealed partial class SenderNames(ImmutableArray<Unit> units)
{
    private readonly ImmutableArray<City> cities = [.. units.Select(unit => unit.City).Distinct()];

    /// <summary>Everybody who sends a part, where it is sent by cities or by counties.</summary>
    public ImmutableArray<Sender> All(PartsBy by) =>
        by == PartsBy.City ? [.. cities.Select(city => new Sender(city))] : [.. units.Select(unit => new Sender(unit.City, unit))];

    /// <summary>
    /// The sender whom a file's name names, without extension: by a code, by the name of a county, by that of a city; null where it names none, or several.
    /// </summary>
    public Sender? Of(string stem)
    {
        ArgumentNullException.ThrowIfNull(stem);
        var codes = Codes().Matches(stem).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        if (Single(units.Where(unit => codes.Contains(unit.Code.ToString()))) is { } coded) return new Sender(coded.City, coded);
        var inCities = cities.Where(city => stem.Contains(city.Name, StringComparison.Ordinal) || codes.Contains(city.Key)).ToList();
        var named = units.Where(unit => stem.Contains(unit.Name, StringComparison.Ordinal)).ToList();
        var inNamed = named.Where(unit => inCities.Contains(unit.City)).ToList();
        if (Single(inNamed.Count > 0 ? inNamed : named) is { IsProvinceRun: false } county && (inCities.Count == 0 || inNamed.Count > 0))
            return new Sender(county.City, county);
        return Single(inCities) is { } city ? new Sender(city) : null;
    }

    /// <summary>The sender of whose rows a file consists; null where they are of several cities, or there are none.</summary>
    internal Sender? Of(IReadOnlyCollection<Unit> rows)
    {
        if (Single(rows.Distinct()) is { } county) return new Sender(county.City, county);
        return Single(rows.Select(unit => unit.City).Distinct()) is { } city ? new Sender(city) : null;
    }

    private static T? Single<T>(IEnumerable<T> found)
        where T : class => found.Take(2).ToList() is [var only] ? only : null;

    [GeneratedRegex("(?<![0-9])[0-9]{6}(?![0-9])", RegexOptions.None, 1000)]
    private static partial Regex Codes();
}
