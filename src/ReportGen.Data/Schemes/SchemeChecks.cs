using ReportGen.Data.Findings;
using ReportGen.Data.Tables;
using ReportGen.Data.Yaml;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Data.Schemes;

/// <summary>Checks what a scheme says against itself.</summary>
internal static class SchemeChecks
{
    public static void Check(Scheme scheme, string name, YamlMap map)
    {
        if (!string.Equals(name, scheme.Id.Text, StringComparison.Ordinal)) Wrong(map, "id", $"方案标识为“{scheme.Id}”，应与文件名一致。", "请使方案标识与文件名一致。", scheme.Id.Text);
        CheckWeights(scheme, map);
        foreach (var letter in (scheme.Awards?.RiseAmounts.Keys ?? []).Where(letter => scheme.Classes.Classes.All(unitClass => unitClass.Letter != letter)))
        {
            Wrong(map, "awards", $"升类奖励中的类别“{letter}”不在 classes 中。", "请改为 classes 中的字母。", letter);
        }

        CheckUnique(map, "files", "文件名", [.. scheme.Files.Select(source => source.File), .. scheme.Lists.Select(list => list.File)]);
        CheckUnique(map, "files", "列标识", scheme.Files.SelectMany(source => source.Columns).Select(column => column.Id.Text));
        foreach (var source in scheme.Files)
            CheckUnique(
                map,
                "files",
                $"{source.File}的列名或别名",
                source.Columns.SelectMany(column => column.Aliases.Prepend(column.Header)).Select(HeaderKey.Of)
            );
        CheckUnique(map, "dimensions", "指标标识", scheme.Indicators.Select(indicator => indicator.Id.Text));
        CheckUnique(map, "dimensions", "一级指标标识", scheme.Dimensions.Select(dimension => dimension.Id.Text));
        foreach (var indicator in scheme.Indicators.Where(indicator => !Slug.TryParse(indicator.Id.Text, out _)))
            Wrong(map, "dimensions", $"指标标识“{indicator.Id}”应由小写英文字母、数字和连字符组成。", "请改正指标标识。", indicator.Id.Text);
        SupplyChecks.Check(scheme, (message, fix, value) => Wrong(map, "dimensions", message, fix, value));
    }

    private static void CheckWeights(Scheme scheme, YamlMap map)
    {
        var sum = Points.Zero;
        foreach (var indicator in scheme.Indicators) sum += indicator.Weight;
        if (sum == scheme.FullPoints) return;
        var field = map.Optional("dimensions");
        map.Findings.Add(
            Catalogue.WeightsDoNotAddUp,
            field.Line,
            "dimensions",
            $"各指标权重合计 {Invariant.Text(sum.Value)} 分，应等于满分 {Invariant.Text(scheme.FullPoints.Value)} 分。",
            "请核对各指标的 weight，使其合计等于 full_points。",
            Invariant.Text(sum.Value));
    }

    private static void CheckUnique(YamlMap map, string key, string what, IEnumerable<string> texts)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            if (!seen.Add(text)) Wrong(map, key, $"{what}“{text}”出现多次。", "请删除或改名，使其不重复。", text);
        }
    }

    private static void Wrong(YamlMap map, string key, string message, string fix, string? value) =>
        map.Wrong(map.Optional(key).Line, key, message, fix, value);
}
