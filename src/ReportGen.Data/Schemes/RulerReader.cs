using System.Collections.Immutable;
using ReportGen.Data.Yaml;
using ReportGen.Evaluation.Classes;
using ReportGen.Evaluation.Quantities;

namespace ReportGen.Data.Schemes;

/// <summary>Reads classes and the structure that is wanted of them.</summary>
internal static class RulerReader
{
    public static ClassScale Classes(YamlField field)
    {
        var classes = SupplyLayout.Each(
            field,
            map => new UnitClass(map.Required("letter").Text(), map.Required("name").Text(), new Points(map.Required("from").Decimal()))
        );
        var falling = classes.Length > 0 && classes[^1].From == Points.Zero;
        for (var i = 1; i < classes.Length; i++) falling &= classes[i - 1].From > classes[i].From;
        if (!falling) field.Wrong("应从最高一类写到最低一类，分数线严格递减，最后一类从 0 分起");
        if (classes.DistinctBy(unitClass => unitClass.Letter).Count() != classes.Length) field.Wrong("各类的字母不得重复");
        return new ClassScale(classes);
    }

    public static ImmutableArray<StructureTarget> Targets(YamlField field, ClassScale scale) => SupplyLayout.Each(field, map => new StructureTarget(
        map.Required("edition").Integer(1949, 2999),
        Counts(map.Required("counts").Map(), scale),
        map.Maybe("estimate") is { } estimate && estimate.Flag()));

    private static ImmutableArray<int> Counts(YamlMap map, ClassScale scale)
    {
        var letters = scale.Classes.Where(unitClass => unitClass.Letter.Length > 0).Select(unitClass => unitClass.Letter);
        ImmutableArray<int> counts = [.. map.Named(letters).Select(field => field.Present ? field.Integer(0, 1_000_000) : 0)];
        map.Close();
        return counts;
    }
}
