using System.Globalization;
using ReportGen.Core.Tests.Assessments;
using ReportGen.Core.Tests.Specs;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Awards;
using ReportGen.Evaluation.Disclosures;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Core.Tests.Disclosures;

/// <summary>Runs the worked examples of what is public.</summary>
public sealed class DisclosureSpecTests
{
    private const string Nothing = "·";

    [Fact]
    public void An_edition_shows_what_it_makes_public_and_no_later_one_shows_more()
    {
        var wrong = new List<string>();
        foreach (var section in SpecSection.Read("disclosure"))
        {
            var editions = Public(section);
            foreach (var row in section.Rows)
            {
                var shown = Shown(editions.Find(int.Parse(row["edition"], CultureInfo.InvariantCulture))!, row["unit"]);
                // Each dimension has one indicator, so that it shows the same.
                wrong.AddRange(from cell in shown
                               let expected = row[cell.Key == "dimensions" ? "scores" : cell.Key]
                               where expected != cell.Value
                               select $"{section.Heading}, {row["edition"]} {row["unit"]}, {cell.Key}: expected {expected}, found {cell.Value}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static DisclosedAssessment Public(SpecSection section)
    {
        var policy = TestScheme.Awards with
        {
            TopRanks = 1,
            RankSteps = [new RankStep(1, 100m)],
            RankBaseline = section.Settings.GetValueOrDefault("Rank baseline") == "best" ? RankBaseline.BestSoFar : RankBaseline.PreviousEdition,
        };
        var editions = section.Settings.Where(setting => char.IsAsciiDigit(setting.Key[0]) && setting.Key.Length == 4);
        var scheme = PointsWorld.Scheme with { Awards = policy };
        return DisclosureControl.Apply(PointsWorld.Assess(scheme, [.. editions.Select(setting => (EditionOf(section, setting.Key), setting.Value))]));
    }

    private static Edition EditionOf(SpecSection section, string year)
    {
        var words = section.Settings[year + " makes public"].Split(' ');
        return TestScheme.Edition(int.Parse(year, CultureInfo.InvariantCulture)) with
        {
            Disclosure = new Disclosure(
                words.Contains("scores"),
                words.Contains("ranks"),
                words.Contains("awards"),
                [.. words.Where(word => word.Length == 1)]),
        };
    }

    private static Dictionary<string, string> Shown(AssessedEdition edition, string name) => edition switch
    {
        EditionResult result => Shown(result, result.Find(PointsWorld.Unit(name).Id)!),
        OutlinedEdition outline => Shown(outline, outline.Find(PointsWorld.Unit(name).Id)!),
        _ => throw new InvalidOperationException(),
    };

    private static Dictionary<string, string> Shown(EditionResult edition, UnitResult unit) => new()
    {
        ["result"] = $"{unit.Class.Letter} {Text(unit.Total)} {Place(unit.Rank)}/{Place(unit.CityRank)}",
        ["scores"] = string.Join(' ', unit.Scores.Select(score => $"{Text(score.Points)}/{Place(score.Rank)}")),
        ["dimensions"] = string.Join(' ', unit.Dimensions.Select(score => $"{Text(score.Points)}/{Place(score.Rank)}")),
        ["compared with"] = unit.Comparison switch
        {
            Compared compared => $"{compared.Previous.Class.Letter} {Text(compared.Previous.Total)} {Place(compared.Previous.Rank)}",
            NotCompared { Disclosed: { } disclosed } why => $"{Enum.GetName(why.Reason)}: {Text(disclosed)}",
            NotCompared why => Enum.GetName(why.Reason)!,
            _ => throw new InvalidOperationException(),
        },
        ["change"] = unit.Comparison is Compared change ? $"{Text(change.ScoreChange)} {Place(change.RankChange)} {Enum.GetName(change.ClassMove)}" : Nothing,
        ["awards"] = Text(edition.Awards, unit.Unit.Id),
        ["means"] = $"{Text(edition.MeanTotal)} {Text(edition.CityOf(unit.Unit).Summary.Mean)}/{Place(edition.CityOf(unit.Unit).Rank)}",
    };

    private static Dictionary<string, string> Shown(OutlinedEdition edition, DisclosedUnit unit)
    {
        var city = edition.CityOf(unit.Unit);
        var move = unit.ClassMove is { } moved ? Enum.GetName(moved) : Nothing;
        Assert.All(unit.Scores, score => Assert.Equal(0, score.Score.Rank));
        return new()
        {
            ["result"] = $"{Text(unit)}/{Place(unit.CityRank)}",
            ["scores"] = unit.Scores.IsEmpty ? Nothing : string.Join(' ', unit.Scores.Select(score => $"{Text(score.Score.Points)}/{Place(score.Rank)}")),
            ["dimensions"] = unit.Dimensions.IsEmpty ? Nothing : string.Join(' ', unit.Dimensions.Select(score => $"{Text(score.Points)}/{Place(score.Rank)}")),
            ["compared with"] = unit.Before is { } before ? Text(before) : Enum.GetName(unit.WhyNot!.Reason)!,
            ["change"] = unit.Before is null ? Nothing : $"{Text(unit.ScoreChange)} {Place(unit.RankChange)} {move}",
            ["awards"] = Text(edition.Awards, unit.Unit.Id),
            ["means"] = $"{Text(edition.MeanTotal)} {Text(city.Means?.Mean)}/{Place(city.Rank)}",
        };
    }

    private static string Text(DisclosedUnit unit) => $"{unit.Class?.Letter ?? Nothing} {Text(unit.Total)} {Place(unit.Rank)}";

    private static string Text(Points? points) => points?.Value.ToString("0.####", CultureInfo.InvariantCulture) ?? Nothing;

    private static string Text(AwardLedger ledger, UnitId unit) =>
        ledger.IsUndisclosed ? "withheld" : string.Join(", ", [.. ledger.Of(unit).Select(Text), .. ledger.ExcludedOf(unit).Select(Text)]);

    private static string Text(Award award) =>
        $"{award.RuleId} {award.Proof.From ?? Nothing}>{award.Proof.To} {Place(award.Proof.Baseline)}>{Place(award.Proof.Rank)}";

    private static string Text(ExcludedAward entry) => $"not {entry.RuleId}: {entry.HeldClass} in {Place(entry.HeldIn)}";

    private static string Place(int? place) => place?.ToString(CultureInfo.InvariantCulture) ?? Nothing;
}
