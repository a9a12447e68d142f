using System.Collections.Immutable;
using ReportGen.Audit;
using ReportGen.Audit.Inputs;
using ReportGen.Audit.Plausibility;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Data.Tests.Samples;

/// <summary>The limits of the committed data accept those data, and still find the mistakes that they are there for.</summary>
public sealed class LimitTests
{
    private const string Spending = "fiscal-st-expenditure";

    private static readonly AuditInput Audited = DataFolder.Read(SampleRun.CommittedData()).Value.Audited;

    private static readonly Dataset Data = Audited.Dataset;

    private static readonly Assessment Assessed = Assessment.Of(Panel.Create(Data).Value);

    private static readonly ImmutableArray<Finding> Usual = PlausibilityChecks.Check(Audited, Assessed).Findings;

    [Theory]
    [InlineData(10_000, "误以“元”填报")]
    [InlineData(0.0001, "误以“亿元”填报")]
    public void One_value_in_another_unit_is_reported_once(double factor, string suspicion)
    {
        var finding = Assert.Single(Found(Spending, (row, cell) => row == 80 ? Reported.Of(cell.Number!.Value * (decimal)factor) : cell));
        Assert.Equal("NUM-12", finding.Code.Id);
        Assert.Contains(suspicion, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_whole_column_in_another_unit_is_reported_once()
    {
        var finding = Assert.Single(Found(Spending, (_, cell) => Reported.Of(cell.Number!.Value * 10_000m)));
        Assert.Equal(("NUM-13", 1, null), (finding.Code.Id, finding.Place.Row, finding.Region));
    }

    [Fact]
    public void A_quarter_of_a_column_copied_from_the_year_before_is_reported()
    {
        var before = Column(Data.Editions[^2], "resident-population");
        Assert.Equal("LOG-09", Assert.Single(Found("resident-population", (row, cell) => row % 4 == 0 ? before[row] : cell)).Code.Id);
    }

    [Fact]
    public void A_dozen_estimates_of_the_same_size_are_reported() =>
        Assert.Contains(
            Found(
                "agri-industrialisation",
                (row, cell) =>
                    row % 11 == 0 ? Reported.Of(50m)
                    : row % 5 == 0 ? Reported.Of(50m)
                    : cell
            ),
            finding => finding is { Code.Id: "NUM-15", Value: "50" }
        );

    [Fact]
    public void A_zero_among_positive_values_is_reported() =>
        Assert.Equal("NUM-09", Assert.Single(Found("industrial-firms", (row, cell) => row == 5 ? Reported.Of(0m) : cell)).Code.Id);

    [Fact]
    public void A_value_that_got_lost_is_reported() =>
        Assert.Equal("NUM-09", Assert.Single(Found(Spending, (row, cell) => row == 5 ? Reported.Of(MissingReason.NotReported) : cell)).Code.Id);

    [Fact]
    public void A_digit_too_many_is_reported() =>
        Assert.Equal("LOG-05", Assert.Single(Found("industrial-revenue", (row, cell) => row == 5 ? Reported.Of(cell.Number!.Value * 10m) : cell)).Code.Id);

    [Fact]
    public void The_order_of_the_rows_changes_no_finding()
    {
        var edition = Data.Editions[^1];
        var reversed = edition with { Tables = [.. edition.Tables.Select(table => table with { Rows = [.. table.Rows.Reverse()] })] };
        Assert.Equal(Usual, PlausibilityChecks.Check(With(reversed), Assessed).Findings);
    }

    /// <summary>What is reported more than usual after a change of a column in the last edition.</summary>
    private static ImmutableArray<Finding> Found(string column, Func<int, Reported, Reported> change)
    {
        var edition = Data.Editions[^1];
        var (table, index) = Place(edition, column);
        var changed = table with { Rows = [.. table.Rows.Select((row, i) => row with { Cells = row.Cells.SetItem(index, change(i, row.Cells[index])) })] };
        return [.. PlausibilityChecks.Check(With(edition with { Tables = edition.Tables.Replace(table, changed) }), Assessed).Findings.Except(Usual)];
    }

    private static AuditInput With(EditionInput last) =>
        Audited with
        {
            Dataset = Data with { Editions = Data.Editions.SetItem(Data.Editions.Length - 1, last) },
        };

    private static ImmutableArray<Reported> Column(EditionInput edition, string column)
    {
        var (table, index) = Place(edition, column);
        return [.. table.Rows.Select(row => row.Cells[index])];
    }

    private static (InputTable Table, int Index) Place(EditionInput edition, string column)
    {
        var table = edition.Tables.First(candidate => candidate.Layout.Columns.Any(layout => layout.Id == new ColumnId(column)));
        return (table, table.Layout.Columns.Select(layout => layout.Id).ToList().IndexOf(new ColumnId(column)));
    }
}
