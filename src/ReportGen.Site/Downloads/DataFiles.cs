using ReportGen.Evaluation.Assessments;
using ReportGen.Site.Addresses;
using ReportGen.Site.Output;

namespace ReportGen.Site.Downloads;

/// <summary>The open data of each edition and of all together, and what describes them.</summary>
public static class DataFiles
{
    public static IEnumerable<KeyValuePair<Address, Recipe>> Plan(DownloadContext site)
    {
        ArgumentNullException.ThrowIfNull(site);
        var catalogue = site.Downloads;
        foreach (var file in catalogue.Files)
        {
            if (file is not { Table: { } table, Plain: { } plain }) continue;
            yield return new(file.Address, new TextRecipe(table.WriteCsv, ByteOrderMark: true) { IsLong = true });
            yield return new(plain, new TextRecipe(table.WriteCsv) { IsLong = true });
        }

        foreach (var edition in site.Editions)
        {
            var year = edition.Edition.Year;
            yield return new(site.Addresses.ResultsXlsx(year), new BinaryRecipe(output => WriteWorkbook(output, site, edition)));
            yield return new(site.Addresses.SchemeJson(year), new TextRecipe(output => SchemeJson.Write(output, edition)));
        }

        yield return new(site.Addresses.IndexJson, new LateRecipe(catalogue.Addresses, (output, facts) => IndexJson.Write(output, site, facts)));
        yield return new(site.Addresses.DataPackage, new LateRecipe(catalogue.Addresses, (output, facts) => DataPackage.Write(output, site, facts)));
    }

    private static void WriteWorkbook(Stream output, DownloadContext site, AssessedEdition edition)
    {
        var tables = new ResultTables(site.Input, edition);
        Workbook.Write(output, tables.All, Notices.Of(site.Input.Assessment, edition));
    }
}
