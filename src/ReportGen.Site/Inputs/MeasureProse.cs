using ReportGen.Analysis.Measures;
using ReportGen.Content;

namespace ReportGen.Site.Inputs;

/// <summary>The texts of the measures, which are rendered with the other prose.</summary>
public static class MeasureProse
{
    public static IEnumerable<Prose> Of(MeasureLibrary library)
    {
        ArgumentNullException.ThrowIfNull(library);
        return library.Measures.Select(measure => new Prose(PathOf(measure), PathOf(measure) + ".md", measure.Text) { Line = measure.Line });
    }

    public static string PathOf(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return $"measures/{measure.Id}";
    }
}
