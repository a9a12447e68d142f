using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Data.Tests.Samples;

/// <summary>Numbers of the committed editions could be those of counties.</summary>
public sealed class PlausibilityTests
{
    private static readonly Dataset Data = DataFolder.Read(SampleRun.CommittedData()).Value.Dataset;

    [Theory]
    [InlineData("resident-population", 8, 110)]
    [InlineData("registered-firms", 1500, 60000)]
    [InlineData("fiscal-expenditure", 80000, 900000)]
    [InlineData("industrial-firms", 15, 600)]
    [InlineData("hightech-firms", 1, 400)]
    [InlineData("tech-smes", 10, 4000)]
    [InlineData("agri-industrialisation", 5, 95)]
    public void A_column_keeps_within_its_magnitude(string column, double least, double most) =>
        Assert.All(Numbers(column), number => Assert.InRange((double)number, least, most));

    [Theory]
    [InlineData("hightech-firms", "registered-firms")]
    [InlineData("tech-smes", "registered-firms")]
    [InlineData("firms-with-rd-institution", "industrial-firms")]
    [InlineData("hightech-value-added", "industrial-value-added")]
    [InlineData("fiscal-st-expenditure", "fiscal-expenditure")]
    public void A_part_is_never_more_than_the_whole(string part, string whole) =>
        Assert.All(Pairs(part, whole), pair => Assert.True(pair.Part <= pair.Whole));

    [Fact]
    public void Strong_units_go_beyond_full_points_and_weak_ones_do_not()
    {
        var edition = Assessment.Of(Panel.Create(Data).Value).Editions[^1];
        var full = edition.Units.Select(unit => unit.Scores.Count(score => score.Lacking.Value == 0m)).ToList();
        Assert.Contains(full, count => count >= 4);
        Assert.Contains(full, count => count == 0);
    }

    private static IEnumerable<decimal> Numbers(string column) => Pairs(column, column).Select(pair => pair.Part);

    private static IEnumerable<(decimal Part, decimal Whole)> Pairs(string part, string whole)
    {
        foreach (var edition in Data.Editions)
        {
            var parts = Column(edition, part);
            var wholes = Column(edition, whole);
            foreach (var (unit, number) in parts)
            {
                if (wholes.TryGetValue(unit, out var other)) yield return (number, other);
            }
        }
    }

    private static Dictionary<string, decimal> Column(EditionInput edition, string id)
    {
        var column = new ColumnId(id);
        var table = edition.Tables.First(table => table.Layout.Columns.Any(candidate => candidate.Id == column));
        var index = table.Layout.Columns.Select(candidate => candidate.Id).ToList().IndexOf(column);
        return table.Rows.Where(row => row.Cells[index].Number is not null).ToDictionary(row => row.Unit.Id.Text, row => row.Cells[index].Number!.Value);
    }
}
