using ReportGen.Evaluation.Findings;

namespace ReportGen.Data.Tests.Fuzzing;

/// <summary>Says whether what came of a mutation is right.</summary>
internal static class Oracle
{
    public static void Judge(FuzzFolder folder, Mutation mutation)
    {
        var outcome = folder.With(mutation.Changes);
        outcome.AssertWellReported();
        var asked = outcome.Asked.ToList();
        if (mutation.Effect is Effect.Nothing or Effect.Columns)
        {
            Assert.All(
                asked,
                finding => Assert.True(mutation.Effect == Effect.Columns && finding.Code == Catalogue.ColumnsReordered, $"{mutation.What}: {finding.Message}")
            );
            Assert.True(outcome.Results == folder.Good.Results, mutation.What + ": the results are others.");
            Assert.Equal(
                folder.Good.ReportedFindings,
                outcome.ReportedFindings.Where(reported =>
                    !reported.StartsWith("ENC-0", StringComparison.Ordinal) && !reported.StartsWith("STR-08", StringComparison.Ordinal)
                )
            );
        }

        if (asked.Count > 0) return;
        try
        {
            Stated.AssertRead(outcome, name => mutation.Changes.GetValueOrDefault(name) ?? folder.Files[name]);
            if (outcome.Results != folder.Good.Results) AssertTraced(folder, mutation, outcome);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            throw new InvalidOperationException($"{mutation.What}: {error.Message}", error);
        }
    }

    /// <summary>
    /// Another result without a finding: only where a datum became another, and each of the points that changed names an edited cell as its source.
    /// </summary>
    private static void AssertTraced(FuzzFolder folder, Mutation mutation, Outcome outcome)
    {
        var edited = Edited(folder, mutation);
        // The last cell of a file that is cut off within it: only the missing line end shows it, and that is reported.
        var isCutInLastCell =
            edited is [{ } last] && outcome.Assessed.Findings.Any(finding => finding.Code == Catalogue.LineEndsMixed && finding.Place.File == last.File);
        Assert.True(mutation.Effect == Effect.Value || isCutInLastCell, "the results are others, and nothing is reported.");
        var (before, after) = (folder.Good.Points, outcome.Points);
        Assert.Equal(before.Keys.Order(), after.Keys.Order());
        var changed = before.Keys.Where(key => before[key] != after[key]).ToList();
        Assert.True(changed.Count > 0, "other results from the same points.");
        foreach (var key in changed)
        {
            var sources = Sources.Of(outcome, key).Concat(Sources.Of(folder.Good, key)).ToHashSet();
            Assert.True(
                edited.Exists(cell => sources.Contains(cell) || sources.Contains((cell.File, cell.Row, null))),
                $"{key} is another and names no edited cell."
            );
        }
    }

    /// <summary>The cells of a table of which nothing but cells was changed.</summary>
    private static List<(string File, int Row, string? Column)> Edited(FuzzFolder folder, Mutation mutation)
    {
        var edited = new List<(string File, int Row, string? Column)>();
        foreach (
            var (name, bytes) in mutation.Changes.Where(change =>
                change.Key.EndsWith(".csv", StringComparison.Ordinal) && change.Value is not null && folder.Files.ContainsKey(change.Key)
            )
        )
        {
            var (was, now) = (Grid.Read(folder.Files[name]), Grid.Read(bytes!));
            if (was.Count != now.Count) continue;
            for (var row = 1; row < now.Count; row++)
            {
                for (var column = 0; column < Math.Min(now[row].Count, was[row].Count); column++)
                {
                    if (was[row][column] != now[row][column]) edited.Add((name, row + 1, now[0][column]));
                }
            }
        }

        return edited;
    }
}
