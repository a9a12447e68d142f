using System.Globalization;
using ReportGen.Data.Editions;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Schemes;
using ReportGen.Forms;

namespace ReportGen.Samples;

/// <summary>Writes the folder of an edition: one pass over its units, all files side by side.</summary>
internal sealed class EditionWriter : IDisposable
{
    private readonly Scheme scheme;
    private readonly string year;
    private readonly CsvWriter[] tables;
    private readonly CsvWriter[] lists;

    public EditionWriter(Scheme scheme, string folder, int year)
    {
        this.scheme = scheme;
        this.year = year.ToString(CultureInfo.InvariantCulture);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, EditionReader.File), Settings(scheme, year));
        tables = [.. scheme.Files.Select(file => new CsvWriter(Path.Combine(folder, file.File + ".csv")))];
        lists = [.. scheme.Lists.Select(list => new CsvWriter(Path.Combine(folder, list.File + ".csv")))];
        for (var i = 0; i < tables.Length; i++) tables[i].Row([.. TableHeaders.Keys, .. scheme.Files[i].Columns.Select(column => column.Header)]);
        foreach (var list in lists) list.Row(TableHeaders.OfList.AsSpan());
    }

    public void Write(UnitYear made)
    {
        var (city, code, name) = (made.Unit.City.Name, made.Unit.Code.ToString(), made.Unit.Name);
        for (var i = 0; i < tables.Length; i++)
            tables[i].Row([year, city, code, name, .. scheme.Files[i].Columns.Select(column => made.Cells[column.Id.Text])]);
        for (var i = 0; i < lists.Length; i++)
        {
            foreach (var (item, title) in made.Items.Where(entry => scheme.Lists[i].Kinds.Contains(entry.Item.Kind.Id)))
            {
                lists[i].Row(year, city, code, name, item.Kind.Name, item.Level.Name, title);
            }
        }
    }

    public void Dispose()
    {
        foreach (var file in tables.Concat(lists)) file.Dispose();
    }

    private static string Settings(Scheme scheme, int year) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        year: {year}
        state: published
        published_on: {year + 1}-09-15
        scheme: {scheme.Id}
        scheme_sha256: {scheme.Sha256}
        synthetic: true
        disclosure: {"{"}scores: true, ranks: true, awards: true, classes: []{"}"}
        notices: []

        """).ReplaceLineEndings("\n");
}
