using System.Globalization;
using ReportGen.Evaluation.Regions;
using ReportGen.Forms;

namespace ReportGen.Samples;

/// <summary>Writes a register of places that do not exist: codes from 900000 on, about twelve units for each city.</summary>
internal sealed class FictitiousRegions(Vocabulary vocabulary)
{
    private const int UnitsPerCity = 12;

    /// <summary>Codes have six digits: 900100 to 999900 for cities.</summary>
    private const int MostCities = 999;

    private readonly List<KeyValuePair<string, string>> first = [.. vocabulary.First];
    private readonly List<KeyValuePair<string, string>> second = [.. vocabulary.Second];

    public void Write(string folder, int count, int firstYear)
    {
        var cityCount = (count + UnitsPerCity - 1) / UnitsPerCity;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, MostCities * UnitsPerCity);
        Directory.CreateDirectory(folder);
        using var cities = new CsvWriter(Path.Combine(folder, "cities.csv"));
        using var units = new CsvWriter(Path.Combine(folder, "units.csv"));
        using var tiles = new CsvWriter(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"tiles-{firstYear}.csv")));
        cities.Row("key", "name", "roman", "slug", "kind");
        units.Row(
            "uid",
            "code",
            "name",
            "roman",
            "name_en",
            "type",
            "city",
            "slug",
            "valid_from",
            "valid_to",
            "successors",
            "predecessors",
            "pinyin",
            "initials",
            "pinyin_alias",
            "note"
        );
        tiles.Row("code", "column", "row");
        var across = 1;
        while (across * across < cityCount) across++;
        var citySlugs = new HashSet<string>(StringComparer.Ordinal);
        var (cityWord, unitWord) = (0, 0);
        for (var c = 0; c < cityCount; c++)
        {
            var key = Text(900100 + (c * 100));
            var city = Next(ref cityWord, 7, citySlugs);
            cities.Row(key, city.Name + "市", city.Roman, city.Slug, "prefecture");
            var slugs = new HashSet<string>(StringComparer.Ordinal);
            var inCity = Math.Min(UnitsPerCity, count - (c * UnitsPerCity));
            for (var u = 0; u < inCity; u++)
            {
                var (type, number) = TypeOf(c, u);
                var place = Next(ref unitWord, 11, slugs);
                var code = Text(900100 + (c * 100) + number);
                WriteUnit(units, code, key, place, type);
                tiles.Row(code, Text((c % across * 4) + (u % 4)), Text((c / across * 3) + (u / 4)));
            }
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static (UnitType Type, int Number) TypeOf(int city, int unit) => unit switch
    {
        < 3 => (UnitType.District, 2 + unit),
        11 => (UnitType.CountyLevelCity, 81),
        10 when city % 2 == 0 => (UnitType.CountyLevelCity, 82),
        9 when city % 5 == 0 => (UnitType.AutonomousCounty, 30),
        _ => (UnitType.County, 18 + unit),
    };

    private static void WriteUnit(CsvWriter units, string code, string city, PlaceName place, UnitType type)
    {
        var (word, english, pinyin, initials, plain) = type switch
        {
            UnitType.District => ("区", "District", "qu", "q", "区"),
            UnitType.CountyLevelCity => ("县级市", "City", "shi", "s", "市"),
            UnitType.AutonomousCounty => ("自治县", "Manchu Autonomous County", "manzuzizhixian", "mzzzx", "满族自治县"),
            _ => ("县", "County", "xian", "x", "县"),
        };
        units.Row(
            code,
            code,
            place.Name + plain,
            place.Roman,
            place.Roman + " " + english,
            word,
            city,
            place.Slug,
            "",
            "",
            "",
            "",
            place.Slug + pinyin,
            place.Initials + initials,
            "",
            ""
        );
    }

    /// <summary>The next pair of syllables whose address is free; the steps reach every pair before one comes again.</summary>
    private PlaceName Next(ref int word, int start, HashSet<string> taken)
    {
        while (true)
        {
            var index = (int)(((long)word++ * 1009) + start) % (first.Count * second.Count);
            var (one, two) = (first[index % first.Count], second[index / first.Count]);
            if (string.Equals(one.Key, two.Key, StringComparison.Ordinal) || !taken.Add(one.Value + two.Value)) continue;
            var mark = two.Value[0] is 'a' or 'e' or 'o' ? "'" : "";
            return new PlaceName(
                one.Key + two.Key,
                char.ToUpperInvariant(one.Value[0]) + one.Value[1..] + mark + two.Value,
                one.Value + two.Value,
                string.Concat(one.Value.AsSpan(0, 1), two.Value.AsSpan(0, 1))
            );
        }
    }

    private sealed record PlaceName(string Name, string Roman, string Slug, string Initials);
}
