using ReportGen.Charts;
using ReportGen.Evaluation.Classes;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.ClassStructure;

/// <summary>Style of a class badge, by position on the scale: <c>class-1</c> for the best, or <c>o</c> for what is no class of the scale.</summary>
public static class ClassStyles
{
    public const string None = "o";

    public static string Of(ClassScale scale, UnitClass? unitClass)
    {
        ArgumentNullException.ThrowIfNull(scale);
        var position = unitClass is null ? -1 : scale.IndexOf(unitClass);
        return position < 0 ? None : "class-" + Format.Count(ClassColours.Of(position) + 1);
    }
}
