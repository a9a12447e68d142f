using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Readers;

/// <summary>Every workbook that the product writes, read by three readers that have nothing in common.</summary>
public sealed class WorkbookReaderTests(BuiltSite site, OutsideTools tools) : IDisposable
{
    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Fact]
    public async Task A_library_for_dotnet_finds_every_cell()
    {
        foreach (var book in await BooksAsync()) book.Holds(book.ReadByDotNet());
    }

    [Fact]
    public async Task A_library_for_javascript_finds_every_cell()
    {
        var books = await BooksAsync();
        var found = WrittenBook.ReadByJavaScript(await tools.NodeAsync("workbook.cjs", [.. books.Select(book => book.Path)]));
        Assert.Equal(books.Count, found.Count);
        foreach (var book in books) book.Holds(found[book.Path]);
    }

    [Fact]
    public async Task A_spreadsheet_program_finds_every_cell()
    {
        var books = await BooksAsync();
        await tools.ConvertAsync(temp["sheets"], books.Select(book => book.Path));
        foreach (var book in books) book.Holds(book.ReadFrom(temp["sheets"]));
    }

    [Fact]
    public async Task Every_column_of_the_results_is_explained()
    {
        foreach (var book in await WrittenBook.OfSiteAsync(site, temp.Path))
        {
            var found = book.ReadByDotNet();
            var explained = found.Single(sheet => sheet.Name == "列说明").Rows.Skip(1).ToList();
            IReadOnlyList<string> Headings(string name) => found.Single(sheet => sheet.Name == name).Rows[0];
            var there = book.Sheets.SelectMany(sheet => Headings(sheet.Name).Zip(sheet.Rows[0]).Select(heads => (sheet.Name, heads.First, heads.Second)));
            Assert.Equal(there, explained.Select(row => (row[0], row[1], row[2])));
            Assert.All(explained, row => Assert.NotEmpty(row[3]));
        }
    }

    private async Task<IReadOnlyList<WrittenBook>> BooksAsync()
    {
        var books = (IReadOnlyList<WrittenBook>)[.. await WrittenBook.OfSiteAsync(site, temp.Path), .. await WrittenBook.OfNewAsync(temp)];
        Assert.True(books.Count > BuiltSite.Years.Count + 5);
        return books;
    }
}
