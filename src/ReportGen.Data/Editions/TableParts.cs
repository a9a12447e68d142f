using System.Collections.Immutable;
using ReportGen.Data.Collecting;
using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Data.Tables;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Data.Editions;

/// <summary>The files of a table that comes in parts: those in the folder with the table's name.</summary>
internal static class TableParts
{
    /// <summary>True where a table comes in parts: there is a folder for it and no file, or neither and the settings say so.</summary>
    public static bool Has(Folder folder, EditionScope scope, string table) =>
        !TableFile.Exists(folder, scope.PathOf(table)) && (scope.Collection.PartsOf(table) is not null || HasFolder(folder, scope, table));

    /// <summary>The parts, in ordinal order of their names.</summary>
    public static ImmutableArray<string> Of(Folder folder, EditionScope scope, string table) =>
        [.. folder.Files(scope.PathOf(table)).Where(TableFile.IsReadable).Select(name => $"{scope.PathOf(table)}/{name}")];

    /// <summary>The file of a part that has not come.</summary>
    public static string AwaitedOf(EditionScope scope, string table, Sender sender) => $"{scope.PathOf(table)}/{sender.Stem}.xlsx";

    /// <summary>What lies in the folders of parts and cannot be one; and folders of parts beside a file with the whole.</summary>
    public static IEnumerable<FindingBag> Check(Folder folder, EditionScope scope, IEnumerable<string> tables)
    {
        foreach (var table in tables.Where(table => HasFolder(folder, scope, table)))
        {
            var path = scope.PathOf(table);
            var parts = Of(folder, scope, table);
            foreach (var findings in EntryCheck.In(folder, path, [.. parts.Select(Path.GetFileName)!], scope.InDraft)) yield return findings;
            foreach (var entry in folder.Entries(path).Where(entry => !entry.IsLink && entry.Name[0] != '.' && !Leftovers.Is(entry.Name)))
            {
                var findings = new FindingBag($"{path}/{entry.Name}", scope.InDraft);
                if (entry.IsFolder)
                    findings.Add(Catalogue.FileOutside, null, null, $"“{entry.Name}”是文件夹，分报的文件应直接放在“{table}”中。",
                        $"请把其中的文件移到“{table}”，并删除该文件夹。", entry.Name);
                else if (TableFile.MayBeTable(entry.Name) && !TableFile.IsReadable(entry.Name)) KindCheck.ReportExtension(entry.Name, findings);
                yield return findings;
            }

            foreach (var same in parts.GroupBy(Path.GetFileNameWithoutExtension, StringComparer.Ordinal).Where(same => same.Skip(1).Any()))
                yield return Both(path, Path.GetFileName(same.First()), Path.GetFileName(same.Last()), string.Empty, scope.InDraft);
            if (TableFile.Exists(folder, path) && parts.Length > 0)
                yield return Both(scope.Folder, Path.GetFileName(TableFile.PathOf(folder, path)), table, "文件夹", scope.InDraft);
        }
    }

    private static FindingBag Both(string path, string first, string second, string kind, bool inDraft)
    {
        var findings = new FindingBag($"{path}/{second}", inDraft);
        findings.Add(Catalogue.FileLeftover, null, null, $"同时有“{first}”和{kind}“{second}”，无法确定以哪一份为准，同一张表只应有一份。", "请核对后只留一份，删除另一份。", second);
        return findings;
    }

    private static bool HasFolder(Folder folder, EditionScope scope, string table) =>
        folder.Folders(scope.Folder).Contains(table, StringComparer.Ordinal);
}
