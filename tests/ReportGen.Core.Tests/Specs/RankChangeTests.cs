using System.Globalization;
using ReportGen.Core.Tests.Assessments;
using ReportGen.Evaluation.Results;

namespace ReportGen.Core.Tests.Specs;

/// <summary>Runs the worked examples of rank changes.</summary>
public sealed class RankChangeTests
{
    [Fact]
    public void A_change_of_rank_is_split_as_the_rule_book_says()
    {
        foreach (var section in SpecSection.Read("rank-changes"))
        {
            var edition = PointsWorld.Assess((2018, section.Settings["Before"]), (2019, section.Settings["Now"])).Editions[1];
            foreach (var row in section.Rows)
            {
                var compared = Assert.IsType<Compared>(edition.Find(PointsWorld.Unit(row["unit"]).Id)!.Comparison);
                var split = compared.Split;
                var found = string.Create(CultureInfo.InvariantCulture, $"{compared.RankChange} = {split.Own} + {split.Others} + {split.Units}");
                Assert.Equal(
                    $"{section.Heading}, {row["unit"]}: {row["change"]} = {row["own"]} + {row["others"]} + {row["units"]}",
                    $"{section.Heading}, {row["unit"]}: {found}");
                Assert.Equal(compared.RankChange, split.Total);
            }
        }
    }
}
