using System.Collections.Immutable;
using ReportGen.Core.Findings;
using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Data.Tables;

namespace ReportGen.Data.Editions;

/// <summary>Finds what lies in the folder of an edition and nobody asked for: copies, files of another kind, misnamed files, a second file for one table.</summary>
internal static class Strangers
{
    /// <summary>What an edition may have beside its tables.</summary>
    private static readonly ImmutableArray<string> Others = ["edition.yaml", Receipts.File, TotalsReader.File + ".csv", AssuranceReader.File];

    public static IEnumerable<FindingBag> In(Folder folder, EditionScope scope)
    {
        var expected = scope.Scheme.Files.Select(file => file.File).Concat(scope.Scheme.Lists.Select(list => list.File)).ToHashSet(StringComparer.Ordinal);
        var read = expected.Append(ExplanationReader.File).Select(name => Path.GetFileName(TableFile.PathOf(folder, scope.PathOf(name)))).Concat(Others.Where(name => folder.Has(scope.PathOf(name)))).ToHashSet(StringComparer.Ordinal);
        foreach (var findings in EntryCheck.In(folder, scope.Folder, read, scope.InDraft)) yield return findings;
        foreach (var file in folder.Files(scope.Folder).Where(file => IsTable(file) && !read.Contains(file) && !Leftovers.Is(file)))
        {
            var findings = new FindingBag($"{scope.Folder}/{file}", scope.InDraft);
            Tell(file, expected, read, findings);
            yield return findings;
        }
    }

    private static bool IsTable(string file) => Path.GetExtension(file).ToUpperInvariant() is ".CSV" or ".TSV" or ".TXT" or ".XLSX" or ".XLSM" or ".XLS" or ".XLSB" or ".XLT" or ".ET" or ".ODS" or ".NUMBERS";

    private static void Tell(string file, HashSet<string> expected, HashSet<string> read, FindingBag findings)
    {
        var stem = Path.GetFileNameWithoutExtension(file);
        var extension = Path.GetExtension(file).ToUpperInvariant();
        var near = expected.Where(name => file.Contains(name, StringComparison.Ordinal)).OrderBy(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).LastOrDefault() ?? Nearest.To(stem, expected);
        if (extension is ".XLSX" && read.Contains($"{stem}.csv") && (expected.Contains(stem) || stem is ExplanationReader.File))
        {
            findings.Add(Catalogue.FileLeftover, null, null, $"同时有“{stem}.csv”和“{file}”，无法确定以哪一份为准，同一张表只应有一份。", "请核对后只留一份，删除另一份。", file);
        }
        else if (KindCheck.TellExtension(file, findings))
        {
            return;
        }
        else
        {
            findings.Add(Catalogue.FileMissing, null, null, $"文件“{file}”不在评价方案的应报文件中" + (near is null ? "。" : $"，最接近的是“{near}”。"), near is null ? "请移走该文件。" : $"请改名为“{near}{Path.GetExtension(file).ToLowerInvariant()}”，或移走该文件。", file);
        }
    }
}
