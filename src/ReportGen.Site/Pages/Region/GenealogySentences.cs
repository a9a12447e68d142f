using System.Collections.Immutable;
using ReportGen.Evaluation.Regions;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Pages.Region;

/// <summary>What a unit was made from, was called before, took in and has become, in words.</summary>
public static class GenealogySentences
{
    public static ImmutableArray<string> Of(Register register, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(unit);
        var family = Family.Of(register, unit);
        var chain = family.Chain;
        var words = new List<(DateOnly Day, string Text)>();
        if (family.Origins.Length > 0)
            words.Add((Known(chain[0].ValidFrom), $"{chain[0].Name}由{Names(family.Origins)}的行政区域调整设立，与此前各年度的结果不可比。"));
        for (var i = 1; i < chain.Length; i++)
            words.Add((Known(chain[i].ValidFrom), Renamed(register, chain[i - 1], chain[i])));
        foreach (var given in family.Contributors)
            words.Add((Known(given.ValidTo), $"{Named(given)}撤销，其部分区域划入{family.HeirOf(given).Name}，各年度结果可比。"));
        if (family.Heirs.Length > 0)
            words.Add(
                (
                    Known(chain[^1].ValidTo),
                    $"{Named(chain[^1])}撤销，其行政区域{(family.Heirs.Length > 1 ? "分别" : string.Empty)}划入{Names(family.Heirs)}，此后不再单独评价。"
                )
            );
        return
        [
            .. words.OrderBy(entry => entry.Day).Select(entry => (entry.Day == DateOnly.MinValue ? "评价开始前" : Format.Day(entry.Day)) + "，" + entry.Text),
        ];
    }

    private static string Renamed(Register register, Unit before, Unit now)
    {
        ImmutableArray<Unit> others = [.. before.Successors.Where(id => id != now.Id).Select(register.Find).OfType<Unit>()];
        var part = others.IsEmpty ? string.Empty : $"，部分区域划入{Names(others)}";
        return $"{Named(before)}{(Kind(before, now) is { } kind ? kind + "，" : string.Empty)}改设为{Named(now)}{part}，各年度结果可比。";
    }

    /// <summary>The official word for a change of type; null where the type stayed.</summary>
    internal static string? Kind(Unit before, Unit now) => (before.Type, now.Type) switch
    {
        (UnitType.County, UnitType.CountyLevelCity) => "撤县设市",
        (UnitType.County, UnitType.District) => "撤县设区",
        (UnitType.CountyLevelCity, UnitType.District) => "撤市设区",
        _ => null,
    };

    private static DateOnly Known(DateOnly? day) => day ?? DateOnly.MinValue;

    private static string Names(ImmutableArray<Unit> units) => string.Join("、", units.Select(Named));

    private static string Named(Unit unit) => $"{unit.Name}（{unit.Code}）";
}
