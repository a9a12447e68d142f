using ReportGen.Cli.Terminal;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Results;

namespace ReportGen.Cli.Commands;

/// <summary>Finds the unit that somebody names.</summary>
internal static class RegionRequest
{
    /// <summary>The unit of a code, or of a name, with or without its type word or the city before it; where several have the name, they are listed.</summary>
    public static UnitResult Find(EditionResult edition, string region)
    {
        var (wanted, year) = (region.Trim(), edition.Edition.Year);
        var found = Candidates(edition, wanted).FirstOrDefault(candidates => candidates.Count > 0) ?? [];
        return found switch
        {
            [var only] => only,
            [] => throw new UsageException(UsageMessages.NoRegion(region, year, Near(edition, wanted))),
            _ => throw new UsageException(UsageMessages.SeveralRegions(region, year, found.Select(Name))),
        };
    }

    /// <summary>What may be meant, the more certain first.</summary>
    private static IEnumerable<List<UnitResult>> Candidates(EditionResult edition, string wanted)
    {
        List<UnitResult> Where(Func<Unit, bool> fits) => [.. edition.Units.Where(result => fits(result.Unit))];
        yield return RegionCode.TryParse(wanted, out var code) ? Where(unit => unit.Code == code) : [];
        yield return Where(unit => unit.Name == wanted);
        yield return Where(unit => unit.City.Name + unit.Name == string.Concat(wanted.Where(c => !char.IsWhiteSpace(c))));
        yield return Where(unit => unit.ShortName == wanted);
    }

    /// <summary>Units whose name has the words in it.</summary>
    private static List<string> Near(EditionResult edition, string wanted) =>
        wanted.Length == 0 ? [] : [.. edition.Units.Where(result => result.Unit.Name.Contains(wanted, StringComparison.Ordinal)).Take(10).Select(Name)];

    private static string Name(UnitResult result) => $"{result.Unit.Code} {result.Unit.City.Name}{result.Unit.Name}";
}
