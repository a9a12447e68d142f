using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Evaluation.Regions;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Pages.Region;

/// <summary>The history of a unit's area as a picture.</summary>
public static class GenealogyChart
{
    /// <summary>Its markup; null where nothing ever changed.</summary>
    public static string? Draw(Register register, Unit unit)
    {
        var family = Family.Of(register, unit);
        var days = Days(family);
        if (days.IsEmpty) return null;
        var bars = Bars(family, unit, days);
        var text = new ChartText(unit.Name + "区划沿革", string.Concat(GenealogySentences.Of(register, unit)));
        return new Charts.Genealogy(text, [.. days.Select(day => EventOf(family, day))], bars, Links(family)).Draw().Markup;
    }

    /// <summary>What its lines mean; only of those that it has.</summary>
    public static string Caption(Register register, Unit unit)
    {
        var family = Family.Of(register, unit);
        var links = Links(family);
        string?[] parts =
        [
            links.Any(static link => link.IsWhole) ? "实线表示整体改设或划入" : null,
            links.Any(static link => !link.IsWhole) ? "粗虚线表示部分区域划入" : null,
            Days(family).Any(day => EventOf(family, day).IsBreak) ? "细竖虚线处前后不可比" : null,
        ];
        return string.Join('，', parts.OfType<string>().Append("方框的长短不代表时间")) + "。";
    }

    private static ImmutableArray<DateOnly> Days(Family family) =>
    [
        .. family.Chain.Select(member => member.ValidFrom)
            .Concat(family.Chain.Concat(family.Contributors).Select(member => member.ValidTo))
            .OfType<DateOnly>()
            .Distinct()
            .Order(),
    ];

    private static GenealogyEvent EventOf(Family family, DateOnly day)
    {
        var isBreak = (family.Origins.Length > 0 && family.Chain[0].ValidFrom == day) || (family.Heirs.Length > 0 && family.Chain[^1].ValidTo == day);
        if (isBreak) return new GenealogyEvent(Format.Day(day), "调整，前后不可比", true);
        var renamed = Enumerable.Range(1, family.Chain.Length - 1).FirstOrDefault(i => family.Chain[i].ValidFrom == day);
        var word = renamed == 0 ? "划入" : GenealogySentences.Kind(family.Chain[renamed - 1], family.Chain[renamed]) ?? "更名";
        return new GenealogyEvent(Format.Day(day), word + "，结果可比", false);
    }

    /// <summary>The chain stands on top; each other unit in the first lane that has room.</summary>
    private static ImmutableArray<GenealogyBar> Bars(Family family, Unit self, ImmutableArray<DateOnly> days)
    {
        var bars = ImmutableArray.CreateBuilder<GenealogyBar>(family.All.Length);
        foreach (var unit in family.All)
        {
            var from = days.Count(day => unit.ValidFrom is { } first && first >= day);
            var to = unit.ValidTo is { } last ? days.Count(day => day < last) : days.Length;
            var lane = 0;
            while (bars.Any(bar => bar.Lane == lane && bar.From <= to && from <= bar.To)) lane++;
            bars.Add(new GenealogyBar(unit.Name, lane, from, to, unit == self));
        }

        return bars.MoveToImmutable();
    }

    private static ImmutableArray<GenealogyLink> Links(Family family)
    {
        var all = family.All;
        return
        [
            .. from f in Enumerable.Range(0, all.Length)
               from t in Enumerable.Range(0, all.Length)
               where all[f].Successors.Contains(all[t].Id) || all[t].Predecessors.Contains(all[f].Id)
               select new GenealogyLink(f, t, all[f].Successors.Length <= 1),
        ];
    }
}
