namespace ReportGen.Data.Findings;

/// <summary>Texts of a length that a person reads.</summary>
internal static class Excerpt
{
    /// <summary>The beginning of a text, with an ellipsis where more follows; no character is cut in half.</summary>
    public static string Of(string text, int longest)
    {
        if (text.Length <= longest) return text;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest), "…");
    }
}
