using ReportGen.Data.Editions;
using ReportGen.Data.Findings;
using ReportGen.Evaluation.Consultations;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Reviews;

namespace ReportGen.Forms.Reviews;

/// <summary>Adds lines to the register of a review, and decided changes to the amendments; what stood there stays.</summary>
public static class ReviewBook
{
    /// <summary>Adds lines to the register. It is written beside its place and renamed, so that it is there as a whole or as it was.</summary>
    public static void Add(string dataFolder, EditionInput input, IEnumerable<ReviewEvent> added)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(added);
        WholeFile.Write(Path.Combine(dataFolder, input.Folder, ReviewRegister.FileName), csv =>
        {
            csv.Row([.. ReviewReader.Headers]);
            foreach (var line in input.Review.Events.Concat(added))
            {
                csv.Row(
                    Invariant.Text(line.Round),
                    line.Code,
                    line.Item,
                    ReviewRules.Words[(int)line.State],
                    WholeFile.Cell(line.Value),
                    WholeFile.Cell(line.Proposed),
                    WholeFile.Cell(line.Evidence),
                    WholeFile.Cell(line.Who),
                    Invariant.Day(line.Day),
                    WholeFile.Cell(line.Reason));
            }
        });
    }

    /// <summary>
    /// Adds a decided change, and the stated ratios that follow from it: values as they were supplied stay beside those that count from now on.
    /// </summary>
    /// <param name="dataFolder">The data folder.</param>
    /// <param name="input">The edition.</param>
    /// <param name="changed">The edition with the change made.</param>
    /// <param name="value">The value, a cell of a table.</param>
    /// <param name="decided">The accepted dispute.</param>
    public static void Amend(string dataFolder, EditionInput input, EditionInput changed, SuppliedValue value, ReviewEvent decided)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(changed);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(decided);
        var before = SuppliedValue.Of(input, value.Unit).Where(known => known.Column is not null).ToDictionary(known => known.Key);
        List<SuppliedValue> now = [.. SuppliedValue.Of(changed, value.Unit).Where(known => known.Column is not null && known.Cell != before[known.Key].Cell)];
        var replaced = now.Select(known => known.AmendmentIn(input)).OfType<Amendment>().ToHashSet();
        WholeFile.Write(Path.Combine(dataFolder, input.Folder, Amendment.FileName), csv =>
        {
            void Row(string file, string header, string code, string supplied, string amended, (string Reason, string Evidence, string By, DateOnly Day) of) =>
                csv.Row(
                    file,
                    header,
                    code,
                    supplied,
                    amended,
                    WholeFile.Cell(of.Reason),
                    WholeFile.Cell(of.Evidence),
                    WholeFile.Cell(of.By),
                    Invariant.Day(of.Day));
            csv.Row([.. AmendmentReader.Headers]);
            foreach (var earlier in input.Amendments.Where(amendment => !replaced.Contains(amendment)))
            {
                Row(earlier.File, earlier.Column.Header, earlier.Unit.Code.ToString(), earlier.Supplied.Written, earlier.Amended.Written,
                    (earlier.Reason, earlier.Evidence, earlier.DecidedBy, earlier.Date));
            }

            foreach (var known in now)
            {
                var supplied = known.AmendmentIn(input)?.Supplied ?? before[known.Key].Cell!;
                if (supplied == known.Cell) continue; // Back to what was supplied: nothing is amended any more; the register keeps how it came about.
                var reason = known.Key == value.Key ? decided.Reason : $"随“{value.Item}”改变";
                Row(known.Table.Name, known.Column!.Header, known.Unit.Code.ToString(), supplied.Written, known.Written,
                    (reason, decided.Evidence, decided.Who, decided.Day));
            }
        });
    }
}
