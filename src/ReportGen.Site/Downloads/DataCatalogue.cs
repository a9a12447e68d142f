using System.Collections.Immutable;
using ReportGen.Core.Assessments;
using ReportGen.Site.Addresses;

namespace ReportGen.Site.Downloads;

/// <summary>A downloadable file of the open data.</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="Edition">The edition to which it belongs.</param>
/// <param name="Title">What it holds, in Chinese.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Table">Its table; null where it is none.</param>
public sealed record DataFile(Address Address, EditionResult Edition, string Title, string MediaType, DataTable? Table);

/// <summary>All downloadable files of the editions.</summary>
public static class DataCatalogue
{
    private const string SpreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static ImmutableArray<DataFile> FilesOf(SiteContext site) => [.. site.Editions.SelectMany(edition => FilesOf(site.Addresses, edition))];

    private static IEnumerable<DataFile> FilesOf(AddressBook addresses, EditionResult edition)
    {
        var year = edition.Edition.Year;
        var tables = new ResultTables(edition);
        string Title(string what) => Format.EditionLabel(year) + what;
        return
        [
            new(addresses.ResultsCsv(year), edition, Title(tables.Results.Title), "text/csv", tables.Results),
            new(addresses.ScoresCsv(year), edition, Title(tables.Scores.Title), "text/csv", tables.Scores),
            new(addresses.AwardsCsv(year), edition, Title(tables.Awards.Title), "text/csv", tables.Awards),
            new(addresses.ResultsXlsx(year), edition, Title("全部表格（工作簿）"), SpreadsheetType, null),
            new(addresses.SchemeJson(year), edition, Title("评价方案"), "application/json", null),
        ];
    }
}
