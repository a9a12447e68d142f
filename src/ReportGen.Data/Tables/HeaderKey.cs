namespace ReportGen.Data.Tables;

/// <summary>What two spellings of one header have in common.</summary>
internal static class HeaderKey
{
    /// <summary>The header without white space, with half-width letters, digits and brackets, in lower case.</summary>
    public static string Of(string header)
    {
        Span<char> key = header.Length <= 128 ? stackalloc char[128] : new char[header.Length];
        var length = 0;
        foreach (var c in header)
        {
            if (char.IsWhiteSpace(c)) continue;
            var half = c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c;
            key[length++] = char.IsAsciiLetterUpper(half) ? (char)(half | 0x20) : half;
        }

        return new string(key[..length]);
    }
}
