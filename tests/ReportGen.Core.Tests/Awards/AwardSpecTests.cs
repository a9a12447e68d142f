using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Core.Tests.Assessments;
using ReportGen.Core.Tests.Specs;
using ReportGen.Evaluation.Awards;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Core.Tests.Awards;

/// <summary>Runs the worked examples of the award rules.</summary>
public sealed class AwardSpecTests
{
    [Fact]
    public void Awards_follow_from_class_and_rank_through_the_editions()
    {
        foreach (var section in SpecSection.Read("awards"))
        {
            foreach (var row in section.Rows)
            {
                var ledger = Judge(section, row["history"]);
                Assert.True(
                    row["awards"] == string.Join(", ", ledger.Entries.Select(Text)),
                    $"{section.Heading}, {row["history"]}: {string.Join(", ", ledger.Entries.Select(Text))}"
                );
                Assert.Equal(row["excluded"], string.Join(", ", ledger.Excluded.Select(Text)));
                Assert.Equal(Example.Number(row["paid"]), ledger.Total);
            }
        }
    }

    [Fact]
    public void The_published_list_of_Hengshui_comes_out()
    {
        var section = SpecSection.Read("awards").Single(section => section.Heading.Contains("Hengshui", StringComparison.Ordinal));
        Assert.Equal(2300m, section.Rows.Sum(row => Judge(section, row["history"]).Total));
    }

    private static AwardLedger Judge(SpecSection section, string history)
    {
        string Setting(string name, string usual) => section.Settings.GetValueOrDefault(name, usual);
        var policy = TestScheme.Awards with
        {
            RankAwardWithClassRise = Setting("Rank award with class rise", "false") == "true",
            RankBaseline = Setting("Rank baseline", "previous") == "best" ? RankBaseline.BestSoFar : RankBaseline.PreviousEdition,
            DoubleRiseCountsBoth = Setting("Double rise counts both", "true") == "true",
            RegainedClassExcluded = Setting("Regained class excluded", "true") == "true",
        };
        var year = int.Parse(Setting("Edition", "2020"), CultureInfo.InvariantCulture);
        var tokens = history.Split(' ');
        var results = tokens
            .Select((token, i) => (Year: year - tokens.Length + 1 + i, Token: token))
            .Where(entry => entry.Token != "-")
            .Select(entry => (entry.Year, Result: ResultOf(entry.Token)))
            .ToList();
        var (_, unit) = results[^1];
        var earlier = results[..^1];
        if (!tokens[^1].StartsWith("new:", StringComparison.Ordinal))
        {
            var before = earlier[^1].Result;
            var steps = string.CompareOrdinal(before.Class.Letter, unit.Class.Letter);
            unit = unit with
            {
                Comparison = new Compared(
                    year - 1,
                    before,
                    Points.Zero,
                    before.Rank - unit.Rank,
                    steps > 0 ? ClassMove.Up
                        : steps < 0 ? ClassMove.Down
                        : ClassMove.None
                ),
            };
        }

        ImmutableArray<UnitResult> units = tokens[^1].StartsWith("tie:", StringComparison.Ordinal)
            ? [unit, ResultOf("B" + unit.Rank.ToString(CultureInfo.InvariantCulture), 130_199)]
            : [unit];
        return new AwardJudge(policy, TestScheme.Scheme.Classes, year).Judge(units, asked => asked == unit ? [.. Enumerable.Reverse(earlier)] : []);
    }

    private static UnitResult ResultOf(string token, int code = 130_101)
    {
        var text = token[(token.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return new UnitResult
        {
            Unit = TestScheme.Unit("u" + code.ToString(CultureInfo.InvariantCulture), code),
            Scores = [],
            Dimensions = [],
            Total = Points.Zero,
            Class = TestScheme.Scheme.Classes.Classes.Single(unitClass => unitClass.Letter == text[..1]),
            Rank = int.Parse(text[1..], CultureInfo.InvariantCulture),
            CityRank = 1,
            Comparison = new NotCompared(NoComparison.FirstEdition, []),
        };
    }

    private static string Text(Award award) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{award.RuleId} {award.Amount}{(award.Reading == AwardReading.None ? string.Empty : " " + Enum.GetName(award.Reading))}"
        );

    private static string Text(ExcludedAward award) => string.Create(CultureInfo.InvariantCulture, $"{award.RuleId} {award.HeldIn} {award.HeldClass}");
}
