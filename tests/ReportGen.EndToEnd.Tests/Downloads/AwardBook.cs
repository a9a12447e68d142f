using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Downloads;

/// <summary>An award as awards.csv should state it.</summary>
internal sealed record ExpectedAward(string Code, string Rule, int Amount, int Paid, string Reading)
{
    public override string ToString() => FormattableString.Invariant($"{Code},{Rule},{Amount},{Paid},{Reading}");
}

/// <summary>
/// The awards by the plan's own words, from nothing but the results of all editions and the register: a computation of its own beside the product's.
/// </summary>
internal sealed class AwardBook(IReadOnlyDictionary<int, CsvTable> results)
{
    private const int Cap = 500;
    private const string Letters = "ABC";

    private readonly Dictionary<int, Dictionary<string, CsvRow>> byUnit = results.ToDictionary(
        edition => edition.Key,
        edition => edition.Value.Rows.ToDictionary(row => Regions.Find(row["code"], row["name"]).Uid)
    );

    public static async Task<AwardBook> ReadAsync(BuiltSite site)
    {
        var results = new Dictionary<int, CsvTable>();
        foreach (var year in BuiltSite.Years) results[year] = (await OpenData.ReadAsync(site, year)).Results;
        return new AwardBook(results);
    }

    public List<ExpectedAward> Of(int year)
    {
        var rows = results[year].Rows;
        return [.. rows.SelectMany(row => Capped(row["code"], Of(year, row, rows.Count(other => other["rank"] == row["rank"]) > 1)))];
    }

    private IEnumerable<(string Rule, int Amount, string Reading)> Of(int year, CsvRow row, bool isTie)
    {
        if (year == 2017)
        {
            if (row["class"] == "A") yield return ("first-a", 300, "");
            yield break;
        }

        if (row["class"] == "A" && row.Int("rank") <= 3) yield return ("top-three", 300, isTie ? "ties-share" : "");
        var line = Line(Regions.Find(row["code"], row["name"]));
        if (Row(year - 1, line) is not { } previous) yield break;
        var (from, to) = (Letters.IndexOf(previous["class"], StringComparison.Ordinal), Letters.IndexOf(row["class"], StringComparison.Ordinal));
        for (var reached = from - 1; reached >= to; reached--)
        {
            var wasThere = BuiltSite
                .Years.Where(earlier => earlier < year)
                .Select(earlier => Row(earlier, line))
                .OfType<CsvRow>()
                .Any(earlier => Letters.IndexOf(earlier["class"], StringComparison.Ordinal) <= reached);
            if (!wasThere)
                yield return (reached == 0 ? "to-a" : "to-b", reached == 0 ? 300 : 200, from - to == 2 ? "double-rise" : "");
        }

        var gain = previous.Int("rank") - row.Int("rank");
        if (to >= from && gain >= 5) yield return gain >= 10 ? ("rank-10", 200, "") : ("rank-5", 100, "");
    }

    private static IEnumerable<ExpectedAward> Capped(string code, IEnumerable<(string Rule, int Amount, string Reading)> awards)
    {
        var left = Cap;
        foreach (var (rule, amount, reading) in awards)
        {
            var paid = Math.Min(left, amount);
            left -= paid;
            yield return new ExpectedAward(code, rule, amount, paid, reading);
        }
    }

    /// <summary>The unit and those of which it is the only continuation, back through the register.</summary>
    private static List<string> Line(RegionUnit unit)
    {
        List<string> line = [unit.Uid];
        for (var predecessors = unit.Predecessors; predecessors.Count == 1; predecessors = Regions.Units.Single(other => other.Uid == line[^1]).Predecessors)
            line.Add(predecessors[0]);
        return line;
    }

    private CsvRow? Row(int year, List<string> line) =>
        byUnit.TryGetValue(year, out var rows) ? line.Select(uid => rows.GetValueOrDefault(uid)).FirstOrDefault(row => row is not null) : null;
}
