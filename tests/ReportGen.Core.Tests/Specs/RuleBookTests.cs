using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Core.Tests.Assessments;
using ReportGen.Evaluation.Classes;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Ranking;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;
using ReportGen.Evaluation.Scoring;

namespace ReportGen.Core.Tests.Specs;

/// <summary>Runs the rule book: every row of its tables is an assertion.</summary>
public sealed class RuleBookTests
{
    [Fact]
    public void A_linear_score_follows_from_its_value_and_knots()
    {
        foreach (var section in SpecSection.Read("linear-scores"))
        {
            var rule = Example.Knots(section.Settings["Knots"]);
            foreach (var row in section.Rows)
            {
                var working = Scorer.Linear(rule, Example.QuantityOf(row["value"]), 2);
                Assert.True(
                    new Points(Example.Number(row["score"])) == working.Points,
                    $"{section.Heading}, {row["value"]}: expected {row["score"]}, found {working.Points}"
                );
            }
        }
    }

    [Fact]
    public void Ranks_are_shared_by_ties()
    {
        foreach (var section in SpecSection.Read("ranks"))
        {
            var ranks = CompetitionRank.Of([.. section.Rows.Select(row => new Points(Example.Number(row["total"])))]);
            Assert.Equal(section.Rows.Select(row => (int)Example.Number(row["rank"])), ranks);
        }
    }

    [Fact]
    public void A_class_begins_at_its_lower_bound()
    {
        foreach (var section in SpecSection.Read("classes"))
        {
            var scale = new ClassScale([
                .. Example.Pairs(section.Settings["Scale"]).Select(pair => new UnitClass(pair.Name, pair.Name, new Points(Example.Number(pair.Value)))),
            ]);
            foreach (var row in section.Rows)
                Assert.Equal(row["class"], scale.Of(new Points(Example.Number(row["total"]))).Letter);
        }
    }

    [Fact]
    public void Items_add_up_to_the_cap()
    {
        foreach (var section in SpecSection.Read("items"))
        {
            ImmutableArray<ItemLevel> levels =
            [
                .. Example.Pairs(section.Settings["Levels"]).Select(pair => new ItemLevel(pair.Name, new Points(Example.Number(pair.Value)))),
            ];
            var kind = new ItemKind("kind", section.Heading, [], levels);
            foreach (var row in section.Rows)
            {
                var indicator = TestScheme.Indicator("items", Example.Number(section.Settings["Cap"]), new ItemsRule([kind], Assessed: false));
                Points? assessed = row.TryGetValue("assessed", out var others) ? new Points(Example.Number(others)) : null;
                var working = Assert.IsType<ItemsWorking>(Scorer.Work(indicator, new Counted(Items(row["items"], kind), assessed, TestScheme.Cell), 2));
                Assert.Equal(Example.Number(row["before the cap"]), working.Exact.Value);
                Assert.Equal(Example.Number(row["score"]), working.Points.Value);
                Assert.Equal(working.Points < working.Exact, working.Capped);
            }
        }
    }

    [Fact]
    public void A_unit_is_compared_with_itself_or_its_single_predecessor()
    {
        foreach (var section in SpecSection.Read("comparison"))
        {
            var before = Example.Pairs(section.Settings["Units of the edition before"]).Select((pair, i) => TestScheme.Unit(pair.Name, 130_101 + i)).ToList();
            foreach (var row in section.Rows)
            {
                ImmutableArray<UnitId> predecessors = [.. row["made from"].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => new UnitId(id))];
                var gone = TestScheme.Unit("gone", 130_198);
                var known = before.Find(candidate => candidate.Id.Text == row["unit"]);
                var unit = known ?? TestScheme.Unit(row["unit"], 130_199) with { Predecessors = predecessors };
                var assessment = TestScheme.Assess([.. before, gone, .. known is null ? [unit] : Array.Empty<Unit>()], [(2017, [.. before]), (2018, [unit])]);
                var found = assessment.Editions[1].Units[0].Comparison switch
                {
                    Compared compared => compared.Previous.Unit.Id.Text,
                    NotCompared { Reason: var reason } => "none: " + Enum.GetName(reason),
                    var other => throw new InvalidOperationException(other.ToString()),
                };
                Assert.Equal(row["compared with"], found);
            }
        }
    }

    private static ImmutableArray<ListedItem> Items(string text, ItemKind kind) =>
        [
            .. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .SelectMany(term =>
                {
                    var parts = term.Split('×');
                    var level = kind.Levels.Single(level => level.Name == parts[0]);
                    return Enumerable
                        .Range(1, int.Parse(parts[1], CultureInfo.InvariantCulture))
                        .Select(n => new ListedItem(
                            TestScheme.Unit("u", 130_101),
                            kind,
                            level,
                            string.Create(CultureInfo.InvariantCulture, $"{level.Name}{n}"),
                            n + 1,
                            TestScheme.Cell.Table
                        ));
                }),
        ];
}
