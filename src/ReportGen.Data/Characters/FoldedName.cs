using System.Buffers;
using System.Globalization;
using System.Text;
using ReportGen.Data.Findings;

namespace ReportGen.Data.Characters;

/// <summary>
/// What the spellings of one name have in common: compatibility forms are what they stand for (Ａ, ⅱ, ①, ㈠), letters are small, brackets are round, dashes are
/// one, and white space, quotation marks and what nobody sees are left out.
/// </summary>
internal static class FoldedName
{
    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"'`“”‘’＂＇″′「」『』《》〈〉<>＜＞");
    private static readonly SearchValues<char> Opening = SearchValues.Create("(（[［【〔〖{｛﹙");
    private static readonly SearchValues<char> Closing = SearchValues.Create(")）]］】〕〗}｝﹚");
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-‐‑‒–—―−─﹣－~～");
    private static readonly SearchValues<char> Dots = SearchValues.Create("·•・‧∙⋅");
    private static readonly string[] Romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "l", "c", "d", "m"];

    public static string Of(string name)
    {
        if (IsFolded(name)) return name;
        var folded = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes()) Append(folded, rune);
        return folded.ToString();
    }

    /// <summary>Nearly all names are Chinese characters alone, and folded as they are.</summary>
    private static bool IsFolded(string name)
    {
        foreach (var c in name)
        {
            if (c is not ((>= '\u4E00' and <= '\u9FFF') or (>= 'a' and <= 'z') or (>= '0' and <= '9'))) return false;
        }

        return true;
    }

    private static void Append(StringBuilder folded, Rune rune)
    {
        if (rune.IsBmp && Sign((char)rune.Value) is { } sign)
        {
            folded.Append(sign);
            return;
        }

        switch (rune.Value)
        {
            case >= 0xFF01 and <= 0xFF5E: Append(folded, new Rune(rune.Value - 0xFF01 + '!')); break;
            case >= 0x2160 and <= 0x217F: folded.Append(Romans[(rune.Value - 0x2160) % 16]); break;
            case >= 0x2460 and <= 0x2473: folded.Append(Invariant.Text(rune.Value - 0x2460 + 1)); break;
            case >= 0x2474 and <= 0x2487: folded.Append('(').Append(Invariant.Text(rune.Value - 0x2474 + 1)).Append(')'); break;
            case >= 0x2488 and <= 0x249B: folded.Append(Invariant.Text(rune.Value - 0x2488 + 1)).Append('.'); break;
            case >= 0x3220 and <= 0x3229: folded.Append('(').Append("一二三四五六七八九十"[rune.Value - 0x3220]).Append(')'); break;
            case 0xB9 or 0xB2 or 0xB3: folded.Append(rune.Value == 0xB9 ? '1' : (char)(rune.Value - 0xB0 + '0')); break;
            case >= 0x2080 and <= 0x2089: folded.Append((char)(rune.Value - 0x2080 + '0')); break;
            default: AppendPlain(folded, rune); break;
        }
    }

    private static void AppendPlain(StringBuilder folded, Rune rune)
    {
        if (Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control) return;
        folded.Append(new Rune(Replacements.OfVariant(rune.Value) ?? Rune.ToLowerInvariant(rune).Value));
    }

    /// <summary>The sign in the place of which many others are written; empty for one that says nothing, null for what is no such sign.</summary>
    private static string? Sign(char c) =>
        Quotes.Contains(c) ? string.Empty
        : Opening.Contains(c) ? "("
        : Closing.Contains(c) ? ")"
        : Dashes.Contains(c) ? "-"
        : Dots.Contains(c) ? "·"
        : null;
}
