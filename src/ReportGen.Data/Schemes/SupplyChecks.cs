using ReportGen.Data.Findings;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Data.Schemes;

/// <summary>Checks that every column, list and kind that a rule names is there and of the right sort.</summary>
internal static class SupplyChecks
{
    public delegate void Report(string message, string fix, string value);

    public static void Check(Scheme scheme, Report report)
    {
        var columns = new Dictionary<string, SourceColumn>(StringComparer.Ordinal);
        foreach (var source in scheme.Files)
        {
            foreach (var column in source.Columns) columns[column.Id.Text] = column;
        }

        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var indicator in scheme.Indicators)
        {
            if (indicator.Rule is not ItemsRule rule) continue;
            foreach (var kind in rule.Kinds) known.Add(kind.Id);
        }

        foreach (var kind in scheme.Lists.SelectMany(list => list.Kinds).Where(kind => !known.Contains(kind)))
            report($"清单中的类别“{kind}”没有评分规则。", "请在 items 中写明该类别，或从清单中删除。", kind);
        foreach (var indicator in scheme.Indicators)
        {
            if (indicator.Weight <= Points.Zero) report($"{indicator.Name}的权重应大于 0。", "请改正 weight。", Invariant.Text(indicator.Weight.Value));
            foreach (var id in NumbersOf(indicator.Supply))
            {
                if (columns.GetValueOrDefault(id)?.Content is not NumberContent)
                    report($"{indicator.Name}取自列“{id}”，files 中没有这个数字列。", "请改正列标识，或在 files 中补上该列。", id);
            }

            if (indicator.Rule is LinearRule linear && Highest(linear) != indicator.Weight)
                report($"{indicator.Name}折点的最高得分应等于权重 {Invariant.Text(indicator.Weight.Value)}。", "请改正 linear 或 weight。", indicator.Id.Text);
            if (indicator.Rule is ChecklistRule checklist)
                CheckAnswers(indicator, checklist, columns, report);
            if (indicator.Supply is ListSupply supply)
                CheckLists(scheme, indicator, supply, report);
        }
    }

    private static Points Highest(LinearRule rule)
    {
        var highest = rule.Knots[0].Points;
        foreach (var knot in rule.Knots) highest = knot.Points > highest ? knot.Points : highest;
        return highest;
    }

    private static List<string> NumbersOf(Supply supply)
    {
        switch (supply)
        {
            case ColumnSupply column:
                return [column.Column.Text];
            case RatioSupply { Stated: { } stated } ratio:
                return [ratio.Numerator.Text, ratio.Denominator.Text, stated.Text];
            case RatioSupply ratio:
                return [ratio.Numerator.Text, ratio.Denominator.Text];
            case ListSupply lists:
                List<string> ids = lists.Assessed is { } assessed ? [assessed.Text] : [];
                foreach (var count in lists.Counts) ids.Add(count.Column.Text);
                return ids;
            default:
                return [];
        }
    }

    private static void CheckAnswers(Indicator indicator, ChecklistRule rule, Dictionary<string, SourceColumn> columns, Report report)
    {
        foreach (var question in rule.Questions)
        {
            var words = columns.GetValueOrDefault(question.Column.Text)?.Content is ChoiceContent choice ? choice.Words : [];
            var open = new HashSet<string>(words, StringComparer.Ordinal);
            var known = true;
            foreach (var answer in question.Answers)
                known &= open.Remove(answer.Word);
            if (!known || open.Count > 0)
                report(
                    $"{indicator.Name}的答案应与列“{question.Column}”的选项（{string.Join("、", words)}）一一对应。",
                    "请使 answers 与该列的 choice 一致。",
                    question.Column.Text
                );
        }
    }

    private static void CheckLists(Scheme scheme, Indicator indicator, ListSupply supply, Report report)
    {
        if (supply.Counts.IsEmpty)
            report($"{indicator.Name}没有写明清单。", "请在 counts 中写明清单与项数列。", indicator.Id.Text);
        foreach (var count in supply.Counts.Where(count => scheme.Lists.All(list => list.File != count.List)))
            report($"{indicator.Name}取自清单“{count.List}”，lists 中没有该清单。", "请改正清单名称，或在 lists 中补上该清单。", count.List);
        foreach (
            var kind in ((ItemsRule)indicator.Rule).Kinds.Where(kind =>
                !scheme.Lists.Any(list => list.Kinds.Contains(kind.Id) && supply.Counts.Any(count => count.List == list.File))
            )
        )
            report($"{indicator.Name}的类别“{kind.Name}”不在其任何一份清单中。", "请在 lists 的 kinds 中补上该类别。", kind.Id);
    }
}
