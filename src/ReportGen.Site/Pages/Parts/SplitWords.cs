using ReportGen.Core.Leaps;

namespace ReportGen.Site.Pages.Parts;

/// <summary>Where a change of rank came from, in words.</summary>
internal static class SplitWords
{
    /// <summary>位次前进12位：自身得分变化+15位，其他单位得分变化−3位。</summary>
    public static string Of(Compared compared)
    {
        var split = compared.Split;
        var change = compared.RankChange switch
        {
            > 0 and var places => $"前进{Format.Count(places)}位",
            < 0 and var places => $"后退{Format.Count(-places)}位",
            _ => "不变",
        };
        var units = split.Units == 0 ? string.Empty : $"，单位调整{Part(split.Units)}";
        return $"位次{change}：自身得分变化{Part(split.Own)}，其他单位得分变化{Part(split.Others)}{units}。";
    }

    /// <summary>How the parts are found, for readers of tables.</summary>
    public static string Explain(string unitKind) =>
        $"位次变化按先后顺序分解为三部分，三者之和等于位次变化：“自身”是其他{unitKind}得分仍为上年度时，本地得分变化带来的位次变化；“其他”是其他{unitKind}得分变化带来的位次变化；" +
        $"“单位”是参评单位调整（设立、撤销）带来的位次变化。正数表示位次上升。";

    private static string Part(int places) => Format.Change(places) + "位";
}
