using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Data.Findings;
using ReportGen.Data.Numbers;
using ReportGen.Data.Texts;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Data.Yaml;

/// <summary>The value of a key; its methods say what it has to be. An absent value reads as empty: whoever required it has reported that already.</summary>
public sealed partial record YamlField(string Key, YamlNode? Node, int Line, string Path, FindingBag Findings)
{
    /// <summary>The largest number that a setting may be.</summary>
    public const int Most = 1_000_000_000;
    private const int MostDecimals = 9;

    internal YamlOutline? Outline { get; init; }

    public bool Present => Node is not null;

    public bool IsNull => Node is YamlScalar { Plain: true, Text: "null" or "~" or "" };

    public string Text() => Is(new TextForm()).AnyText();

    /// <summary>A text that matches a pattern as a whole.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="expected">What it says, in words.</param>
    /// <param name="accepts">What else is asked of it, which no pattern says.</param>
    public string Text(Regex pattern, string expected, Func<string, bool>? accepts = null)
    {
        var text = Is(new TextForm(pattern.ToString(), expected)).AnyText();
        var fits = pattern.Match(text) is { Success: true } match && match.Length == text.Length && accepts?.Invoke(text) != false;
        if (text.Length > 0 && !fits) Wrong(expected);
        return text;
    }

    /// <summary>A text, which may be empty; null where none is meant.</summary>
    public string? TextOrNull()
    {
        Is(new NullableTextForm());
        if (IsNull) return null;
        if (Node is YamlScalar scalar) return scalar.Text;
        Wrong("应为文字或 null");
        return null;
    }

    /// <summary>A SHA-256 as the program writes it.</summary>
    public string Sha256() => Text(Hash(), "应为六十四位小写十六进制数");

    [GeneratedRegex("^[0-9a-f]{64}$", RegexOptions.None, 1000)]
    private static partial Regex Hash();

    /// <summary>Longer than any name, sentence or cause that pages have a place for.</summary>
    public const int LongestText = 1000;

    private string AnyText()
    {
        // What a folded or literal text ends with is no part of it. Other characters that end lines, and what is far too long, are reported for all values.
        if (Node is not YamlScalar scalar || IsNull || scalar.Text.TrimEnd('\n') is not { Length: > 0 } text) Wrong("应为文字");
        else if (text.AsSpan().ContainsAny('\r', '\n')) Wrong("应为一行文字，不分行");
        else if (text.Length is > LongestText and <= ProseReader.LongestLine) Wrong($"应不多于 {Invariant.Text(LongestText)} 个字");
        else return text;
        return string.Empty;
    }

    /// <summary>A number of a size that settings have, so that its products with supplied numbers fit a decimal.</summary>
    public decimal Decimal() => Is(new NumberForm(-Most, Most)).AnyDecimal();

    /// <summary>A number between two.</summary>
    public decimal Decimal(decimal least, decimal most, string expected)
    {
        var number = Is(new NumberForm(least, most)).AnyDecimal();
        if (number < least || number > most) Wrong(expected);
        return number;
    }

    private decimal AnyDecimal()
    {
        if (
            Node is YamlScalar { Plain: true } scalar
            && NumberGrammar.TryParse(scalar.Text, out var number)
            && Math.Abs(number) <= Most
            && number.Scale <= MostDecimals
        )
            return number;
        Wrong($"应为不大于 {Invariant.Text(Most)}、小数不多于 {Invariant.Text(MostDecimals)} 位的数字");
        return 0m;
    }

    public int Integer(int least, int most)
    {
        Is(new NumberForm(least, most, IsWhole: true));
        if (
            Node is YamlScalar { Plain: true } scalar
            && NumberGrammar.TryParse(scalar.Text, out var number)
            && number.Scale == 0
            && number >= least
            && number <= most
        )
            return (int)number;
        Wrong($"应为 {Invariant.Text(least)} 到 {Invariant.Text(most)} 的整数");
        return least;
    }

    public bool Flag() => Is(new FlagForm()).AnyFlag();

    /// <summary>A flag that is set wherever it stands.</summary>
    public void True()
    {
        if (!Is(new FlagForm(OnlyTrue: true)).AnyFlag()) Wrong("应为 true");
    }

    private bool AnyFlag()
    {
        if (Node is YamlScalar { Plain: true, Text: "true" or "false" } scalar) return scalar.Text[0] == 't';
        Wrong("应为 true 或 false");
        return false;
    }

    /// <summary>One of a few words: its position among them (an enumeration's values stand in the same order).</summary>
    public int Choice(params ReadOnlySpan<string> words)
    {
        Is(new ChoiceForm([.. words]));
        if (Node is YamlScalar scalar && words.IndexOf(scalar.Text) is var index and >= 0) return index;
        Wrong($"应为 {string.Join("、", words)} 之一");
        return 0;
    }

    /// <summary>A date that has to be there.</summary>
    public DateOnly Day()
    {
        Is(new DateForm(DateText.Expected, MayBeNull: false));
        if (!IsNull && Node is YamlScalar scalar && DateText.TryParse(scalar.Text, out var date)) return date;
        Wrong(DateText.Expected);
        return default;
    }

    public DateOnly? Date()
    {
        Is(new DateForm(DateText.Expected));
        if (IsNull) return null;
        if (Node is YamlScalar scalar && DateText.TryParse(scalar.Text, out var date)) return date;
        Wrong($"{DateText.Expected}，或 null");
        return null;
    }

    public YamlMap Map()
    {
        if (Node is YamlMapping mapping) return new YamlMap(mapping, Findings, Path, Outline);
        Wrong("应为下一级的键与值");
        return new YamlMap(null, Findings, Path, null);
    }

    public List<YamlField> Items()
    {
        Outline?.Items();
        return AllItems();
    }

    /// <summary>A list of so many items; null, with a finding, where it has more or fewer.</summary>
    public List<YamlField>? Items(int count, string expected)
    {
        Outline?.Items(count, count);
        var items = AllItems();
        if (items.Count == count) return items;
        Wrong(expected);
        return null;
    }

    private List<YamlField> AllItems()
    {
        if (Node is YamlSequence sequence)
        {
            var paths = Enumerable.Range(1, sequence.Items.Count).Select(number => $"{Path}[{Invariant.Text(number)}]");
            return [.. sequence.Items.Zip(paths, (item, path) => new YamlField(Key, item, item.Line, path, Findings) { Outline = Outline?.Item })];
        }

        Wrong("应为列表");
        return [];
    }

    public ImmutableArray<string> Texts()
    {
        if (Outline is not null) Outline.Items().Form = new TextForm();
        return [.. AllItems().ConvertAll(item => item.Text())];
    }

    /// <summary>The lines on which the items of a list stand; none where it is no list.</summary>
    public ImmutableArray<int> Lines() => Node is YamlSequence sequence ? [.. sequence.Items.ConvertAll(item => item.Line)] : [];

    private YamlField Is(YamlForm form)
    {
        if (Outline is not null) Outline.Form = form;
        return this;
    }

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
