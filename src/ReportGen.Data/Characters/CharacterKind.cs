using System.Globalization;

namespace ReportGen.Data.Characters;

/// <summary>What is wrong with a character: a closed set.</summary>
internal enum CharacterKind
{
    Fine,

    /// <summary>A control character, or one that nobody sees.</summary>
    Invisible,

    /// <summary>A space that looks like an ordinary one, or like none.</summary>
    OddSpace,

    /// <summary>One that changes the direction of writing.</summary>
    Direction,

    /// <summary>The mark that a decoder puts where it lost something.</summary>
    Lost,

    /// <summary>One whose meaning was left to private agreement.</summary>
    Private,

    /// <summary>One that has no meaning at all.</summary>
    Unassigned,

    /// <summary>A radical or a compatibility ideograph in the place of the ideograph that looks the same.</summary>
    Variant,

    /// <summary>An accent of its own instead of an accented letter.</summary>
    Accent,
}

/// <summary>Distinguishes kinds of characters.</summary>
internal static class CharacterKinds
{
    public static CharacterKind Of(int character) =>
        character switch
        {
            '\t' or '\n' or '\r' => CharacterKind.Fine,
            < 0x20 or (>= 0x7F and < 0xA0) => CharacterKind.Invisible,
            < 0x7F => CharacterKind.Fine,
            0xA0 or 0x2007 or 0x202F or 0x3000 => CharacterKind.OddSpace,
            0xAD
            or 0x115F
            or 0x1160
            or 0x180E
            or 0x200B
            or 0x200C
            or 0x200D
            or 0x2028
            or 0x2029
            or (>= 0x2060 and <= 0x2064)
            or 0x3164
            or 0xFEFF
            or 0xFFA0
            or (>= 0xFFF9 and <= 0xFFFB) => CharacterKind.Invisible,
            0x61C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x206F) => CharacterKind.Direction,
            >= 0x300 and <= 0x36F => CharacterKind.Accent,
            0xFFFD => CharacterKind.Lost,
            (>= 0xD800 and <= 0xDFFF) or (>= 0xE000 and <= 0xF8FF) or >= 0xF0000 => CharacterKind.Private,
            >= 0xE0000 and <= 0xE007F => CharacterKind.Invisible,
            (>= 0xFE00 and <= 0xFE0D) or (>= 0xE0100 and <= 0xE01EF) => CharacterKind.Variant,
            (>= 0x2E80 and <= 0x2FD5) or (>= 0xF900 and <= 0xFAD9) or (>= 0x2F800 and <= 0x2FA1D) when Replacements.OfVariant(character) is not null =>
                CharacterKind.Variant,
            _ => CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.OtherNotAssigned ? CharacterKind.Unassigned : CharacterKind.Fine,
        };
}
