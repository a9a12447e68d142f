using System.Collections.Immutable;
using ReportGen.Analysis.Measures;
using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Data.Texts;
using ReportGen.Data.Yaml;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Data.Measures;

/// <summary>Reads the measures: Markdown files that begin with their properties between two lines of three hyphens.</summary>
internal static class MeasureReader
{
    public const string Root = "measures";

    private const string Fence = "---\n";

    /// <summary>Paths of all measures relative to the data folder; none where there is no such folder.</summary>
    public static List<string> Files(Folder folder) => [.. folder.Files(Root, "*.md").Select(name => $"{Root}/{name}")];

    /// <summary>The measure; null, with findings, where it cannot be used.</summary>
    public static Measure? Read(DataFile file, MeasureTerms? terms)
    {
        if (file.Text() is not { } text) return null;
        var (id, findings) = (file.Name, file.Findings);
        if (ProseReader.IsTooLong(text, findings)) return null;
        if (!Slug.TryParse(id, out _)) findings.Add(Catalogue.TextWrong, null, null, $"文件名“{id}”不能作举措的标识，应只含小写英文字母、数字和连字符。", "请按“组别-序号-简称.md”的形式改文件名。", id);
        var content = text.ReplaceLineEndings("\n") + "\n";
        var end = content.StartsWith(Fence, StringComparison.Ordinal) ? content.IndexOf("\n" + Fence, StringComparison.Ordinal) : -1;
        if (end < 0)
        {
            findings.Add(Catalogue.ConfigUnreadable, 1, null, "文件开头没有属性，属性应写在两行“---”之间。", "请在文件开头补上属性，前后各用一行“---”。");
            return null;
        }

        var head = content[..(end + 1)];
        var body = content[(end + 1 + Fence.Length)..];
        var measure = YamlLoader.Parse(head, findings) is { } map ? Of(new MeasureId(id), map, body.Trim(), terms) : null;
        var line = head.AsSpan().Count('\n') + 2;
        Body(body, line, findings);
        return findings.Stops || measure is null ? null : measure with { Line = line + body.AsSpan(0, body.Length - body.TrimStart().Length).Count('\n') };
    }

    internal static Measure Of(MeasureId id, YamlMap map, string text, MeasureTerms? terms)
    {
        map.Among("group", "classes");
        var (group, moves, classes) = (map.Optional("group"), map.Required("moves"), map.Optional("classes"));
        var measure = new Measure
        {
            Id = id,
            Title = map.Required("title").Text(),
            Group = group.Present ? group.Text() : null,
            Clause = map.Required("clause").Text(),
            Moves = [.. Words(moves, terms?.Indicators, "指标标识").Select(word => new IndicatorId(word))],
            Classes = classes.Present ? Words(classes, terms?.Letters, "类别字母") : [],
            Text = text,
        };
        map.Close();
        Kind(measure, map, moves, classes);
        return measure;
    }

    private static void Kind(Measure measure, YamlMap map, YamlField moves, YamlField classes)
    {
        if (!measure.IsCommon && measure.Classes.IsEmpty)
            map.Findings.Add(
                Catalogue.ConfigKeyMissing,
                map.Line,
                "group",
                "既没有 group，也没有 classes，共性任务应写 group，个性任务应写 classes。",
                "请补上“group: …”或“classes: […]”。"
            );
        if (measure.IsCommon && !measure.Classes.IsEmpty)
            map.Wrong(classes.Line, "classes", "group 与 classes 同时出现，共性任务只写 group，个性任务只写 classes。", "请删除其中之一。");
        if (measure.IsCommon && moves.Present && measure.Moves.IsEmpty)
            map.Wrong(moves.Line, "moves", "共性任务没有列出推动的指标，应至少列出一个。", "请在“moves”中列出指标标识。");
    }

    private static ImmutableArray<string> Words(YamlField field, HashSet<string>? known, string noun)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        foreach (var item in field.Items())
        {
            var word = item.Text();
            if (word.Length == 0) continue;
            if (words.Contains(word, StringComparer.Ordinal)) item.Wrong("同一项只应列一次");
            else if (known?.Contains(word) == false) item.Wrong($"应为评价方案中的{noun}" + (Nearest.To(word, known) is { } near ? $"，最接近的是“{near}”" : string.Empty));
            words.Add(word);
        }

        return words.ToImmutable();
    }

    private static void Body(string body, int line, FindingBag findings)
    {
        if (string.IsNullOrWhiteSpace(body)) findings.Add(Catalogue.TextWrong, line, null, "举措没有正文，属性之后应写明做什么、由谁做。", "请补写正文，或删除该文件。");
        ProseReader.ReportLines(body, line, findings);
    }
}
