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
                    ReviewReader.States[(int)line.State],
                    line.Value,
                    line.Proposed,
                    line.Evidence,
                    line.Who,
                    Invariant.Day(line.Day),
                    line.Reason);
            }
        });
    }

    /// <summary>Adds a decided change: the value as it was supplied stays beside the one that counts from now on.</summary>
    /// <param name="dataFolder">The data folder.</param>
    /// <param name="input">The edition.</param>
    /// <param name="value">The value, a cell of a table.</param>
    /// <param name="decided">The accepted dispute.</param>
    public static void Amend(string dataFolder, EditionInput input, SuppliedValue value, ReviewEvent decided)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(decided);
        bool IsSame(Amendment amendment) => amendment.Unit.Id == value.Unit.Id && amendment.Column.Id == value.Column!.Id;
        var supplied = input.Amendments.FirstOrDefault(IsSame)?.Supplied.Written ?? value.Written;
        WholeFile.Write(Path.Combine(dataFolder, input.Folder, Amendment.FileName), csv =>
        {
            csv.Row([.. AmendmentReader.Headers]);
            foreach (var earlier in input.Amendments.Where(amendment => !IsSame(amendment)))
            {
                csv.Row(
                    earlier.File,
                    earlier.Column.Header,
                    earlier.Unit.Code.ToString(),
                    earlier.Supplied.Written,
                    earlier.Amended.Written,
                    earlier.Reason,
                    earlier.Evidence,
                    earlier.DecidedBy,
                    Invariant.Day(earlier.Date));
            }

            csv.Row(
                value.Table.Name,
                value.Column!.Header,
                value.Unit.Code.ToString(),
                supplied,
                decided.Proposed,
                decided.Reason,
                decided.Evidence,
                decided.Who,
                Invariant.Day(decided.Day));
        });
    }
}
