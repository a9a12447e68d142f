using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ReportGen.Audit;
using ReportGen.Audit.Freezing;
using ReportGen.Data;
using ReportGen.Data.Editions;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Freezing;
using ReportGen.Evaluation.Observations;

namespace ReportGen.Forms.Freezing;

/// <summary>
/// Writes the skeleton of a correction: every difference is filled in, what only people know is left open, so that nothing can be built before.
/// </summary>
public static class CorrectionDraft
{
    private const string Head = "corrections:\n";

    /// <summary>Adds an entry to the corrections of an edition.</summary>
    /// <param name="dataFolder">The data folder.</param>
    /// <param name="year">The edition whose inputs were changed.</param>
    /// <returns>What was added; null where nothing has changed. A finding other than of the changes themselves stops.</returns>
    public static Checked<DraftedCorrection?> Add(string dataFolder, int year)
    {
        var read = DataFolder.Read(dataFolder, edition => edition.State == EditionState.Published);
        return Examination.Of(read.ThenEvenIfStopped(contents => Checked.Of(contents.Audited)))
            .OnlyFindings(finding => finding.Code != Catalogue.FrozenChanged)
            .Map(assessment =>
            {
                var contents = read.ValueOrDefault!;
                var changes = FrozenChecks.Differences(contents.Audited, assessment)
                    .Where(edition => edition.Input.Edition.Year >= year)
                    .SelectMany(edition => edition.Differences.Where(difference => Belongs(edition.Input, difference, year))
                        .Select(difference => difference.In(edition.Input.Edition.Year)))
                    .ToImmutableArray();
                return changes.IsEmpty ? null : Write(dataFolder, contents.Dataset.Editions.Single(input => input.Edition.Year == year), changes);
            });
    }

    /// <summary>Of later editions only the results move along; what else changed in them is a correction of their own.</summary>
    private static bool Belongs(EditionInput input, FactDifference difference, int year) =>
        input.Edition.Year == year || FrozenEdition.PartOf(difference.Key) == FrozenPart.Results;

    private static DraftedCorrection Write(string dataFolder, EditionInput input, ImmutableArray<ChangedFact> changes)
    {
        var path = Path.Combine(dataFolder, EditionReader.Root, Text(input.Edition.Year), FrozenFiles.Corrections);
        var before = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : Head;
        var id = $"{Text(input.Edition.Year)}-{Text(input.Corrections.Length + 1)}";
        var grade = changes.Max(change => Correction.GradeOf(change.Key));
        File.WriteAllText(path + ".new", (before.EndsWith('\n') ? before : before + "\n") + Entry(id, grade, input.Edition.Year, changes));
        File.Move(path + ".new", path, overwrite: true);
        return new DraftedCorrection(path, id, grade, changes.Length);
    }

    private static string Entry(string id, CorrectionGrade grade, int year, ImmutableArray<ChangedFact> changes)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"- id: {id}\n");
        text.Append("  date: null # 更正决定的日期\n");
        text.Append(CultureInfo.InvariantCulture, $"  class: {grade.Word()} # minor 一般性订正；general 得分有变；serious 等级、位次或奖励有变\n");
        text.Append("  cause: null # 更正的原因，向读者公开\n  decided_by: null # 决定更正的单位\n  author: null # 填写人\n  approver: null # 批准人，应为另一人\n");
        text.Append("  changes:\n");
        foreach (var change in changes)
        {
            var edition = change.Edition == year ? string.Empty : $"edition: {Text(change.Edition)}, ";
            var unit = change.Key.Unit.Length == 0 ? string.Empty : $"unit: {YamlText.Quoted(change.Key.Unit)}, ";
            text.Append(CultureInfo.InvariantCulture, $"  - {{{edition}file: {YamlText.Quoted(change.Key.File)}, {unit}");
            text.Append(CultureInfo.InvariantCulture, $"item: {YamlText.Quoted(change.Key.Item)}, ");
            text.Append(CultureInfo.InvariantCulture, $"old: {YamlText.Quoted(change.Old)}, new: {YamlText.Quoted(change.New)}}}\n");
        }

        return text.ToString();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A correction that waits for its cause and for those who answer for it.</summary>
/// <param name="File">The file to which it was added.</param>
/// <param name="Id">Its identifier.</param>
/// <param name="Grade">How grave it is at least.</param>
/// <param name="Changes">How much it changes.</param>
public sealed record DraftedCorrection(string File, string Id, CorrectionGrade Grade, int Changes);
