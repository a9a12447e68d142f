namespace ReportGen.Data.Findings;

/// <summary>Finds what somebody probably meant.</summary>
internal static class Nearest
{
    /// <summary>The candidate with the fewest edits, the first by ordinal order among equals; null where more than half of it would have to change.</summary>
    public static string? To(string text, IEnumerable<string> candidates)
    {
        string? best = null;
        var least = int.MaxValue;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(text.Length - candidate.Length) > least) continue;
            var edits = Edits(text, candidate);
            if (edits > least || edits * 2 > Math.Max(text.Length, candidate.Length)) continue;
            if (edits == least && string.CompareOrdinal(candidate, best) >= 0) continue;
            (best, least) = (candidate, edits);
        }

        return best;
    }

    /// <summary>The same where no other candidate is as near; null where several are.</summary>
    public static string? Only(string text, IEnumerable<string> candidates)
    {
        var all = candidates.ToList();
        return To(text, all) is { } best && all.Count(candidate => Edits(text, candidate) == Edits(text, best)) == 1 ? best : null;
    }

    private static int Edits(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        var current = new int[right.Length + 1];
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(change, Math.Min(previous[j], current[j - 1]) + 1);
            }

            (previous, current) = (current, previous);
        }

        return previous[right.Length];
    }
}
