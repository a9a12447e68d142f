using ReportGen.Data.Characters;
using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Data.Texts;
using ReportGen.Evaluation.Findings;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ReportGen.Data.Yaml;

/// <summary>Reads a configuration file from the parser's events; no tags, anchors or second documents.</summary>
public static class YamlLoader
{
    /// <summary>
    /// Far more than any configuration needs. Values within values are read by recursion, and what is nested without end would take the stack with it.
    /// </summary>
    private const int MostLevels = 32;

    /// <summary>The mapping at the top; null, with findings, where there is none.</summary>
    internal static YamlMap? Load(DataFile file) => file.Text() is { } text ? Parse(text, file.Findings) : null;

    public static YamlMap? Parse(string text, FindingBag findings, YamlOutline? outline = null)
    {
        try
        {
            var parser = new Parser(new StringReader(text));
            parser.Consume<StreamStart>();
            if (parser.TryConsume<DocumentStart>(out _) && Node(parser, 0, findings) is YamlMapping top)
            {
                parser.Consume<DocumentEnd>();
                parser.Consume<StreamEnd>();
                return new YamlMap(top, findings, null, outline);
            }

            findings.Add(Catalogue.ConfigUnreadable, 1, null, "文件中没有内容，应为“键: 值”的形式。", "请按样例填写该配置文件。");
        }
        catch (YamlException error)
        {
            var line = (int)error.Start.Line;
            findings.Add(Catalogue.ConfigUnreadable, line, null, $"第 {Invariant.Text(line)} 行不合 YAML 语法，文件无法读取。", "请检查该行的缩进、冒号后的空格与引号。");
        }
        catch (InvalidOperationException)
        {
            // The scanner gives up on some brackets in this way, and gives no line.
            findings.Add(Catalogue.ConfigUnreadable, 1, null, "文件不合 YAML 语法，无法读取。", "请检查文件中的括号、引号与缩进。");
        }

        return null;
    }

    private static YamlNode Node(Parser parser, int level, FindingBag findings)
    {
        if (parser.Current is NodeEvent { } node && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty))
            throw new YamlException(node.Start, node.End, "Neither tags nor anchors are read.");
        if (level > MostLevels)
            throw new YamlException(parser.Current!.Start, parser.Current.End, "Nothing is nested so deep.");
        var line = (int)parser.Current!.Start.Line;
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            if (scalar.Value.Length > ProseReader.LongestLine) ReportLong(line, scalar.Value.Length, findings);
            ReportEscaped(scalar, findings);
            return new YamlScalar(line, scalar.Value, scalar.Style == ScalarStyle.Plain);
        }

        if (parser.TryConsume<SequenceStart>(out _))
        {
            var items = new List<YamlNode>();
            while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(Node(parser, level + 1, findings));
            return new YamlSequence(line, items);
        }

        parser.Consume<MappingStart>();
        return Mapping(parser, line, level, findings);
    }

    /// <summary>Only double quotes have escapes; what stands in the file itself was looked at with the file.</summary>
    private static void ReportEscaped(Scalar scalar, FindingBag findings)
    {
        if (scalar.Style == ScalarStyle.DoubleQuoted) CharacterFaults.ReportEscaped(scalar.Value, (int)scalar.Start.Line, findings);
    }

    private static void ReportLong(int line, int length, FindingBag findings) => findings.Add(
        Catalogue.ConfigValueWrong,
        line,
        null,
        $"第 {Invariant.Text(line)} 行起的值有 {Invariant.Text(length)} 个字符，限度为 {Invariant.Text(ProseReader.LongestLine)} 个字符。",
        "请核对后缩短该值。",
        Invariant.Text(length));

    private static YamlMapping Mapping(Parser parser, int line, int level, FindingBag findings)
    {
        var entries = new List<YamlEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            var at = (int)key.Start.Line;
            ReportEscaped(key, findings);
            var value = Node(parser, level + 1, findings);
            if (!keys.Add(key.Value))
            {
                findings.Add(Catalogue.ConfigValueWrong, at, key.Value, $"键“{key.Value}”出现两次，每个键只应出现一次。", "请删除重复的键。", key.Value);
                continue;
            }

            entries.Add(new YamlEntry(key.Value, at, value));
        }

        return new YamlMapping(line, entries);
    }
}
