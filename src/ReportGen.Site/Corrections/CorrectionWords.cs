using ReportGen.Evaluation.Freezing;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Corrections;

/// <summary>Words for corrections.</summary>
public static class CorrectionWords
{
    private const string Sum = "sha256";

    public static string Grade(CorrectionGrade grade) => grade switch
    {
        CorrectionGrade.Minor => "一般性订正",
        CorrectionGrade.General => "一般更正",
        CorrectionGrade.Serious => "重大更正",
        _ => throw new ArgumentOutOfRangeException(nameof(grade)),
    };

    /// <summary>The anchor at which the page of corrections has one.</summary>
    public static string Anchor(Correction correction) => "c-" + correction.Id;

    /// <summary>What was changed: the column, the item, the result; of what is known by its checksum that its content was.</summary>
    public static string Item(FactKey key) => key switch
    {
        { File: FactFiles.Results } => key.Item,
        { Item: Sum } when key.File.StartsWith(FactFiles.Schemes, StringComparison.Ordinal) => "评价方案",
        { Item: Sum } => $"文字（{key.File[FactFiles.Texts.Length..]}）",
        { File: FactFiles.Settings } => $"年度设置（{key.Item}）",
        { File: FactFiles.Register } => $"名录（{key.Item}）",
        { File: FactFiles.Explanations } => "数据说明",
        { File: FactFiles.Amendments } => "审定修改",
        _ => $"{key.File}：{key.Item}",
    };

    /// <summary>A value before or after.</summary>
    public static string Value(FactKey key, string? value) => value switch
    {
        null => "无",
        "" => "空",
        _ when key.Item == Sum => "内容已更换",
        ['-', >= '0' and <= '9', ..] => "−" + value[1..],
        _ => value,
    };

    /// <summary>What readers are shown of some changes: the rules of an award go without saying where its amount is there.</summary>
    public static IEnumerable<ChangedFact> Shown(IReadOnlyCollection<ChangedFact> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var paid = changes.Where(change => change.Key.Item == ResultItems.Award).Select(change => (change.Edition, change.Key.Unit)).ToHashSet();
        return changes.Where(change => change.Key.Item != ResultItems.AwardRules || !paid.Contains((change.Edition, change.Key.Unit)));
    }

    /// <summary>总分 31.66→31.20, for a line.</summary>
    public static string Change(ChangedFact change) => $"{Item(change.Key)} {Values(change)}";

    /// <summary>31.66→31.20.</summary>
    public static string Values(ChangedFact change) => $"{Value(change.Key, change.Old)}→{Value(change.Key, change.New)}";

    /// <summary>2021年3月1日重大更正.</summary>
    public static string Title(Correction correction) => $"{Format.Day(correction.Date)}{Grade(correction.Grade)}";
}
