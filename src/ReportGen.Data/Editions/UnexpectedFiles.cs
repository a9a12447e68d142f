using System.Collections.Immutable;
using ReportGen.Audit.Freezing;
using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Data.Tables;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Reviews;

namespace ReportGen.Data.Editions;

/// <summary>
/// Finds what lies in the folder of an edition and nobody asked for: copies, files of another kind, misnamed files, a second file for one table.
/// </summary>
internal static class UnexpectedFiles
{
    /// <summary>What an edition may have beside its tables.</summary>
    private static readonly ImmutableArray<string> Others =
    [
        "edition.yaml", Receipts.File, TotalsReader.File + ".csv", AssuranceReader.File, FrozenFiles.Record, FrozenFiles.Facts,
        FrozenFiles.Corrections, Amendment.FileName, ReviewRegister.FileName,
    ];

    public static bool IsKnown(string file) =>
        Others.Contains(file, StringComparer.Ordinal) || file is ExplanationReader.File + ".csv" or ExplanationReader.File + ".xlsx";

    public static IEnumerable<FindingBag> In(Folder folder, EditionScope scope, IReadOnlyList<Misnamed> misnamed)
    {
        var expected = Misnamed.Expected(scope);
        var tables = TableFile.Exists(folder, scope.PathOf(ExplanationReader.File)) ? expected.Append(ExplanationReader.File) : expected;
        var read = tables
            .Select(name => Path.GetFileName(TableFile.PathOf(folder, scope.PathOf(name))))
            .Concat(Others.Where(name => folder.Has(scope.PathOf(name))))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var findings in EntryCheck.In(folder, scope.Folder, read, scope.InDraft))
            yield return findings;
        foreach (var file in folder.Files(scope.Folder).Where(file => TableFile.MayBeTable(file) && !read.Contains(file) && !Leftovers.Is(file)))
        {
            var findings = new FindingBag($"{scope.Folder}/{file}", scope.InDraft);
            if (misnamed.FirstOrDefault(other => string.Equals(other.File, file, StringComparison.Ordinal)) is { } meant) Report(meant, findings);
            else Report(file, expected, read, findings);
            yield return findings;
        }
    }

    /// <summary>A file in the place of one that is missing: reported once, for both.</summary>
    private static void Report(Misnamed meant, FindingBag findings)
    {
        if (KindCheck.ReportExtension(meant.File, findings, meant.Name)) return;
        var right = meant.Name + Path.GetExtension(meant.File).ToLowerInvariant();
        if (meant.IsCertain) findings.Add(Catalogue.FileMissing, null, null, $"文件“{meant.File}”应名为“{right}”，暂按该表核查。", $"请改名为“{right}”。", meant.File);
        else findings.Add(Catalogue.FileMissing, null, null, $"文件“{meant.File}”不在评价方案的应报文件中，而缺少“{right}”。",
            $"请核对；确为“{meant.Name}”的改名为“{right}”，否则移走该文件并补交“{right}”。", meant.File);
    }

    private static void Report(string file, HashSet<string> expected, HashSet<string> read, FindingBag findings)
    {
        var stem = Path.GetFileNameWithoutExtension(file);
        var near = stem is ExplanationReader.File ? stem : Misnamed.Near(stem, expected);
        var there = read.FirstOrDefault(name => string.Equals(Path.GetFileNameWithoutExtension(name), near, StringComparison.Ordinal));
        if (TableFile.IsReadable(file) && there is not null && string.Equals(Path.GetFileNameWithoutExtension(there), stem, StringComparison.Ordinal))
        {
            findings.Add(Catalogue.FileLeftover, null, null, $"同时有“{there}”和“{file}”，无法确定以哪一份为准，同一张表只应有一份。", "请核对后只留一份，删除另一份。", file);
            return;
        }

        if (KindCheck.ReportExtension(file, findings)) return;
        findings.Add(Catalogue.FileMissing, null, null, $"文件“{file}”不在评价方案的应报文件中" + (there is null ? "。" : $"，最接近的“{there}”已经有了。"), there is null ? "请移走该文件。"
            : $"请核对“{there}”是否为最新的一份，只留一份并命名为“{there}”。", file);
    }
}
