using System.Collections.Immutable;
using ReportGen.Content;
using ReportGen.Data.Collecting;
using ReportGen.Data.Files;
using ReportGen.Data.Regions;
using ReportGen.Data.Schemes;
using ReportGen.Data.Settings;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Data.Editions;

/// <summary>Finds out who answers for which file, also where findings stop everything else.</summary>
public static class SupplierReader
{
    public static SupplierDirectory Read(string dataFolder)
    {
        var folder = new Folder(dataFolder);
        var schemes = SchemeReader.All(folder).Select(read => read.Value).OfType<Scheme>().ToList();
        var byFile = new Dictionary<string, string>(StringComparer.Ordinal);
        var register = RegisterReader.Read(folder, []);
        var collection = SettingsReader.Read(folder.At(SettingsReader.File), schemes: null)?.Site.Collection ?? CollectionPlan.None;
        var senders = new List<string>();
        foreach (var name in folder.Folders(EditionReader.Root))
        {
            var settings = folder.At($"{EditionReader.Root}/{name}/{EditionReader.File}");
            var year = EditionReader.YearOf(name, settings.Findings);
            var edition = year is { } known ? EditionReader.Read(settings, known) : null;
            // Where an edition does not say by which scheme it goes, its files are distinguished by those of all of them.
            foreach (var scheme in schemes.Where(scheme => edition is null || scheme.Id == edition.Scheme))
            {
                foreach (var (file, supplier) in FilesOf(scheme)) byFile[$"{EditionReader.Root}/{name}/{file}"] = supplier;
                if (edition is null || register is null) continue;
                var scope = new EditionScope(edition, $"{EditionReader.Root}/{name}", scheme, register) { Collection = collection };
                foreach (var (stem, sender, isOwed) in PartsOf(folder, scope))
                {
                    byFile[stem] = sender;
                    if (isOwed) senders.Add(sender);
                }
            }
        }

        ImmutableArray<string> suppliers = [.. schemes.SelectMany(FilesOf).Select(entry => entry.Supplier).Concat(senders).Distinct(StringComparer.Ordinal)];
        return new SupplierDirectory(suppliers, byFile);
    }

    /// <summary>
    /// The files of tables that come in parts, without extension, and who sends them: those that have come or are owed by the settings, and all that there
    /// may be.
    /// </summary>
    private static IEnumerable<(string Stem, string Sender, bool IsOwed)> PartsOf(Folder folder, EditionScope scope)
    {
        var names = new SenderNames(scope.Units);
        foreach (var (table, _) in FilesOf(scope.Scheme).Where(file => TableParts.Has(folder, scope, file.File)))
        {
            foreach (var by in Enum.GetValues<PartsBy>())
            {
                foreach (var sender in names.All(by))
                    yield return (StemOf(TableParts.AwaitedOf(scope, table, sender)), sender.Name, scope.Collection.PartsOf(table) == by);
            }

            foreach (var stem in TableParts.Of(folder, scope, table).Select(StemOf))
            {
                if (names.Of(stem[(stem.LastIndexOf('/') + 1)..]) is { } sender) yield return (stem, sender.Name, true);
            }
        }
    }

    private static string StemOf(string path) => path[..path.LastIndexOf('.')];

    private static IEnumerable<(string File, string Supplier)> FilesOf(Scheme scheme) =>
        scheme.Files.Select(file => (file.File, file.Supplier)).Concat(scheme.Lists.Select(list => (list.File, list.Supplier)));
}
