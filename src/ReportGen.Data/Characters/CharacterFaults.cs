using System.Runtime.InteropServices;
using System.Text;
using ReportGen.Data.Findings;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Data.Characters;

/// <summary>Reports what is wrong with the characters of a text.</summary>
internal static class CharacterFaults
{
    private const int LongestValue = 80;

    /// <summary>Reports the faults of a cell, each kind once, and gives the cell without what nobody sees.</summary>
    public static string ReportCell(string cell, int row, string column, FindingBag findings)
    {
        var faults = Of(cell, tabs: true, spaces: true);
        if (faults.Count == 0)
            return cell;
        foreach (var fault in faults)
            fault.Report(findings, row, VisibleText.Of(column), $"第 {Invariant.Text(row)} 行“{VisibleText.Of(column)}”", Shown(cell, fault));
        return faults.Exists(fault => fault.Code == Catalogue.CharacterInvisible) ? VisibleText.Clean(cell) : cell;
    }

    /// <summary>True for a cell that cannot be compared with a word before its characters are put right, and of which that was reported.</summary>
    public static bool Hide(string cell) => Of(cell, tabs: true, spaces: true).Exists(fault => fault.Code != Catalogue.CharacterInvisible);

    /// <summary>Reports the lines of a text. In prose, wide and unbreakable spaces are the author's.</summary>
    public static void ReportLines(string text, bool isProse, FindingBag findings)
    {
        var row = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            row++;
            var line = text.AsSpan()[range].TrimEnd('\r').ToString();
            foreach (var fault in Of(line, tabs: false, spaces: !isProse)) fault.Report(findings, row, null, $"第 {Invariant.Text(row)} 行", Shown(line, fault));
        }
    }

    /// <summary>
    /// Reports what a value of a configuration file has come to hold by escapes, which the text of the file does not show; line feeds may be there.
    /// </summary>
    public static void ReportEscaped(string value, int row, FindingBag findings)
    {
        foreach (var line in value.Split('\n'))
            foreach (var fault in Of(line, tabs: true, spaces: true))
                fault.Report(findings, row, null, $"第 {Invariant.Text(row)} 行的值", Shown(line, fault));
    }

    /// <summary>The first fault of each code.</summary>
    private static List<CharacterFault> Of(string text, bool tabs, bool spaces)
    {
        var faults = new List<CharacterFault>();
        if (Garbled.In(text) is { } piece)
            return [new CharacterFault(Catalogue.TextGarbled, text.IndexOf(piece, StringComparison.Ordinal), CharacterKind.Lost, 0, piece)];
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= ' ' and < '\u007F' or >= '\u4E00' and < '\uA000') continue;
            var character = Rune.TryGetRuneAt(text, i, out var rune) ? rune.Value : text[i];
            if (char.IsSurrogate((char)Math.Min(character, char.MaxValue)))
            {
                // Half a character: it cannot even be written.
                faults.Add(new CharacterFault(Catalogue.TextGarbled, i, CharacterKind.Lost, 0, VisibleText.Name(character)));
                continue;
            }

            var kind = tabs && character == '\t' ? CharacterKind.Invisible : CharacterKinds.Of(character);
            if (
                kind != CharacterKind.Fine
                && (spaces || kind != CharacterKind.OddSpace)
                && CodeOf(kind) is var code
                && !faults.Exists(fault => fault.Code == code)
            )
            {
                faults.Add(new CharacterFault(code, i, kind, character, char.ConvertFromUtf32(character)));
            }

            if (character > 0xFFFF) i++;
        }

        return faults;
    }

    private static FindingCode CodeOf(CharacterKind kind) => kind switch
    {
        CharacterKind.Lost => Catalogue.TextGarbled,
        CharacterKind.Private or CharacterKind.Unassigned => Catalogue.CharacterPrivate,
        CharacterKind.Variant or CharacterKind.Accent => Catalogue.CharacterVariant,
        _ => Catalogue.CharacterInvisible,
    };

    /// <summary>The text as far as a person needs it to find the place.</summary>
    private static string Shown(string text, CharacterFault fault)
    {
        if (text.Length <= LongestValue) return VisibleText.Of(text);
        var start = Math.Max(0, Math.Min(fault.At - (LongestValue / 2), text.Length - LongestValue));
        return $"{(start > 0 ? "…" : string.Empty)}{VisibleText.Of(text.Substring(start, LongestValue))}" +
            $"{(start + LongestValue < text.Length ? "…" : string.Empty)}";
    }
}

/// <summary>A fault in a text.</summary>
/// <param name="Code">The rule.</param>
/// <param name="At">Where it begins.</param>
/// <param name="Kind">What is the matter.</param>
/// <param name="Character">The character; 0 for a piece of several.</param>
/// <param name="Piece">What is at fault.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CharacterFault(FindingCode Code, int At, CharacterKind Kind, int Character, string Piece)
{
    public void Report(FindingBag findings, int row, string? column, string where, string value) =>
        findings.Add(Code, row, column, $"{where}含{What()}。", Fix(), value);

    private string Name => VisibleText.Name(Character);

    private string What() => Kind switch
    {
        CharacterKind.Lost when Character == 0 => $"乱码“{VisibleText.Of(Piece)}”，编码在此前的转换中已损坏，应为原始文字",
        CharacterKind.Lost => $"替换符“\uFFFD”（{Name}），原来的字在此前的转换中已丢失，应为原始文字",
        CharacterKind.Private => $"私用区字符 {Name}，应为{Meant(Replacements.OfPrivate(Character))}",
        CharacterKind.Unassigned => $"未定义的字符 {Name}，应为标准字符",
        CharacterKind.Variant => $"兼容字或部首“{Piece}”（{Name}），应为{Meant(Replacements.OfVariant(Character))}",
        CharacterKind.Accent => $"单独的附加符号 {Name}，应为带符号的单个字母",
        CharacterKind.OddSpace => $"特殊空格 {Name}，应为普通文字",
        CharacterKind.Direction => $"改变书写方向的字符 {Name}，应为普通文字",
        _ => $"不可见字符 {Name}，应为普通文字",
    };

    private string Fix() =>
        Kind switch
        {
            CharacterKind.Lost => "请用原始文件重新导出为“CSV UTF-8（逗号分隔）”。",
            CharacterKind.Private => Replacements.OfPrivate(Character) is { } meant
                ? $"请改为“{char.ConvertFromUtf32(meant)}”（{VisibleText.Name(meant)}）。"
                : "请改为标准字符。",
            CharacterKind.Unassigned => "请改为标准字符。",
            CharacterKind.Variant => Replacements.OfVariant(Character) is { } meant
                ? $"请改为“{char.ConvertFromUtf32(meant)}”（{VisibleText.Name(meant)}）。"
                : "请删除异体选择符，改用规范字。",
            CharacterKind.Accent => "请改为带符号的单个字母。",
            CharacterKind.OddSpace => "请删除该空格，确需空格的改用半角空格。",
            _ => "请删除该字符。",
        };

    private static string Meant(int? character) => character is { } meant ? $"“{char.ConvertFromUtf32(meant)}”（{VisibleText.Name(meant)}）" : "标准字符";
}
