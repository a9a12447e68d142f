using System.Collections.Immutable;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Freezing;
using ReportGen.Evaluation.Observations;

namespace ReportGen.Audit.Freezing;

/// <summary>Checks corrections against what they correct, and against each other.</summary>
internal static class CorrectionChecks
{
    public static IEnumerable<Finding> Check(Dataset dataset)
    {
        var corrections = dataset.Corrections;
        return dataset.Editions.SelectMany(input => OfFile(input, corrections)).Concat(Chain(dataset, corrections));
    }

    private static IEnumerable<Finding> OfFile(EditionInput input, ImmutableArray<Correction> all)
    {
        var last = input.Edition.PublishedOn;
        foreach (var correction in input.Corrections)
        {
            Finding Wrong(string key, string message, string fix, string? value = null) => Found(correction.Edition, correction.Line, key, message, fix, value);
            if (input is { Frozen: null, IsFreezeBroken: false })
                yield return Wrong("id", $"更正“{correction.Id}”所在的年度没有定稿，没有可以更正的内容。", "请先运行 freeze 定稿，或删除该文件。", correction.Id);
            if (all.Count(other => other.Id == correction.Id) > 1)
                yield return Wrong("id", $"更正的编号“{correction.Id}”不止一次出现。", "请改用没有用过的编号。", correction.Id);
            if (correction.Date < last)
                yield return Wrong(
                    "date",
                    $"更正日期 {FactWords.Text(correction.Date)} 早于发布日期或上一条更正的日期 {FactWords.Text(last.Value)}；更正只能依次追加。",
                    "请核对日期，并把各条更正按先后次序排列。",
                    FactWords.Text(correction.Date));
            if (string.Equals(correction.Author, correction.Approver, StringComparison.Ordinal))
                yield return Wrong("approver", $"填写人与批准人都是“{correction.Author}”，批准人应为另一人。", "请由另一人批准。", correction.Approver);
            if (correction.Grade < correction.LeastGrade)
                yield return Wrong(
                    "class",
                    $"更正“{correction.Id}”改变了{Reason(correction.LeastGrade)}，不能定为 {correction.Grade.Word()}，应为 {correction.LeastGrade.Word()}。",
                    $"请把 class 改为 {correction.LeastGrade.Word()}，并按相应程序批准。",
                    correction.Grade.Word());
            last = correction.Date;
        }
    }

    /// <summary>Each correction begins with what the one before it left.</summary>
    private static IEnumerable<Finding> Chain(Dataset dataset, ImmutableArray<Correction> corrections)
    {
        var frozen = dataset.Editions.Where(input => input.Frozen is not null).ToDictionary(input => input.Edition.Year, input => input.Frozen!.Facts);
        var wanted = corrections.SelectMany(correction => correction.Changes).Select(change => (change.Edition, change.Key)).ToHashSet();
        var values = frozen.SelectMany(edition => edition.Value.Select(fact => (Id: (Edition: edition.Key, fact.Key), fact.Value)))
            .Where(fact => wanted.Contains(fact.Id))
            .ToDictionary(fact => fact.Id, fact => (string?)fact.Value);
        foreach (var correction in corrections)
        {
            foreach (var change in correction.Changes)
            {
                if (!frozen.ContainsKey(change.Edition)) continue;
                var now = values.GetValueOrDefault((change.Edition, change.Key));
                if (!string.Equals(now, change.Old, StringComparison.Ordinal))
                    yield return Found(
                        correction.Edition,
                        change.Line,
                        "old",
                        $"更正“{correction.Id}”以{FactWords.Quoted(change.Old)}为 {FactWords.Named(change.Key, change.Edition)} 的原值，"
                            + $"而定稿或上一条更正为{FactWords.Quoted(now)}。",
                        "请恢复原来的记录，或改正新增的一条；已经写入的更正不得改动。",
                        change.Old);
                values[(change.Edition, change.Key)] = change.New;
            }
        }
    }

    private static Finding Found(int edition, int line, string key, string message, string fix, string? value) =>
        new(
            Catalogue.FreezeRecordWrong,
            new Place($"editions/{FactWords.Text(edition)}/{FrozenFiles.Corrections}", null, line, key),
            message,
            fix,
            Region: null,
            value);

    private static string Reason(CorrectionGrade grade) => grade == CorrectionGrade.Serious ? "等级、位次或奖励" : "得分";
}
