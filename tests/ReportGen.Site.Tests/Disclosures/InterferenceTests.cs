using ReportGen.Evaluation.Editions;
using ReportGen.Site.Tests.Pages.County;

namespace ReportGen.Site.Tests.Disclosures;

/// <summary>
/// Two worlds that differ only in what an edition does not make public: their sites are the same, byte for byte. This finds what no search for numbers would:
/// an order, a colour, a coordinate, a checksum.
/// </summary>
public sealed class InterferenceTests
{
    [Theory]
    [InlineData(2018)]
    [InlineData(2019)]
    [InlineData(2020)]
    public void Without_scores_nothing_follows_from_them(int year) => Same(year, new Disclosure(false, true, true, []), (_, row) => Better(row));

    [Theory]
    [InlineData(2018)]
    [InlineData(2019)]
    [InlineData(2020)]
    public void Without_scores_and_ranks_nothing_follows_from_the_order_within_a_class(int year) =>
        Same(
            year,
            new Disclosure(false, false, false, []),
            (unit, row) => row with { Management = row.Management - (unit * 0.2m), Spending = row.Spending + (unit % 3 * 0.1m) }
        );

    [Theory]
    [InlineData(2018, 2, 4)]
    [InlineData(2019, 2, 3)]
    [InlineData(2020, 3, 4)]
    public void Of_the_units_that_are_not_named_nothing_is_disclosed(int year, int one, int other) =>
        Same(
            year,
            new Disclosure(true, true, true, ["A"]),
            (unit, row) =>
                unit == one ? Of(other, row)
                : unit == other ? Of(one, row)
                : row.Management > 7m ? row
                : Better(row)
        );

    /// <summary>Units of a city that the change of scores must not reorder.</summary>
    private static Row Better(Row row) => row with { Management = row.Management + 0.11m, Firms = row.Firms + 0.23m };

    private static Row Of(int unit, Row row) => Vault.RowOf(unit, row.Name, row.Year);

    private static void Same(int year, Disclosure disclosure, Func<int, Row, Row> change)
    {
        var expected = LeakTests.Read(Vault.Input(year, disclosure));
        var actual = LeakTests.Read(Vault.Input(year, disclosure, change));
        Assert.Equal(expected.Keys, actual.Keys);
        foreach (var (file, text) in expected) Assert.True(string.Equals(text, actual[file], StringComparison.Ordinal), file);
        Assert.NotEqual(LeakTests.Read(Vault.Input(year, Disclosure.Full)), LeakTests.Read(Vault.Input(year, Disclosure.Full, change)));
    }
}
