using System.Globalization;
using System.Text;

namespace ReportGen.Data.Characters;

/// <summary>Texts in which everything can be seen.</summary>
internal static class VisibleText
{
    public static string Name(int character) => "U+" + character.ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>The text with a name in the place of each character that cannot be seen.</summary>
    public static string Of(string text)
    {
        StringBuilder? visible = null;
        for (var i = 0; i < text.Length; i++)
        {
            var character = Rune.TryGetRuneAt(text, i, out var rune) ? rune.Value : text[i];
            var hidden = IsHidden(character);
            if (hidden) visible ??= new StringBuilder(text, 0, i, text.Length + 16);
            if (hidden) visible!.Append('[').Append(Name(character)).Append(']');
            else visible?.Append(text, i, character > 0xFFFF ? 2 : 1);
            if (character > 0xFFFF) i++;
        }

        return visible?.ToString() ?? text;
    }

    /// <summary>The text without what nobody sees, and with an ordinary space for an odd one; between ideographs there is none.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var (c, kind) = (text[i], CharacterKinds.Of(text[i]));
            if (c == '\t' || kind == CharacterKind.OddSpace) clean.Append(IsIdeograph(text, i - 1) && IsIdeograph(text, i + 1) ? string.Empty : " ");
            else if (kind is not (CharacterKind.Invisible or CharacterKind.Direction)) clean.Append(c);
        }

        return clean.ToString();
    }

    private static bool IsIdeograph(string text, int index) => index >= 0 && index < text.Length && text[index] is >= '\u4E00' and < '\uA000';

    private static bool IsHidden(int character) =>
        character == '\t'
        || (
            CharacterKinds.Of(character)
            is CharacterKind.Invisible
                or CharacterKind.OddSpace
                or CharacterKind.Direction
                or CharacterKind.Private
                or CharacterKind.Accent
                or CharacterKind.Unassigned
        );
}
