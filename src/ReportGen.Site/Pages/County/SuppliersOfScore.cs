using ReportGen.Evaluation.Observations;

namespace ReportGen.Site.Pages.County;

/// <summary>The tables from which a score comes.</summary>
internal static class SuppliersOfScore
{
    public static IEnumerable<SourceTable> Tables(Observation observation) => observation switch
    {
        Measured { Components: { } parts } measured => [measured.Source.Table, parts.DenominatorSource.Table],
        Counted { Items.IsEmpty: false } counted => counted.Items.Select(item => item.Source),
        _ => [observation.Source.Table],
    };

    /// <summary>Their suppliers, each once: 省科技厅、省市场监管局.</summary>
    public static string Of(Observation observation) => string.Join('、', Tables(observation).Select(table => table.Supplier).Distinct(StringComparer.Ordinal));
}
