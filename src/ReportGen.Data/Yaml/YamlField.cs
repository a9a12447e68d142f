using System.Collections.Immutable;
using ReportGen.Core.Findings;
using ReportGen.Data.Findings;
using ReportGen.Data.Numbers;

namespace ReportGen.Data.Yaml;

/// <summary>The value of a key; its methods say what it has to be. An absent value reads as empty: whoever required it has told so already.</summary>
public sealed record YamlField(string Key, YamlNode? Node, int Line, string Path, FindingBag Findings)
{
    private const int Most = 1_000_000_000;
    private const int MostDecimals = 9;

    public bool Present => Node is not null;

    public bool IsNull => Node is YamlScalar { Plain: true, Text: "null" or "~" or "" };

    public string Text()
    {
        if (Node is YamlScalar { Text.Length: > 0 } scalar && !IsNull) return scalar.Text;
        Wrong("应为文字");
        return string.Empty;
    }

    /// <summary>A number of a size that settings have, so that its products with supplied numbers fit a decimal.</summary>
    public decimal Decimal()
    {
        if (Node is YamlScalar { Plain: true } scalar && NumberGrammar.TryParse(scalar.Text, out var number) && Math.Abs(number) <= Most && number.Scale <= MostDecimals) return number;
        Wrong($"应为不大于 {Invariant.Text(Most)}、小数不多于 {Invariant.Text(MostDecimals)} 位的数字");
        return 0m;
    }

    public int Integer(int least, int most)
    {
        if (Node is YamlScalar { Plain: true } scalar && NumberGrammar.TryParse(scalar.Text, out var number) && number.Scale == 0 && number >= least && number <= most) return (int)number;
        Wrong($"应为 {Invariant.Text(least)} 到 {Invariant.Text(most)} 的整数");
        return least;
    }

    public bool Flag()
    {
        if (Node is YamlScalar { Plain: true, Text: "true" or "false" } scalar) return scalar.Text[0] == 't';
        Wrong("应为 true 或 false");
        return false;
    }

    /// <summary>One of a few words: its position among them (an enumeration's values stand in the same order).</summary>
    public int Choice(params ReadOnlySpan<string> words)
    {
        if (Node is YamlScalar scalar && words.IndexOf(scalar.Text) is var index and >= 0) return index;
        Wrong($"应为 {string.Join("、", words)} 之一");
        return 0;
    }

    public DateOnly? Date()
    {
        if (IsNull) return null;
        if (Node is YamlScalar scalar && DateText.TryParse(scalar.Text, out var date)) return date;
        Wrong($"{DateText.Expected}，或 null");
        return null;
    }

    public YamlMap Map()
    {
        if (Node is YamlMapping mapping) return new YamlMap(mapping, Findings, Path);
        Wrong("应为下一级的键与值");
        return new YamlMap(null, Findings, Path);
    }

    public List<YamlField> Items()
    {
        if (Node is YamlSequence sequence)
        {
            var fields = new List<YamlField>(sequence.Items.Count);
            foreach (var item in sequence.Items) fields.Add(new YamlField(Key, item, item.Line, $"{Path}[{Invariant.Text(fields.Count + 1)}]", Findings));
            return fields;
        }

        Wrong("应为列表");
        return [];
    }

    public ImmutableArray<string> Texts() => [.. Items().ConvertAll(item => item.Text())];

    public void Wrong(string expected)
    {
        if (Node is null) return;
        var found = Node is YamlScalar scalar ? scalar.Text : null;
        Findings.Add(
            Catalogue.ConfigValueWrong,
            Node.Line,
            Path,
            found is null ? $"“{Path}”的形式不对，{expected}。" : $"“{Path}”为“{found}”，{expected}。",
            $"请改正“{Path}”：{expected}。",
            found);
    }
}
