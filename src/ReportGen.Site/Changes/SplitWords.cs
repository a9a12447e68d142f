using ReportGen.Evaluation.Results;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Changes;

/// <summary>Where a change of rank came from, in words.</summary>
internal static class SplitWords
{
    /// <summary>；位次变化：因自身得分+15位，因其他县（市、区）得分−3位; nothing where no part moved it.</summary>
    public static string Parts(RankSplit split, string unitKind)
    {
        (int Places, string Cause)[] parts = [(split.Own, "自身得分"), (split.Others, $"其他{unitKind}得分"), (split.Units, "参评单位调整")];
        var phrase = string.Join('，', parts.Where(part => part.Places != 0).Select(part => $"因{part.Cause}{Format.Change(part.Places)}位"));
        return phrase.Length == 0 ? string.Empty : "；位次变化：" + phrase;
    }

    /// <summary>How the parts are found, for readers of tables.</summary>
    /// <param name="unitKind">What the units are called.</param>
    /// <param name="hasUnits">True where a table has the part that comes from changes of units.</param>
    public static string Explain(string unitKind, bool hasUnits) =>
        $"位次变化按先后顺序分解为{(hasUnits ? "三部分，三者" : "两部分，两者")}之和等于位次变化：“自身”是其他{unitKind}得分仍为上年度时，本地得分变化带来的位次变化；" +
        $"“其他”是其他{unitKind}得分变化带来的位次变化{(hasUnits ? "；“单位”是参评单位调整（设立、撤销）带来的位次变化" : string.Empty)}。正数表示位次上升。";
}
