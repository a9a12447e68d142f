using ReportGen.Analysis.Measures;

namespace ReportGen.Site.Inputs;

/// <summary>Clauses of documents. The document is said once, the clause at each measure.</summary>
internal static class Clauses
{
    /// <summary>第五部分（二）3 of 《计划》第五部分（二）3; the whole where it does not begin with a title.</summary>
    public static string Short(string clause) => clause[TitleLength(clause)..];

    /// <summary>The document of all measures, such as 《计划》; nothing where they come from several.</summary>
    public static string DocumentOf(MeasureLibrary library)
    {
        var documents = library.Measures.Select(measure => measure.Clause[..TitleLength(measure.Clause)]).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return documents.Count == 1 ? documents[0] : string.Empty;
    }

    private static int TitleLength(string clause) => clause.StartsWith('《') ? clause.IndexOf('》', StringComparison.Ordinal) + 1 : 0;
}
