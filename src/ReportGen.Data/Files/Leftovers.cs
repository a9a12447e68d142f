namespace ReportGen.Data.Files;

/// <summary>Names that editors, spreadsheets and file managers give to what they leave behind.</summary>
internal static class Leftovers
{
    public static bool Is(string name) =>
        name.StartsWith("~$", StringComparison.Ordinal)
        || name.StartsWith(".~lock.", StringComparison.Ordinal)
        || name.EndsWith('~')
        || Path.GetExtension(name).ToUpperInvariant() is ".TMP" or ".BAK" or ".SWP" or ".ORIG" or ".REJ"
        || IsCopy(Path.GetFileNameWithoutExtension(name));

    private static bool IsCopy(string stem)
    {
        if (
            stem.Contains("副本", StringComparison.Ordinal)
            || stem.Contains("复件", StringComparison.Ordinal)
            || stem.Contains(" - Copy", StringComparison.OrdinalIgnoreCase)
        )
            return true;
        if (stem.Length < 4 || stem[^1] is not (')' or '）'))
            return false;
        var open = stem.AsSpan().LastIndexOfAny('(', '（');
        var number = stem.AsSpan()[(open + 1)..^1];
        return open > 0 && number.Length is 1 or 2 && !number.ContainsAnyExceptInRange('0', '9');
    }
}
