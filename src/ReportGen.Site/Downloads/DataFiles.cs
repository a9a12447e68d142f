using ReportGen.Site.Addresses;
using ReportGen.Site.Publishing;

namespace ReportGen.Site.Downloads;

/// <summary>The open data of each edition, and what describes them.</summary>
public static class DataFiles
{
    public static IEnumerable<KeyValuePair<Address, Recipe>> Plan(SiteContext site)
    {
        ArgumentNullException.ThrowIfNull(site);
        foreach (var edition in site.Editions)
        {
            var year = edition.Edition.Year;
            var tables = new ResultTables(edition);
            yield return new(site.Addresses.ResultsCsv(year), new TextRecipe(output => tables.Results.WriteCsv(output), ByteOrderMark: true));
            yield return new(site.Addresses.ScoresCsv(year), new TextRecipe(output => tables.Scores.WriteCsv(output), ByteOrderMark: true));
            yield return new(site.Addresses.AwardsCsv(year), new TextRecipe(output => tables.Awards.WriteCsv(output), ByteOrderMark: true));
            yield return new(site.Addresses.ResultsXlsx(year), new BinaryRecipe(output => Workbook.Write(output, edition.Edition.Synthetic ? [tables.Results, tables.Scores, tables.Awards, SampleNotice.Sheet] : [tables.Results, tables.Scores, tables.Awards])));
            yield return new(site.Addresses.SchemeJson(year), new TextRecipe(output => SchemeJson.Write(output, edition)));
        }

        var described = DataCatalogue.FilesOf(site);
        yield return new(site.Addresses.IndexJson, new LateRecipe([.. described.Select(file => file.Address)], (output, facts) => IndexJson.Write(output, site, described, facts)));
        yield return new(site.Addresses.DataPackage, new LateRecipe([.. described.Select(file => file.Address)], (output, facts) => DataPackage.Write(output, site, described, facts)));
    }
}
