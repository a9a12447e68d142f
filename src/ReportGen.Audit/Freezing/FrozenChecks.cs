using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Audit.Assurance;
using ReportGen.Audit.Inputs;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Freezing;
using ReportGen.Evaluation.Observations;

namespace ReportGen.Audit.Freezing;

/// <summary>Holds frozen editions against what they were published with: nothing of them changes unless a correction says so.</summary>
public static class FrozenChecks
{
    /// <summary>So many inputs of an edition are named each, and so many units whose results move with them.</summary>
    private const int MostNamed = 20;

    /// <summary>
    /// The assessment as it was, with what was found about frozen editions. What changed of an edition is left out where corrections that may say so cannot be
    /// read yet: that is found about them.
    /// </summary>
    public static Checked<Assessment> Check(AuditInput audited, Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(audited);
        ArgumentNullException.ThrowIfNull(assessment);
        var dataset = audited.Dataset;
        var findings = new List<Finding>(CorrectionChecks.Check(dataset));
        foreach (var input in dataset.Editions.Where(IsOpen))
            findings.Add(NotFrozen(input));
        int? origin = null;
        foreach (var (input, differences) in Differences(audited, assessment))
        {
            if (differences.IsEmpty || dataset.Editions.Any(other => other.AreCorrectionsBroken && other.Edition.Year <= input.Edition.Year)) continue;
            findings.AddRange(Report(input, differences, origin));
            origin ??= input.Edition.Year;
        }

        return Checked.Of(assessment, findings);
    }

    /// <summary>
    /// What changed of each frozen edition, the earliest first. An edition of which something is missing or cannot be read is left out: what is wrong with it
    /// is reported as such.
    /// </summary>
    public static IEnumerable<(EditionInput Input, ImmutableArray<FactDifference> Differences)> Differences(AuditInput audited, Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(audited);
        ArgumentNullException.ThrowIfNull(assessment);
        var whole = Coverage.Of(audited.Dataset, assessment).Select(input => input.Edition.Year).ToHashSet();
        var corrections = audited.Dataset.Corrections;
        return audited.Dataset.Editions
            .Where(input => input is { Frozen: not null, IsComplete: true })
            .Select(input =>
            {
                var results = whole.Contains(input.Edition.Year) ? assessment.Find(input.Edition.Year) : null;
                return (input, FactDifference.Of(input, results, corrections, audited.Publication.Prose));
            });
    }

    /// <summary>Published, and nothing says how.</summary>
    private static bool IsOpen(EditionInput input) =>
        input is { Frozen: null, IsFreezeBroken: false, Edition: { State: EditionState.Published, Synthetic: false } };

    private static Finding NotFrozen(EditionInput input)
    {
        var year = FactWords.Text(input.Edition.Year);
        return new Finding(
            Catalogue.NotFrozen,
            new Place(input.Folder + "/edition.yaml", null, null, "state"),
            $"{year} 年度已经发布而没有定稿，日后的改动无从发现。",
            $"请运行“freeze {year} --approved-by 批准人”，并提交生成的 {FrozenFiles.Record} 和 {FrozenFiles.Facts}。");
    }

    private static IEnumerable<Finding> Report(EditionInput input, ImmutableArray<FactDifference> differences, int? origin)
    {
        var names = input.Units.ToDictionary(unit => unit.Code.ToString(), unit => unit.Name, StringComparer.Ordinal);
        var inputs = differences.Where(difference => FrozenEdition.PartOf(difference.Key) != FrozenPart.Results).ToList();
        var results = differences.Where(difference => FrozenEdition.PartOf(difference.Key) == FrozenPart.Results).ToList();
        foreach (var difference in inputs.Take(MostNamed))
            yield return Changed(input.Edition.Year, difference.Place, Message(input, difference), difference.Actual, Region(difference.Key, names));
        if (inputs.Count > MostNamed)
            yield return Changed(
                input.Edition.Year,
                new Place(input.Folder + "/" + FrozenFiles.Facts),
                string.Create(CultureInfo.InvariantCulture, $"另有 {inputs.Count - MostNamed} 处与定稿时不同。"));
        if (results.Count == 0) yield break;
        var cause = inputs.Count > 0 ? "因本年度的改动，"
            : origin is { } year ? $"因 {FactWords.Text(year)} 年度的改动，"
            : "本年度的数据没有改动，而结果与定稿时不同（没有定稿的以前年度有改动，或程序有变）：";
        var place = new Place(input.Folder + "/" + FrozenFiles.Facts, null, null, FactFiles.Results);
        yield return Changed(inputs.Count > 0 ? input.Edition.Year : origin ?? input.Edition.Year, place, cause + Moved(results, names));
    }

    private static Finding Changed(int year, Place place, string message, string? value = null, string? region = null) => new(
        Catalogue.FrozenChanged,
        place,
        message,
        $"请恢复定稿时的内容；确须更正的，运行“correct {FactWords.Text(year)}”，在 {FrozenFiles.Corrections} 中写明原因、决定单位和批准人。",
        region,
        value);

    private static string Message(EditionInput input, FactDifference difference)
    {
        var what = difference.Key.Item == "sha256" ? $"{difference.Key.File} 的内容" : $"“{difference.Key.Item}”";
        var year = FactWords.Text(input.Edition.Year);
        return $"{year} 年度已经定稿：{what}定稿或更正后为{FactWords.Quoted(difference.Expected)}，现为{FactWords.Quoted(difference.Actual)}。";
    }

    /// <summary>All that moves: how many results of how many units, and the units with their changes, as far as a line holds them.</summary>
    private static string Moved(List<FactDifference> results, Dictionary<string, string> names)
    {
        var units = results.GroupBy(difference => difference.Key.Unit, StringComparer.Ordinal).ToList();
        int Count(params ReadOnlySpan<string> items)
        {
            var count = 0;
            foreach (var difference in results)
                if (items.Contains(difference.Key.Item)) count++;
            return count;
        }

        var (classes, ranks, awards) = (Count(ResultItems.Class), Count(ResultItems.Rank), Count(ResultItems.Award));
        var counts = string.Create(
            CultureInfo.InvariantCulture,
            $"{units.Count} 个评价对象的 {results.Count} 项结果随之变动（等级 {classes} 个，位次 {ranks} 个，奖励 {awards} 个）：");
        var first = units.OrderByDescending(unit => unit.Max(difference => Correction.GradeOf(difference.Key))).ThenByDescending(unit => unit.Count())
            .ThenBy(unit => unit.Key, StringComparer.Ordinal).Take(MostNamed);
        var words = first.Select(unit => (names.TryGetValue(unit.Key, out var name) ? name : unit.Key) + " "
            + string.Join("、", unit.Select(difference => $"{difference.Key.Item} {difference.Expected ?? "无"}→{difference.Actual ?? "无"}")));
        return counts + string.Join("；", words) + (units.Count > MostNamed ? " 等。" : "。");
    }

    private static string? Region(FactKey key, Dictionary<string, string> names) =>
        key.Unit.Length == 0 ? null : names.TryGetValue(key.Unit, out var name) ? $"{key.Unit} {name}" : key.Unit;
}
