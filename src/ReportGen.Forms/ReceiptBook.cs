using System.Collections.Immutable;
using ReportGen.Data.Editions;
using ReportGen.Data.Findings;
using ReportGen.Evaluation.Observations;

namespace ReportGen.Forms;

/// <summary>Enters files that have arrived in the edition's record, each with its checksum and the day.</summary>
public static class ReceiptBook
{
    /// <summary>
    /// Enters what is not entered yet, and anew what was sent again; what was entered before and is the same keeps its day. The record is written beside its
    /// place and renamed, so that it is there as a whole or as it was.
    /// </summary>
    /// <param name="dataFolder">The data folder.</param>
    /// <param name="input">The edition, with what is recorded.</param>
    /// <param name="returned">SHA-256 of each file that has come, by its path.</param>
    /// <param name="day">The day on which it came.</param>
    public static Receiving Enter(string dataFolder, EditionInput input, IReadOnlyDictionary<string, string> returned, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(returned);
        var known = input.Receipts.ToDictionary(receipt => receipt.File, StringComparer.Ordinal);
        bool IsSame(string file) => known.TryGetValue(file, out var receipt) && receipt.Sha256.Equals(returned[file], StringComparison.OrdinalIgnoreCase);
        ImmutableArray<string> changed = [.. returned.Keys.Where(file => !IsSame(file)).Order(StringComparer.Ordinal)];
        var all = input.Receipts.Where(receipt => !changed.Contains(receipt.File))
            .Concat(changed.Select(file => new FileReceipt(file, returned[file], null, day))).OrderBy(receipt => receipt.File, StringComparer.Ordinal);
        WholeFile.Write(Path.Combine(dataFolder, input.Folder, Receipts.File), csv =>
        {
            csv.Row([.. Receipts.Headers]);
            foreach (var (file, sum, rows, received) in all)
            {
                csv.Row(
                    file[(input.Folder.Length + 1)..],
                    sum,
                    rows is { } count ? Invariant.Text(count) : string.Empty,
                    received is { } on ? Invariant.Day(on) : string.Empty);
            }
        });
        return new Receiving([.. changed.Where(file => !known.ContainsKey(file))], [.. changed.Where(known.ContainsKey)], input.Receipts.Length);
    }
}

/// <summary>What was entered.</summary>
/// <param name="New">Files that were not entered before.</param>
/// <param name="Again">Files that were entered before and have other bytes now.</param>
/// <param name="Before">Number of files that were entered before.</param>
public sealed record Receiving(ImmutableArray<string> New, ImmutableArray<string> Again, int Before);
