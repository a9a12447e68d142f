using System.Collections.Immutable;
using ReportGen.Core.Leaps;
using ReportGen.Core.Regions;

namespace ReportGen.Site.Pages.Region;

/// <summary>What a unit was made from, was called before and has become, in words.</summary>
public static class Genealogy
{
    public static ImmutableArray<string> Of(Register register, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(unit);
        var chain = Lineage.Of(register, unit);
        var words = ImmutableArray.CreateBuilder<string>();
        var origin = Lineage.PredecessorsOf(register, chain[0]);
        if (origin.Length > 0) words.Add($"{Day(chain[0].ValidFrom)}，{chain[0].Name}由{Names(origin)}的区域调整设立。");
        for (var i = 1; i < chain.Length; i++) words.Add($"{Day(chain[i].ValidFrom)}，{Named(chain[i - 1])}改设为{Named(chain[i])}，各年度结果可比。");
        var heirs = chain[^1].Successors.Select(register.Find).OfType<Unit>().ToImmutableArray();
        if (heirs.Length > 0) words.Add($"{Day(chain[^1].ValidTo)}，{Named(chain[^1])}撤销，其区域划入{Names(heirs)}。");
        return words.ToImmutable();
    }

    private static string Day(DateOnly? day) => day is { } known ? Format.Day(known) : "评价开始前";

    private static string Names(ImmutableArray<Unit> units) => string.Join("、", units.Select(Named));

    private static string Named(Unit unit) => $"{unit.Name}（{unit.Code}）";
}
