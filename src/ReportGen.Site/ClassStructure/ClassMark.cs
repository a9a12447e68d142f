using ReportGen.Evaluation.Classes;

namespace ReportGen.Site.ClassStructure;

/// <summary>A class as its badge shows it.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Name">The name, such as 第一梯队.</param>
/// <param name="Css">The style, such as <c>class-1</c>.</param>
public sealed record ClassMark(string Letter, string Name, string Css)
{
    internal static ClassMark Of(ClassScale scale, UnitClass unitClass) => new(unitClass.Letter, unitClass.Name, ClassStyles.Of(scale, unitClass));
}
