using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Site.Addresses;
using ReportGen.Site.Formatting;
using ReportGen.Site.Inputs;

namespace ReportGen.Site.Downloads;

/// <summary>A downloadable file of the open data.</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="Editions">The editions that it covers, the earliest first.</param>
/// <param name="Title">What it holds, in Chinese.</param>
/// <param name="KeptAs">The name under which it is kept.</param>
/// <param name="MediaType">Its media type.</param>
public sealed record DownloadFile(Address Address, ImmutableArray<AssessedEdition> Editions, string Title, string KeptAs, string MediaType)
{
    /// <summary>What has to be said of the nature of its content; null where nothing has.</summary>
    public required string? Notice { get; init; }

    /// <summary>Its table; null where it is none.</summary>
    public DataTable? Table { get; init; }

    /// <summary>Where the table stands for programs, without the byte order mark that spreadsheets need; null where it is none.</summary>
    public Address? Plain { get; init; }
}

/// <summary>All downloadable files, each described once for links, index and data package.</summary>
public sealed class DataCatalogue
{
    private const string SpreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private DataCatalogue(ImmutableArray<DownloadFile> ofEditions, ImmutableArray<DownloadFile> ofAll) => (OfEditions, OfAll) = (ofEditions, ofAll);

    /// <summary>The files of single editions.</summary>
    public ImmutableArray<DownloadFile> OfEditions { get; }

    /// <summary>The files that hold every edition.</summary>
    public ImmutableArray<DownloadFile> OfAll { get; }

    public IEnumerable<DownloadFile> Files => OfAll.Concat(OfEditions);

    /// <summary>Every address at which a file or its form for programs stands.</summary>
    public ImmutableArray<Address> Addresses => [.. Files.Select(file => file.Address), .. Files.Select(file => file.Plain).OfType<Address>()];

    public static DataCatalogue Of(SiteInput input, AddressBook addresses)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(addresses);
        var tables = input.Editions.Select(edition => new ResultTables(input, edition)).ToList();
        DownloadFile Table(Address address, DataTable table, params ImmutableArray<AssessedEdition> editions) =>
            File(address, table.Title, "text/csv", editions) with
            {
                Table = table,
                Plain = addresses.Plain(address),
            };
        DownloadFile File(Address address, string what, string mediaType, params ImmutableArray<AssessedEdition> editions) =>
            new(address, editions, Years(editions) + what, FileName.Of(input, editions, what, Extension(address)), mediaType)
            {
                Notice = Notices.TextOf(input.Assessment, editions),
            };
        DataTable All(Func<ResultTables, DataTable> table) => AllEditions.Of(input.Editions, [.. tables.Select(table)]);
        return new DataCatalogue(
            [.. input.Editions.Zip(tables).SelectMany(pair => FilesOf(pair.First, pair.Second))],
            [
                Table(addresses.AllResultsCsv, All(of => of.Results), input.Editions),
                Table(addresses.AllScoresCsv, All(of => of.Scores), input.Editions),
                .. addresses.HasAwards ? [Table(addresses.AllAwardsCsv, All(of => of.Awards!), input.Editions)] : Array.Empty<DownloadFile>(),
            ]);

        IEnumerable<DownloadFile> FilesOf(AssessedEdition edition, ResultTables of)
        {
            var year = edition.Edition.Year;
            return
            [
                Table(addresses.ResultsCsv(year), of.Results, edition),
                Table(addresses.ScoresCsv(year), of.Scores, edition),
                .. of.Awards is { } awards ? [Table(addresses.AwardsCsv(year), awards, edition)] : Array.Empty<DownloadFile>(),
                File(addresses.ResultsXlsx(year), "全部表格", SpreadsheetType, edition),
                File(addresses.SchemeJson(year), "评价方案", "application/json", edition),
            ];
        }
    }

    /// <summary>The file at an address.</summary>
    public DownloadFile At(Address address) => Files.First(file => file.Address == address);

    private static string Years(ImmutableArray<AssessedEdition> editions) => editions is [var only]
        ? Format.EditionLabel(only.Edition.Year)
        : $"{Format.EditionLabel(editions[0].Edition.Year)}至{Format.EditionLabel(editions[^1].Edition.Year)}";

    private static string Extension(Address address) => Path.GetExtension(address.Path)[1..];
}
